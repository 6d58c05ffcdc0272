import type { Reading } from '../model/reading.ts';
import type { Evidence, Statement } from '../model/statement.ts';
import { RecordError } from './record-error.ts';

/** The pinned text of a source, or null where the record has none of that id. */
export type TextOf = (source: string) => string | null;

/**
 * Refuses a reading whose words are not all in their pinned source at their offsets.
 * Throws a RecordError `words-not-in-source`, or `not-text` for a text that no database keeps whole.
 */
export function checkWords(reading: Reading, textOf: TextOf): void {
  const { source, passages, statements } = reading;
  checkText(source.id, source.text);
  for (const { id, from, to, text } of passages) {
    if (source.text.slice(from, to) !== text)
      throw notThere(`passage ${id}`, source.id, from, to, text, source.text);
  }
  const pinned: TextOf = (id) => (id === source.id ? source.text : textOf(id));
  for (const statement of statements) checkStatement(statement, pinned);
}

function checkText(id: string, text: string): void {
  const at = text.search(/\0|\p{Surrogate}/u);
  if (at < 0) return;
  const found = text.charCodeAt(at).toString(16).padStart(4, '0');
  throw new RecordError(
    'not-text',
    `source ${id}: U+${found} at ${at} is no character of a text; nothing was kept`,
  );
}

function checkStatement(statement: Statement, textOf: TextOf): void {
  if (statement.evidence.length === 0) {
    throw new RecordError(
      'words-not-in-source',
      `statement ${statement.id} has no words it rests on: the reading was refused`,
    );
  }
  for (const evidence of statement.evidence) checkEvidence(statement.id, evidence, textOf(evidence.source));
}

function checkEvidence(id: string, { source, from, to, quote }: Evidence, text: string | null): void {
  if (text === null) {
    const message = `statement ${id} rests on the source ${source}, which the record does not hold: add that first`;
    throw new RecordError('words-not-in-source', message);
  }
  if (quote === '' || text.slice(from, to) !== quote)
    throw notThere(`statement ${id}`, source, from, to, quote, text);
}

function notThere(
  what: string,
  source: string,
  from: number,
  to: number,
  words: string,
  text: string,
): RecordError {
  const found = `at ${from}–${to} of the source ${source} stands “${short(text.slice(from, to))}”`;
  const message = `${what} rests on “${short(words)}”, but ${found}: the reading was refused`;
  return new RecordError('words-not-in-source', message);
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
