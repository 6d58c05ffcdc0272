import { encode, holding, STATE_KINDS, type StateKind } from '@regesta/record';
import { openRecord } from '@regesta/record/store';
import { formatDay, parseDay, type Day } from '@regesta/time';
import { FORMAT } from '../commands/command.ts';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { paintFor, writeOut } from '../io/terminal.ts';
import { answersInWords, namesOf } from '../present/answers.ts';
import { problemMessages } from '../present/problem.ts';

export interface AskOptions {
  readonly on: string;
  readonly about?: string;
  readonly record: string;
  readonly json?: boolean;
}

/** Prints what held on a day. */
export function ask(kind: string | undefined, options: AskOptions): void {
  const day = dayOfWords(options.on);
  const pattern = { ...kindOf(kind), ...(options.about === undefined ? {} : { about: options.about }) };
  const record = openRecord(options.record);
  try {
    const entities = record.entities();
    const answers = holding(record.statements(), pattern, day, entities);
    const json = `${encode({ format: FORMAT, on: formatDay(day), ...answers })}\n`;
    writeOut(options.json ? json : answersInWords(answers, day, namesOf(entities), paintFor(process.stdout)));
  } finally {
    record.close();
  }
}

function kindOf(kind: string | undefined): { readonly kind?: StateKind } {
  if (kind === undefined) return {};
  const known = STATE_KINDS.find((one) => one === kind);
  if (known) return { kind: known };
  throw new CommandError(
    'unknown-kind',
    EXIT.usage,
    `unknown kind: ${kind}; expected one of ${STATE_KINDS.join(', ')}`,
  );
}

/** One day of what was typed. Throws for what is no date and for what is more than one day. */
function dayOfWords(text: string): Day {
  const { value, problems } = parseDay(text);
  if (!value)
    throw new CommandError('no-day', EXIT.usage, `--on ${text}: ${problemMessages(problems) || 'is no day'}`);
  const { from, to } = value;
  if (Number.isFinite(from) && from === to) return from;
  throw new CommandError(
    'many-days',
    EXIT.usage,
    `--on ${text}: is more than one day. A question is asked about one: say a day of it, as 1919-01-10`,
  );
}
