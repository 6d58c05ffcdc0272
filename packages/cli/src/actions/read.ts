import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSource, sourcePathId } from '@regesta/reader';
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

function readFile({ name, mediaType, bytes }: Input, file: string, named: Named): Reading {
  const read = (id: { readonly id?: string }): Reading => {
    const { value, problems } = readSource(bytes, { name, mediaType, ...id });
    if (value) return value;
    throw new CommandError('not-read', EXIT.data, `${file}: ${problemMessages(problems)}`);
  };
  const plain = read({});
  const isFree = (id: string): boolean => (named.get(id) ?? name) === name;
  const reading = isFree(plain.source.id) ? plain : read({ id: pathId(name, isFree) });
  named.set(reading.source.id, name);
  return reading;
}

/** Another file of the same name is another source: its id is told from its whole path. */
function pathId(name: string, isFree: (id: string) => boolean): string {
  const path = sourcePathId(name);
  if (isFree(path)) return path;
  let number = 2;
  while (!isFree(`${path}-${number}`)) number += 1;
  return `${path}-${number}`;
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
