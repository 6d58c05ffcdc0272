import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';
import { setDay } from './set-date.ts';
import { turnOf } from './tense.ts';

const THIS = word('this');

/** `Monday` is the last one before a day or the day itself; the next where the sentence looks ahead; `this Friday` that of the week. */
export function countWeekday(line: Line, draft: Draft, day: number): void {
  const today = weekdayOf(day);
  if (wordId(line, draft.a) === THIS) return setDay(draft, day - today + draft.weekday);
  const strict = draft.shift !== 0;
  const turn = strict ? draft.shift : turnOf(line, draft);
  const back = (today - draft.weekday + 7) % 7;
  const ahead = (draft.weekday - today + 7) % 7;
  setDay(
    draft,
    turn > 0 ? day + (strict && ahead === 0 ? 7 : ahead) : day - (strict && back === 0 ? 7 : back),
  );
}

/** A day in the week of `the weekend`: the last one from Monday to Wednesday, and later where the sentence looks back. */
export function weekendOf(line: Line, draft: Draft, document: number): number {
  const today = weekdayOf(document);
  const turn = turnOf(line, draft);
  const past = turn === 0 ? today < 4 : turn < 0 && today < 6;
  return past ? document - 7 : document;
}

function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
