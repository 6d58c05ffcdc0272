import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSource, sourceId, sourcePathId } from '@regesta/reader';
import type { Reading } from '@regesta/record';
import { openRecord } from '@regesta/record/store';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { readInput, type Input } from '../io/files.ts';
import { paintFor, progressOn, writeOut } from '../io/terminal.ts';
import { problemMessages } from '../present/problem.ts';
import { summarySentences } from '../present/summary.ts';

/** Source id → the name it was read under. */
type Named = Map<string, string>;

/** Reads files and keeps them in the record at `path`, saying of each what was found. Nothing is kept where one cannot be read. */
export function readAndKeep(files: readonly string[], path: string, format?: string): void {
  const progress = progressOn(process.stderr);
  const named = namedIn(path);
  const readings = files.map((file, index) => {
    progress.show(`reading ${file} (${index + 1} of ${files.length}) …`);
    return readFile(readInput(file, format, dirname(path)), file, named);
  });
  progress.clear();
  keepReadings(path, readings);
}

function namedIn(path: string): Named {
  if (!existsSync(path)) return new Map();
  const record = openRecord(path, { mode: 'read' });
  try {
    return new Map(record.sources().map(({ id, name }) => [id, name]));
  } finally {
    record.close();
  }
}

function readFile(input: Input, file: string, named: Named): Reading {
  const { name, mediaType, bytes } = input;
  const { value, problems } = readSource(bytes, { name, mediaType, id: freeId(input, named) });
  if (!value) throw new CommandError('not-read', EXIT.data, `${file}: ${problemMessages(problems)}`);
  named.set(value.source.id, name);
  return value;
}

/** The id of a source: another file of the same name is another source, and told apart by its folder. */
function freeId({ name, bytes }: Input, named: Named): string {
  const revision = createHash('sha256').update(bytes).digest('hex');
  const plain = sourceId(name, revision);
  const isFree = (id: string): boolean => (named.get(id) ?? name) === name;
  if (isFree(plain)) return plain;
  const long = sourcePathId(name) || plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? long : `${long}-${number}`;
    if (isFree(id)) return id;
  }
}

/** Each reading is kept whole or not at all. */
function keepReadings(path: string, readings: readonly Reading[]): void {
  const progress = progressOn(process.stderr);
  const record = openRecord(path, { create: true });
  try {
    const before = new Set(record.sources().map(({ id }) => id));
    for (const [index, reading] of readings.entries()) {
      progress.show(`keeping ${reading.source.name} (${index + 1} of ${readings.length}) …`);
      const { id } = reading.source;
      const { added } = record.addReading(reading);
      progress.clear();
      const how = added ? (before.has(id) ? 'revised' : 'new') : 'known';
      const kept = record.reading(id) ?? reading;
      writeOut(`${summarySentences(kept, how, paintFor(process.stdout))}\n`);
    }
  } finally {
    record.close();
  }
}
