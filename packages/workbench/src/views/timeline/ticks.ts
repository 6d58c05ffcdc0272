import { dateOf, dayOf, type Day } from '@regesta/time';
import { monthStart } from '../days/month-start.ts';
import { monthName, yearWords } from '../words/day-words.ts';
import type { Domain } from './domain.ts';

/** A line of the axis; its label is null where it would run into the next or over the edge. */
export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly label: string | null;
}

/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => number;

type Step = readonly [unit: 'day' | 'month' | 'year', count: number];

const STEPS: readonly Step[] = [
  ['day', 1],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count): Step => ['year', count]),
];

const ROOM = 14;
const MAX_TICKS = 400;

/** The finest axis of this domain whose labels, whole or with months cut to three letters, keep clear of each other. */
export function ticksOf(domain: Domain, pixels: number, measure: Measure): readonly Tick[] {
  const scale = pixels / (domain.to + 1 - domain.from);
  for (const step of STEPS) {
    if ((domain.to - domain.from) / daysIn(step) > Math.min(MAX_TICKS, pixels / 20)) continue;
    for (const nameOf of [monthName, shortMonth]) {
      const ticks = labelled(domain, step, scale, nameOf);
      if (keepClear(ticks, measure)) return withinEdge(ticks, pixels, measure);
    }
  }
  return [];
}

function daysIn([unit, count]: Step): number {
  return count * { day: 1, month: 30, year: 365 }[unit];
}

function shortMonth(month: number): string {
  return monthName(month).slice(0, 3);
}

function labelled(
  domain: Domain,
  step: Step,
  scale: number,
  nameOf: (month: number) => string,
): readonly Tick[] {
  const days = tickDays(domain, step);
  return days.map((day, index) => ({
    day,
    x: (day - domain.from) * scale,
    label: labelOf(day, step[0], index === 0, nameOf),
  }));
}

function tickDays({ from, to }: Domain, [unit, count]: Step): readonly Day[] {
  const days: Day[] = [];
  const start = dateOf(from);
  for (let index = 0; index <= MAX_TICKS; index += 1) {
    const day = tickDay(start, unit, count, index);
    if (day > to) break;
    if (day >= from) days.push(day);
  }
  return days;
}

function tickDay(start: ReturnType<typeof dateOf>, unit: Step[0], count: number, index: number): Day {
  if (unit === 'year') return dayOf(Math.floor(start.year / count) * count + index * count, 1, 1);
  if (unit === 'day') return dayOf(start.year, start.month, start.day + index * count);
  const first = Math.floor((start.month - 1) / count) * count + 1;
  return monthStart(start.year, first + index * count);
}

function labelOf(day: Day, unit: Step[0], isFirst: boolean, nameOf: (month: number) => string): string {
  const { year, month, day: d } = dateOf(day);
  if (unit === 'year') return yearWords(year);
  if (unit === 'day') return isFirst || d <= 7 ? `${d} ${nameOf(month)}` : String(d);
  return isFirst || month === 1 ? `${nameOf(month)} ${yearWords(year)}` : nameOf(month);
}

function keepClear(ticks: readonly Tick[], measure: Measure): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return !next || tick.x + measure(tick.label ?? '') + ROOM <= next.x;
  });
}

function withinEdge(ticks: readonly Tick[], pixels: number, measure: Measure): readonly Tick[] {
  return ticks.map((tick) =>
    tick.x + measure(tick.label ?? '') + ROOM / 2 > pixels ? { ...tick, label: null } : tick,
  );
}
