import type { Draft } from '../draft.ts';
import { DAY_PART, MONTH, ORDINAL, SEASON, WEEKDAY, WEEKDAYS } from '../words/calendar-words.ts';
import { isMark, isWord, NUMBER, WORD, type Line } from '../words/line.ts';
import { UNIT } from '../words/unit-words.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { readSpelledAge } from './age.ts';
import { readAlternative } from './alternative.ts';
import { readAnniversary } from './anniversary.ts';
import { readCalendarDate, readPlainDate } from './calendar-date.ts';
import { readDayAdverb, readDayPart } from './day-part.ts';
import { readEdge } from './edge.ts';
import { readNamedDay } from './named-day.ts';
import { PERIOD_WORDS, readNamedPeriod, readWar, WAR_WORDS } from './named-period.ts';
import { jointAt, readNumber } from './number.ts';
import { HOLIDAY_WORDS, readHoliday } from './holiday.ts';
import { partOfDate } from './part-of-date.ts';
import { readMoments, readPointedDate, readWeather } from './pointed-date.ts';
import { readFiscal, readQuarter } from './quarter.ts';
import { readReference } from './reference-word.ts';
import { readRepublicanYear } from './republican-year.ts';
import { readSeasonDate } from './season-date.ts';
import { readSecondPart } from './second-part.ts';
import { OFTEN, readOften } from './set.ts';
import { readPeriodWord, readTimeWord } from './time-word.ts';
import { readSpelledYear } from './spelled-year.ts';
import { readUnit } from './unit.ts';
import { readWeekday, readWeekdays } from './weekday.ts';
import { readYearCompound } from './year-compound.ts';
import { eraAt } from './year.ts';

type Reader = (line: Line, at: number, floor: number) => Draft | null;

/** The readers, in the order in which they try a word; each is given the words that call it. */
const READERS: readonly (readonly [Uint8Array | Int16Array, Reader])[] = [
  [PERIOD_WORDS, readNamedPeriod],
  [WAR_WORDS, readWar],
  [MONTH, readPlainDate],
  [ORDINAL, readPlainDate],
  [wordSet('twenties thirties forties fifties sixties seventies eighties nineties twenty'), readPlainDate],
  [SEASON, readSeasonDate],
  [
    wordMap({
      christmas: 1,
      epiphany: 1,
      halloween: 1,
      easter: 1,
      pentecost: 1,
      whitsun: 1,
      ramadan: 1,
      passover: 1,
      thanksgiving: 1,
      michaelmas: 1,
      candlemas: 1,
      new: 1,
      d: 1,
    }),
    readNamedDay,
  ],
  [WEEKDAY, readWeekday],
  [WEEKDAYS, readWeekdays],
  [wordSet('quarter half'), readQuarter],
  [wordSet('fiscal'), readFiscal],
  [wordSet('nineteen'), readSpelledYear],
  [wordSet(HOLIDAY_WORDS), readHoliday],
  [wordSet('year month week'), readYearCompound],
  [wordSet('year'), readRepublicanYear],
  [DAY_PART, readDayPart],
  [UNIT, readUnit],
  [wordSet('tonight today yesterday tomorrow'), readDayAdverb],
  [OFTEN, readOften],
  [
    wordSet('now former recent recently future nowadays current currently past present lately modern soon'),
    readReference,
  ],
  [wordSet('time'), readTimeWord],
  [wordSet('period era epoch'), readPeriodWord],
  [wordSet('age aged'), readSpelledAge],
  [wordSet('anniversary'), readAnniversary],
  [wordSet('date'), readPointedDate],
  [wordSet('season'), readWeather],
  [wordSet('moments moment'), readMoments],
  [wordSet('ad a ce'), (line, at) => (eraAt(line, at) === 1 ? readCalendarDate(line, at) : null)],
];

const byWord: (readonly Reader[] | undefined)[] = [];

function readersOf(id: number): readonly Reader[] {
  const known = byWord[id];
  if (known !== undefined) return known;
  const readers = READERS.filter(([words]) => words[id] !== 0).map(([, reader]) => reader);
  byWord[id] = readers;
  return readers;
}

/** All expressions of a line, in order, none overlapping. */
export function readDrafts(line: Line): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < line.count; at++) {
    const draft = readAt(line, at, floor);
    if (draft === null) continue;
    accept(line, draft, floor, drafts);
    floor = drafts[drafts.length - 1]?.b ?? floor;
    at = Math.max(at, floor - 1);
  }
  joinNeighbours(line, drafts);
  return drafts;
}

const FROM = word('from');
const COMMA = 44;

/** Tells each date how it is joined to the date right behind it. */
function joinNeighbours(line: Line, drafts: readonly Draft[]): void {
  for (let at = 0; at + 1 < drafts.length; at++) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (
      draft === undefined ||
      next === undefined ||
      draft.kind !== 'date' ||
      next.kind !== 'date' ||
      draft.joint !== ''
    )
      continue;
    const gap = next.a - draft.b;
    if (gap === 1 || (gap === 2 && isWord(line, next.a - 1, FROM))) draft.joint = jointAt(line, draft.b);
    else if (gap === 2 && closesYear(line, draft)) draft.joint = jointAt(line, draft.b + 1);
  }
}

/** `from March 2, 1836, │to February 19, 1846`: the comma behind the year only closes the one before it. */
function closesYear(line: Line, draft: Draft): boolean {
  const isWhole = draft.grain === 'day' && draft.year !== null && isMark(line, draft.b - 2, COMMA);
  return isWhole && isMark(line, draft.b, COMMA) && isWord(line, draft.a - 1, FROM);
}

function readAt(line: Line, at: number, floor: number): Draft | null {
  const kind = line.kind[at];
  if (kind === NUMBER) return readNumber(line, at);
  const id = line.id[at] ?? 0;
  if (kind !== WORD || id === 0) return null;
  for (const reader of readersOf(id)) {
    const draft = reader(line, at, floor);
    if (draft !== null && draft.b > at && !(line.news && isUnmarked(draft))) return draft;
  }
  return null;
}

/** TIMEX3 does not mark what has no value, and the times within it are marked instead: `the same period of [1988]`. */
function isUnmarked(draft: Draft): boolean {
  return (draft.kind === 'value' && draft.value === '' && draft.known === null) || draft.sameTime;
}

/** Takes a draft with the words before it and the second part behind it. */
function accept(line: Line, draft: Draft, floor: number, drafts: Draft[]): void {
  draft.a = Math.max(draft.a, floor);
  if (draft.kind !== 'value') readEdge(line, draft, floor);
  else if (draft.known === null) draft.known = partOfDate(line, draft);
  const first = readAlternative(line, draft, floor);
  if (first !== null) drafts.push(first);
  drafts.push(draft);
  if (draft.kind !== 'date') return;
  if (draft.era && draft.year !== null && draft.year <= 0 && !line.news) line.ancient = true;
  let last = draft;
  for (let second = readSecondPart(line, last); second !== null; second = readSecondPart(line, last)) {
    drafts.push(second);
    last = second;
  }
}
