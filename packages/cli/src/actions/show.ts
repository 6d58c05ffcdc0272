import { encode } from '@regesta/record';
import { openRecord } from '@regesta/record/store';
import { FORMAT } from '../commands/command.ts';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { paintFor, writeOut } from '../io/terminal.ts';
import { statementInWords } from '../present/statement.ts';

/** Prints one statement with its words, its notes and its history. */
export function show(id: string, path: string, json: boolean): void {
  const record = openRecord(path);
  try {
    const statement = record.statement(id);
    if (!statement) {
      const message = `no such statement: ${id}. ask, check and extract print the ids there are`;
      throw new CommandError('no-statement', EXIT.noInput, message);
    }
    const history = record.history(id);
    const reading = record.reading(statement.evidence[0]?.source ?? '');
    const words = (): string => statementInWords(statement, reading, history, paintFor(process.stdout));
    writeOut(json ? `${encode({ format: FORMAT, statement, history })}\n` : words());
  } finally {
    record.close();
  }
}
