import { dateOf, formatDay, instant, type Bounds } from '@regesta/time/days';
import type { When, WhenReading } from '@regesta/record';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { orGroups } from './or-times.ts';

/** How a frame's event lies in time: on one day, over its time, or as a state whose time is only touched. */
export type Lie = 'instant' | 'span' | 'state';

/** Nothing is said of time. */
export const UNDATED: When = { text: null, edtf: null, bounds: null, implied: [], alternatives: [] };

/** When something was, by the times of its clause. */
export function whenOf(times: readonly TaggedTime[], lie: Lie, plain: string): When {
  const meant = times.filter((tagged) => isOfEvent(tagged) && !isRuledOut(tagged, plain));
  const readings = readingsOf(meant, lie, plain);
  const dated = narrowest(readings.filter((reading) => reading.bounds !== null));
  const first = dated.find((reading) => reading.offset === null) ?? dated[0] ?? readings[0];
  if (!first) return UNDATED;
  const others = dated.filter((reading) => reading !== first && !sameBounds(reading, first));
  return { ...bare(first), alternatives: others.map(bare) };
}

type Read = WhenReading & { readonly offset: string | null };

function bare({ offset: _, ...reading }: Read): WhenReading {
  return reading;
}

/** `In 1919 … on 3 May`: a time that holds another says no more than that one. */
function narrowest(readings: readonly Read[]): readonly Read[] {
  return readings.filter((outer) => !readings.some((inner) => inner !== outer && holds(outer, inner)));
}

function holds(outer: Read, inner: Read): boolean {
  const [first, , , last] = outer.bounds!;
  const [from, , , to] = inner.bounds!;
  return first <= from && to <= last && (first < from || to < last);
}

function sameBounds(a: WhenReading, b: WhenReading): boolean {
  return a.bounds!.every((day, nth) => day === b.bounds![nth]);
}

/** A date on a document, a set and a duration without days of its own say nothing of when the event was; a day of an unknown year does. */
function isOfEvent({ time }: TaggedTime): boolean {
  if (time.relation === 'date-on') return false;
  if (time.offset !== null) return true;
  if (time.edtf !== null) return time.type !== 'SET';
  return (time.type === 'DATE' || time.type === 'TIME') && time.value.startsWith('XXXX');
}

/** `in 1700, not │in 1701│`, `not │in 1700│ but in 1701`: a time that the words name to rule it out. */
function isRuledOut({ from, to }: TaggedTime, plain: string): boolean {
  const before = plain.slice(Math.max(0, from - LONGEST_DENIAL), from);
  if (/(?:,|\band|\bbut) not (?:in |on |at |during )?$/i.test(before)) return true;
  return (
    /\bnot (?:in |on |at |during )$/i.test(before) &&
    /^,? but (?:in|on|at|during) /.test(plain.slice(to, to + 12))
  );
}

const LONGEST_DENIAL = 16;

function readingsOf(times: readonly TaggedTime[], lie: Lie, plain: string): Read[] {
  const done = new Set<number>();
  const readings: Read[] = [];
  for (const group of orGroups(times, plain)) {
    const [tagged] = group;
    const from = tagged!.time.link?.from ?? tagged!.from;
    if (done.has(from)) continue;
    done.add(from);
    readings.push(group.length > 1 ? eitherOf(group, lie, plain) : readingOf(tagged!, times, lie, plain));
  }
  return readings;
}

/** `in 1700 or 1701`: one time, from the first of them to the last; what leads the first (`since`) leads all. */
function eitherOf(group: readonly TaggedTime[], lie: Lie, plain: string): Read {
  const { relation } = group[0]!.time;
  const readings = group.map((tagged) => {
    const isBare = tagged.time.relation === 'at';
    return readingOf(isBare ? { ...tagged, time: { ...tagged.time, relation } } : tagged, [], lie, plain);
  });
  const bounds = readings.map((reading) => reading.bounds!);
  const first = (nth: number) => Math.min(...bounds.map((sides) => sides[nth]!));
  const last = (nth: number) => Math.max(...bounds.map((sides) => sides[nth]!));
  const dates = group.map(({ time }) => time.edtf);
  const isPlain = dates.every((date) => date !== null && PLAIN_DATE.test(date));
  const isWhole = isPlain && readings.every(({ edtf }, nth) => edtf === dates[nth]);
  return {
    text: plain.slice(startOf(group[0]!), group.at(-1)!.to),
    edtf: isWhole ? `[${dates.join(',')}]` : first(2) === -Infinity ? upTo(last(3)).edtf : null,
    bounds: [first(0), last(1), first(2), last(3)],
    implied: readings.flatMap((reading) => reading.implied),
    offset: null,
  };
}

const PLAIN_DATE = /^-?\d{4}(-\d\d){0,2}$/;

/** Where the words of a time begin: with what leads it, `by`, `since`. */
function startOf({ from, time }: TaggedTime): number {
  return time.cue && time.cue.from < from ? time.cue.from : (time.link?.from ?? from);
}

function readingOf(tagged: TaggedTime, times: readonly TaggedTime[], lie: Lie, plain: string): Read {
  const { time } = tagged;
  const { link } = time;
  const text = plain.slice(startOf(tagged), Math.max(link?.to ?? tagged.to, tagged.to));
  const implied = link
    ? times.filter((other) => other.time.link?.from === link.from).flatMap((other) => other.time.implied)
    : time.implied;
  const offset = time.offset ? text : null;
  if (time.bounds === null) return { text, edtf: null, bounds: null, implied, unresolved: text, offset };
  const whole: Bounds = link ? link.bounds : time.bounds;
  const edtf = link ? link.edtf : time.edtf;
  return { text, ...placed(whole, edtf, relationOf(time.relation, link !== null), lie), implied, offset };
}

type Relation = 'at' | 'by' | 'before' | 'after' | 'since' | 'until' | 'throughout' | 'during' | 'link';

function relationOf(relation: TaggedTime['time']['relation'], linked: boolean): Relation {
  if (linked) return 'link';
  if (relation === 'between' || relation === 'from-to' || relation === 'date-on') return 'at';
  return relation;
}

interface Placed {
  readonly edtf: string | null;
  readonly bounds: Bounds;
}

function placed(bounds: Bounds, edtf: string | null, relation: Relation, lie: Lie): Placed {
  const [first, , , last] = bounds;
  if (relation === 'before') return upTo(first - 1);
  if (relation === 'after') return fromOn(last + 1);
  if (relation === 'by') return upTo(last);
  if (lie === 'instant') return onOneDay(first, last, edtf, relation);
  return lie === 'span' ? { edtf, bounds: overSpan(bounds, relation) } : state(bounds, edtf, relation);
}

/** Once, on some day up to and with `last`. */
function upTo(last: number): Placed {
  return { edtf: `[..${formatDay(last)}]`, bounds: instant(-Infinity, last) };
}

/** Once, on some day from `first` on. */
function fromOn(first: number): Placed {
  return { edtf: `[${formatDay(first)}..]`, bounds: instant(first, Infinity) };
}

function onOneDay(first: number, last: number, edtf: string | null, relation: Relation): Placed {
  if (relation === 'until') return upTo(last);
  if (relation === 'since') return { edtf, bounds: instant(first, last) };
  return { edtf: relation === 'link' ? oneOf(edtf, first, last) : edtf, bounds: instant(first, last) };
}

/** `A/B` said of an instant is one of those days. */
function oneOf(edtf: string | null, first: number, last: number): string {
  const sides = edtf?.split('/') ?? [];
  if (sides.length === 2 && sides.every((date) => PLAIN_DATE.test(date))) return `[${sides.join('..')}]`;
  return `[${formatDay(first)}..${formatDay(last)}]`;
}

/** What went on over its time: a lone day or month holds the whole of it. */
function overSpan(bounds: Bounds, relation: Relation): Bounds {
  const [first, , , last] = bounds;
  return relation === 'link' || relation === 'throughout' ? bounds : instant(first, last);
}

/**
 * A state that the clause only says to hold at a time: it had begun by then and ended no earlier. Between two dates, or
 * throughout a period, it held from the one to the other; during a period, somewhere within.
 */
function state(bounds: Bounds, edtf: string | null, relation: Relation): Placed {
  const [first, , , last] = bounds;
  if (relation === 'link' || relation === 'throughout') return { edtf, bounds };
  if (relation === 'during') return { edtf, bounds: instant(first, last) };
  if (relation === 'since') return { edtf: edtf && `${edtf}/`, bounds: [first, last, first, Infinity] };
  if (relation === 'until') return { edtf: edtf && `/${edtf}`, bounds: [-Infinity, last, first, last] };
  return { edtf, bounds: [-Infinity, last, first, Infinity] };
}

/** An interval of which a date is one side; null where it is no single date and so can be none (`[..1919]`, `1918/1919`). */
export function side(edtf: string | null, interval: (date: string) => string): string | null {
  return edtf !== null && /^[^[\]{}/,.]+$/.test(edtf) ? interval(edtf) : null;
}

/** A state that an instant begins, its end unknown: `1919-01` becomes `1919-01/`. */
export function lastingFrom(when: When): When {
  if (when.bounds === null) return when;
  const [first, last] = when.bounds;
  return { ...when, edtf: side(when.edtf, (date) => `${date}/`), bounds: [first, last, first, Infinity] };
}

/** The year of a day. */
export function yearOf(day: number): number {
  return dateOf(day).year;
}
