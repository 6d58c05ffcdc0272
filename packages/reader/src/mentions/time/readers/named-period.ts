import { newDate, type Draft } from '../draft.ts';
import { findPeriod, PERIODS } from '@regesta/gazetteer/periods';
import { dayOf, formatDay } from '@regesta/time/days';
import { isDash, isJoined, isWord, kindAt, WORD, wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';

const THE = word('the');
const OUTBREAK = wordSet('outbreak beginning start onset');
const END = wordSet('end conclusion close');

/** The first words of the periods that are named as times. */
export const PERIOD_WORDS = wordSet(
  PERIODS.filter(({ kind }) => kind === 'period')
    .flatMap(({ names }) => names.map((name) => name.split(/[ -]/)[0] ?? ''))
    .join(' '),
);

/** The first words of the wars. */
export const WAR_WORDS = wordSet(
  PERIODS.filter(({ kind }) => kind === 'war')
    .flatMap(({ names }) => names.map((name) => name.split(/[ -]/)[0] ?? ''))
    .join(' '),
);
const WHILE = wordSet('during throughout');
const OF = word('of');

/** What a table knows of the words `from … to`: a period's or war's days, or its first where `start`. */
export interface Known {
  readonly b: number;
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
  readonly war: boolean;
}

/** A period by its name: `the interwar years`; its years come from the table. */
export function readNamedPeriod(line: Line, at: number, floor: number): Draft | null {
  const known = periodAt(line, at);
  return known === null || known.war ? null : spanOf(line, at, floor, known);
}

/** `during World War I`: a war by its name, where wars are asked for; its days come from the table. */
export function readWar(line: Line, at: number, floor: number): Draft | null {
  if (!line.wars) return null;
  const lead = isWord(line, at - 1, THE) ? at - 2 : at - 1;
  if (WHILE[wordId(line, lead)] !== 1) return null;
  const known = periodAt(line, at);
  return known?.war === true && !goesOn(line, known.b) ? spanOf(line, at, floor, known) : null;
}

/** `World War I-era`, `World War II-style` are no wars. */
function goesOn(line: Line, b: number): boolean {
  return isDash(line, b) && isJoined(line, b);
}

function spanOf(line: Line, at: number, floor: number, known: Known): Draft {
  const a = isWord(line, at - 1, THE) && at - 1 >= floor ? at - 1 : at;
  const draft = newDate(a, known.b, 'year');
  draft.kind = 'value';
  draft.value = known.edtf.replace(/-\d\d-\d\d/g, '');
  draft.known = known;
  return draft;
}

/** The period whose name stands at a token; the longest. */
function periodAt(line: Line, at: number): Known | null {
  for (let b = Math.min(line.count, at + 6); b > at; b--) {
    if (kindAt(line, b - 1) !== WORD && kindAt(line, b - 1) !== 2) continue;
    const period = findPeriod(line.text.slice(line.from[at], line.to[b - 1]));
    if (period !== null)
      return {
        b,
        edtf: `${period.from}/${period.to}`,
        first: dayIn(period.from),
        last: dayIn(period.to),
        war: period.kind === 'war',
      };
  }
  return null;
}

function dayIn(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 1, day ?? 1);
}

/** `the outbreak of World War II` is the first day of what the table knows, `the end of World War II` its last. */
export function eventAt(line: Line, at: number, end: number): Known | null {
  const noun = isWord(line, at, THE) ? at + 1 : at;
  const side = sideOf(line, noun);
  const name = side === 0 ? noun : isWord(line, noun + 2, THE) ? noun + 3 : noun + 2;
  const period = name < end ? periodAt(line, name) : null;
  if (period === null || period.b !== end || side === 0)
    return period !== null && period.b === end ? period : null;
  const day = side > 0 ? period.first : period.last;
  return { b: end, edtf: formatDay(day), first: day, last: day, war: true };
}

/** Whether `outbreak of` (1) or `end of` (-1) stands at a token; 0 for neither. */
function sideOf(line: Line, at: number): -1 | 0 | 1 {
  if (kindAt(line, at) !== WORD || !isWord(line, at + 1, OF)) return 0;
  const id = line.id[at] ?? 0;
  return OUTBREAK[id] === 1 ? 1 : END[id] === 1 ? -1 : 0;
}
