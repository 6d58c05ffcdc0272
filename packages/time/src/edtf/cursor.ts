import type { DateProblem } from '../problem.ts';
import type { Qualifier } from './edtf.ts';

/** Where a parser stands in its text, and what stopped it. */
export interface Cursor {
  readonly text: string;
  at: number;
  fault: DateProblem | null;
}

/** Char codes the notation is made of. */
export const CHAR = {
  space: 32,
  percent: 37,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  question: 63,
  E: 69,
  S: 83,
  T: 84,
  X: 88,
  Y: 89,
  Z: 90,
  leftSquare: 91,
  rightSquare: 93,
  leftBrace: 123,
  rightBrace: 125,
  tilde: 126,
} as const;

/** The char code under the cursor, NaN at the end. */
export function here(cursor: Cursor): number {
  return cursor.text.charCodeAt(cursor.at);
}

/** Steps over `code` if it stands here. */
export function skip(cursor: Cursor, code: number): boolean {
  if (cursor.text.charCodeAt(cursor.at) !== code) return false;
  cursor.at++;
  return true;
}

/** Steps over `..` if it stands here. */
export function skipDots(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== CHAR.dot || text.charCodeAt(at + 1) !== CHAR.dot) return false;
  cursor.at = at + 2;
  return true;
}

/** Whether a char code is a digit. */
export function isDigit(code: number): boolean {
  return code >= CHAR.zero && code <= CHAR.nine;
}

/** Steps over a qualifier and gives it, or null where none stands here. */
export function qualifier(cursor: Cursor): Qualifier | null {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code !== CHAR.question && code !== CHAR.tilde && code !== CHAR.percent) return null;
  cursor.at++;
  if (code === CHAR.question) return '?';
  return code === CHAR.tilde ? '~' : '%';
}

/** Notes why the text is no EDTF; the first reason stands. Always null, for `return fail(…)`. */
export function fail(
  cursor: Cursor,
  code: string,
  from: number,
  to: number,
  expected: string,
  hint?: string,
): null {
  cursor.fault ??= problemAt(cursor.text, code, from, to, expected, hint);
  return null;
}

function problemAt(
  text: string,
  code: string,
  from: number,
  to: number,
  expected: string,
  hint?: string,
): DateProblem {
  const found = from >= text.length ? 'the end' : quote(text.slice(from, Math.max(to, from + 1)));
  const message = `expected ${expected}, found ${found}`;
  const problem = {
    code,
    message,
    severity: 'error',
    at: { from, to: Math.max(to, from) },
    expected,
  } as const;
  return hint === undefined ? problem : { ...problem, hint };
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
