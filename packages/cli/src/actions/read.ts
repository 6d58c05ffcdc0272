import { readSource } from '@regesta/reader';
import type { Reading } from '@regesta/record';
import { openRecord } from '@regesta/record/store';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { readInput } from '../io/files.ts';
import { paintFor, progressOn, writeOut } from '../io/terminal.ts';
import { problemMessages } from '../present/problem.ts';
import { summarySentences } from '../present/summary.ts';

/** Reads files and keeps them in the record at `path`, saying of each what was found. Nothing is kept where one cannot be read. */
export function readAndKeep(files: readonly string[], path: string, format?: string): void {
  const progress = progressOn(process.stderr);
  const readings = files.map((file, index) => {
    progress.show(`reading ${file} (${index + 1} of ${files.length}) …`);
    return readFile(file, format);
  });
  progress.clear();
  keepReadings(path, readings);
}

function readFile(file: string, format?: string): Reading {
  const { name, mediaType, bytes } = readInput(file, format);
  const { value, problems } = readSource(bytes, { name, mediaType });
  if (value) return value;
  throw new CommandError('not-read', EXIT.data, `${file}: ${problemMessages(problems)}`);
}

/** Each reading is kept whole or not at all. */
function keepReadings(path: string, readings: readonly Reading[]): void {
  const progress = progressOn(process.stderr);
  const record = openRecord(path, { create: true });
  try {
    for (const [index, reading] of readings.entries()) {
      progress.show(`keeping ${reading.source.name} (${index + 1} of ${readings.length}) …`);
      const { added } = record.addReading(reading);
      progress.clear();
      const kept = record.reading(reading.source.id) ?? reading;
      writeOut(`${summarySentences(kept, added, paintFor(process.stdout))}\n`);
    }
  } finally {
    record.close();
  }
}
