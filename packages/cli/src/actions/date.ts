import { describeDateInAnyCalendar, readDateInAnyCalendar, type ConventionName } from '@regesta/time';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { linesOf } from '../io/lines.ts';
import { writeOut } from '../io/terminal.ts';
import { dateInWords } from '../present/date.ts';

/** Explains the date of `words`, or every line of standard input; returns the exit code. With `jsonl` an invalid date is an answer, not a failure. */
export async function explainDates(words: readonly string[], edtf: boolean, jsonl: boolean): Promise<number> {
  if (words.length === 0 && process.stdin.isTTY) {
    throw new CommandError('no-date', EXIT.usage, 'no date given: say regesta date "10 January 1919"');
  }
  let exit: number = EXIT.ok;
  for (const text of words.length > 0 ? [words.join(' ')] : linesOf(0)) {
    const described = await describeDateInAnyCalendar(text, { edtfOnly: edtf });
    if (!described.valid && !jsonl) exit = EXIT.data;
    const line = jsonl ? `${JSON.stringify(described)}\n` : dateInWords(described, await rulesOf(text));
    if (!writeOut(line)) break;
  }
  return exit;
}

/** The conventions that decided what a date means. */
async function rulesOf(text: string): Promise<readonly ConventionName[]> {
  return (await readDateInAnyCalendar(text)).value?.rules ?? [];
}
