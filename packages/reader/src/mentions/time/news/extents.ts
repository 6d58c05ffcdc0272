import { newRelative, type Draft, type Unit } from '../draft.ts';
import { isWord, kindAt, NUMBER, wordId, type Line } from '../words/line.ts';
import { numberWord } from '../words/number-words.ts';
import { word, wordSet } from '../words/word-table.ts';
import { fitLength } from './fit-length.ts';
import { fitPointers } from './fit-pointers.ts';
import { fitQuarter } from './fit-quarter.ts';
import { fitEvery, fitSet } from './fit-set.ts';

const FROM = word('from');
const NOW = wordSet('now today');
const ONLY = wordSet('only just barely fully');
const THE = word('the');
const SAME = word('same');
const AGE = wordSet('age aged');

/** Fits the extents of drafts to TIMEX3, before they are completed, and drops those that are only ages without a unit. */
export function fitExtents(line: Line, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined || draft.a < floor || isBareAge(line, draft)) continue;
    const fitted = fromNow(line, draft, drafts[at + 1]) ?? sameAgo(line, draft, drafts[at + 1]) ?? draft;
    fit(line, fitted, drafts[at + 1], floor);
    floor = fitted.b;
    kept.push(fitted);
  }
  return kept;
}

/** `age 65`, `aged twelve`. */
function isBareAge(line: Line, draft: Draft): boolean {
  return (
    draft.type === 'DURATION' &&
    AGE[wordId(line, draft.a - 1)] === 1 &&
    (kindAt(line, draft.b - 1) === NUMBER || numberWord(line, draft.b - 1) > 0)
  );
}

/** `ten years from now`: counted from the document. */
function fromNow(line: Line, draft: Draft, next: Draft | undefined): Draft | null {
  if (draft.type !== 'DURATION' || !isWord(line, draft.b, FROM) || NOW[wordId(line, draft.b + 1)] !== 1)
    return null;
  const match = /^P(\d+)(Y|M|W|D|DE)$/.exec(draft.value);
  if (match === null || next?.a !== draft.b + 1) return null;
  const [, amount, unit] = match;
  const relative = newRelative(draft.a, next.b, Number(amount), unit as Unit);
  relative.base = 'document';
  relative.offset = draft.value;
  relative.mod = draft.mod;
  return relative;
}

/** `the same quarter last year`, `the same month a year earlier`: one. */
function sameAgo(line: Line, draft: Draft, next: Draft | undefined): Draft | null {
  if (next?.a !== draft.b || next.kind !== 'relative' || next.unit !== 'Y' || next.shift !== -1) return null;
  if (!isWord(line, draft.a, THE) || !isWord(line, draft.a + 1, SAME) || draft.kind !== 'relative')
    return null;
  return { ...next, a: draft.a };
}

function fit(line: Line, draft: Draft, next: Draft | undefined, floor: number): void {
  if (draft.type === 'DURATION') fitLength(line, draft, floor);
  else if (draft.type === 'SET') fitSet(line, draft, next, floor);
  else if (draft.part !== '' || draft.value.includes('T')) fitEvery(line, draft, floor);
  fitPointers(line, draft, floor);
  if (draft.grain === 'month') fitQuarter(line, draft, next);
  if (draft.mod === '' && ONLY[wordId(line, draft.a)] === 1 && draft.b > draft.a + 1) draft.a++;
}
