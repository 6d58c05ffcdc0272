import type { Filler } from '@regesta/record';
import { dayOf } from '@regesta/time';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { FrameContext } from './context.ts';
import { wordsOf } from './fillers.ts';
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

/** An anniversary with the year that it counts from. */
export interface Anniversary {
  readonly filler: Filler;
  readonly reason: string;
}

/** The anniversary a passage names, counted back from the year of its first date; null where either is missing. */
export function anniversaryIn(dates: readonly TaggedTime[], context: FrameContext): Anniversary | null {
  const { passage, layout } = context;
  const text = layout.plain.slice(passage.from, passage.to);
  const match = NUMBERED.exec(text) ?? SPELLED.exec(text);
  const count = match && (Number(match[1]) || YEARS[(match[1] ?? match[2] ?? '').toLowerCase()]);
  const year = yearIn(dates);
  if (!match || !count || year === null) return null;
  const from = passage.from + match.index;
  const filler = wordsOf(from, from + match[0].length, context);
  const counted = year - count;
  return {
    filler: { ...filler, when: whenCounted(filler.text, counted) },
    reason: `${year} − ${count} = ${counted}: the year that the anniversary counts from`,
  };
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
