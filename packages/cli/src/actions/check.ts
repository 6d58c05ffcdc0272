import { encode } from '@regesta/record';
import { openRecord } from '@regesta/record/store';
import { FORMAT } from '../commands/command.ts';
import { EXIT } from '../io/exit-codes.ts';
import { paintFor, writeOut } from '../io/terminal.ts';
import { findingsInWords } from '../present/findings.ts';

/** Prints the findings of a record; returns the exit code: 1 where there is anything to look at. */
export function check(path: string, json: boolean): number {
  const record = openRecord(path);
  try {
    const findings = record.findings();
    const words = (): string =>
      findingsInWords(findings, (source) => record.reading(source), paintFor(process.stdout));
    writeOut(json ? `${encode({ format: FORMAT, findings })}\n` : words());
    return findings.length > 0 ? EXIT.findings : EXIT.ok;
  } finally {
    record.close();
  }
}
