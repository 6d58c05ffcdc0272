import type { Filler } from '@regesta/record';
import { dayOf } from '@regesta/time/days';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { FrameContext } from './context.ts';
import { nameFiller, wordsOf } from './fillers.ts';
import { yearOf } from './when.ts';

const NUMBERED = /\b(\d{1,4})(?:st|nd|rd|th)[ -]anniversary\b/i;
const SPELLED =
  /\b(\p{L}+)[ -]anniversary\b|\b(centenary|bicentenary|bicentennial|centennial|tercentenary|millennium)\b/iu;
const YEARS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  millennium: 1000,
};

const OF = /^\s+of\s+(?:[a-z]+\s+){0,3}$/;

const CAPITALISED =
  /^(\s+of\s+(?:[a-z]+\s+){0,3})\p{Lu}[\p{L}’'-]*(?:\s(?:of\s|the\s){0,2}\p{Lu}[\p{L}’'-]*){0,8}/u;

/** Whether a time is no date but an anniversary: `the 50th anniversary of …`. */
export function isAnniversary({ from, to }: TaggedTime, { layout }: FrameContext): boolean {
  const words = layout.plain.slice(from, to);
  return NUMBERED.test(words) || SPELLED.test(words);
}

/** Whether a passage names an anniversary. */
export function hasAnniversary({ passage, layout }: FrameContext): boolean {
  return matchIn(layout.plain.slice(passage.from, passage.to)) !== null;
}

function matchIn(text: string): RegExpExecArray | null {
  return NUMBERED.exec(text) ?? SPELLED.exec(text);
}

/** An anniversary with the year that it counts from. */
export interface Anniversary {
  readonly filler: Filler;
  readonly reason: string;
  /** What it is the anniversary of, where a name says so. */
  readonly of: Filler | null;
}

/** The anniversary a passage names, counted back from the year of its first date; null where either is missing. */
export function anniversaryIn(dates: readonly TaggedTime[], context: FrameContext): Anniversary | null {
  const { passage, layout } = context;
  const text = layout.plain.slice(passage.from, passage.to);
  const match = matchIn(text);
  const count = match && (Number(match[1]) || YEARS[(match[1] ?? match[2] ?? '').toLowerCase()]);
  const year = yearIn(dates);
  if (!match || !count || year === null) return null;
  const from = passage.from + match.index;
  const filler = wordsOf(from, from + match[0].length, context);
  const counted = year - count;
  return {
    filler: { ...filler, when: whenCounted(filler.text, counted) },
    of: nameBehind(from + match[0].length, context),
    reason: `${year} − ${count} = ${counted}: the year that the anniversary counts from`,
  };
}

/** What stands behind `of` and at most three words: `of the first Soviet Republic`; a name, or capitalised words. */
function nameBehind(end: number, context: FrameContext): Filler | null {
  const { names, layout, passage, entities } = context;
  const next = names.find(({ from, type }) => from > end && type !== 'people');
  if (next && OF.test(layout.plain.slice(end, next.from))) return nameFiller(next);
  const match = CAPITALISED.exec(layout.plain.slice(end, passage.to));
  if (!match) return null;
  const filler = wordsOf(end + match[1]!.length, end + match[0].length, context);
  const entity = entityNamed(filler.text, entities);
  return entity ? { ...filler, entity } : filler;
}

/** The entity that the source calls by these words elsewhere, or null. */
function entityNamed(text: string, entities: FrameContext['entities']): string | null {
  for (const { id, names } of entities.values()) if (names.some((name) => name.text === text)) return id;
  return null;
}

function yearIn(dates: readonly TaggedTime[]): number | null {
  const bounds = dates[0]?.time.bounds;
  if (!bounds || !Number.isFinite(bounds[0]) || !Number.isFinite(bounds[3])) return null;
  const year = yearOf(bounds[0]);
  return year === yearOf(bounds[3]) ? year : null;
}

function whenCounted(text: string, year: number): Filler['when'] & object {
  const first = dayOf(year, 1, 1);
  const last = dayOf(year + 1, 1, 1) - 1;
  return {
    text,
    edtf: String(year).padStart(4, '0'),
    bounds: [first, last, first, last],
    implied: [{ part: 'year', value: String(year), rule: 'anniversary' }],
    alternatives: [],
  };
}
