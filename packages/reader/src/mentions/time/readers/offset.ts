import { newRelative, newValue, type Draft, type Unit } from '../draft.ts';
import { isMark, isWord, kindAt, MARK, wordId, type Line } from '../words/line.ts';
import { clauseEnd } from '../words/phrase.ts';
import { durationOf } from '../words/unit-words.ts';
import { word, wordMap } from '../words/word-table.ts';
import { limitBefore, type Counted } from './quantity.ts';

/** Which way an offset counts: 1 after, -1 before. */
const DIRECTION = wordMap({
  later: 1,
  after: 1,
  afterwards: 1,
  afterward: 1,
  thereafter: 1,
  earlier: -1,
  before: -1,
  beforehand: -1,
  previously: -1,
  prior: -1,
  ago: -1,
});
const AFTER = word('after');
const BEFORE = word('before');
const PRIOR = word('prior');
const AGO = word('ago');
const TO = word('to');
const FOR = word('for');

/** Modifiers of an offset by those of its length. */
const OFFSET_MOD: Readonly<Record<string, string>> = {
  LESS_THAN: 'BEFORE',
  MORE_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_AFTER',
  EQUAL_OR_LESS: 'ON_OR_BEFORE',
};

/** The same counted back: more than a year ago is before. */
const BACK_MOD: Readonly<Record<string, string>> = {
  LESS_THAN: 'AFTER',
  MORE_THAN: 'BEFORE',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
};

/**
 * A time counted from another: `two days later`, `a week after the battle`, `three months before that`.
 *
 *     > | eight days after the landing
 *         ^^^^^ ^^^^ ^^^^^ ^^^^^^^^^^^
 *         quantity, unit, direction, anchor
 */
export function readOffset(
  line: Line,
  at: number,
  floor: number,
  counted: Counted,
  unit: Unit,
): Draft | null {
  const sign = DIRECTION[wordId(line, at + 1)] ?? 0;
  if (sign === 0) return null;
  const limit = limitBefore(line, counted.a, floor);
  const anchor = anchorAfter(line, at + 1);
  if (anchor !== null && isWord(line, limit.a - 1, FOR)) return null;
  const draft = newRelative(limit.a, anchor?.b ?? at + 2, sign * counted.amount, unit);
  draft.mod = (sign < 0 ? BACK_MOD : OFFSET_MOD)[limit.mod] ?? limit.mod;
  draft.offset = durationOf(counted.amount, unit);
  if (isWord(line, at + 1, AGO)) draft.base = 'document';
  draft.side = sign < 0 ? -1 : 1;
  if (anchor !== null && line.news) return newValue(limit.a, at + 1, 'DURATION', draft.offset);
  return anchor === null ? draft : anchored(draft, anchor);
}

/** Binds a draft to the words that it counts from. */
export function anchored(draft: Draft, anchor: Anchor): Draft {
  draft.base = 'anchor';
  draft.anchorA = anchor.a;
  draft.anchorB = anchor.b;
  draft.b = anchor.b;
  return draft;
}

/** The words that an offset counts from. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
}

/** What stands after `after`, `before` or `prior to` at a token, null where a mark stands there. */
export function anchorAfter(line: Line, at: number): Anchor | null {
  let a = at + 1;
  if (isWord(line, at, PRIOR)) {
    if (!isWord(line, a, TO)) return null;
    a++;
  } else if (!isWord(line, at, AFTER) && !isWord(line, at, BEFORE)) return null;
  if (a >= line.count || kindAt(line, a) === MARK || isMark(line, a, 44)) return null;
  const b = clauseEnd(line, a);
  return b > a ? { a, b } : null;
}
