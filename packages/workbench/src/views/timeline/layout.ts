import { barOf, type Bar, type Span, type TimelineItem } from './bar.ts';
import type { Domain } from './domain.ts';
import { footprint, placeLabel, type Label } from './label.ts';
import { placeInLanes } from './lanes.ts';
import { ticksOf, type Measure, type Tick } from './ticks.ts';

/** An item with its place on the plot, in pixels. */
export interface Placed {
  readonly item: TimelineItem;
  readonly bar: Bar;
  readonly label: Label;
  readonly lane: number;
  /** Top of its row. */
  readonly y: number;
  readonly height: number;
  /** Two that disagree share a ≠: the upper one's bar stands low in its row, the lower one's high. */
  readonly half: 'upper' | 'lower' | null;
}

/** A timeline ready to be drawn. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly domain: Domain;
  readonly ticks: readonly Tick[];
  readonly placed: readonly Placed[];
  /** Items that lie wholly outside the domain. */
  readonly before: readonly TimelineItem[];
  readonly after: readonly TimelineItem[];
}

/** What the layout needs to know of the page. */
export interface LayoutOptions {
  readonly domain: Domain;
  readonly width: number;
  readonly measure: Measure;
  readonly measureTick?: Measure;
}

/** The height of a row, its bar and its label on one line; a label above the bar adds a line. */
export const ROW = 32;
const LINE = 18;
const MAX_LABEL = 400;

type Sized = Pick<Placed, 'item' | 'bar' | 'label'>;

/** Lays items out in lanes: in order of their first day, each in the first lane where bar and label are free. */
export function layoutTimeline(items: readonly TimelineItem[], options: LayoutOptions): TimelineLayout {
  const { domain, width, measure } = options;
  const bars = sorted(items).map((item) => ({ item, bar: barOf(item.bounds, domain, width) }));
  const sized = bars.flatMap(({ item, bar }): readonly Sized[] => {
    if (typeof bar === 'string') return [];
    const label = placeLabel(bar, Math.min(MAX_LABEL, measure(item.label), width), width);
    return [{ item, bar, label }];
  });
  const placed = inRows(sized);
  return {
    width,
    domain,
    placed,
    height: placed.reduce((most, one) => Math.max(most, one.y + one.height), 0),
    ticks: ticksOf(domain, width, options.measureTick ?? measure),
    before: bars.filter(({ bar }) => bar === 'before').map(({ item }) => item),
    after: bars.filter(({ bar }) => bar === 'after').map(({ item }) => item),
  };
}

/** By the first finite day, then the last, then the id: the same order whatever order they came in. */
function sorted(items: readonly TimelineItem[]): readonly TimelineItem[] {
  return [...items].sort(
    (a, b) => compare(startOf(a), startOf(b)) || compare(endOf(a), endOf(b)) || byId(a, b),
  );
}

function startOf({ bounds }: TimelineItem): number {
  return bounds.find(Number.isFinite) ?? 0;
}

function endOf({ bounds }: TimelineItem): number {
  return bounds.findLast(Number.isFinite) ?? 0;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function byId(a: TimelineItem, b: TimelineItem): number {
  return a.id < b.id ? -1 : 1;
}

function inRows(sized: readonly Sized[]): readonly Placed[] {
  const lanes = placeInLanes(unitsOf(sized));
  const tall = new Set(
    sized.filter(({ label }) => label.side === 'above').map(({ item }) => lanes.get(item.id)?.lane),
  );
  const tops = rowTops(Math.max(0, ...[...lanes.values()].map(({ lane }) => lane + 1)), tall);
  return sized.map((one) => {
    const { lane, half } = lanes.get(one.item.id) ?? { lane: 0, half: null };
    return { ...one, lane, half, y: tops[lane] ?? 0, height: tall.has(lane) ? ROW + LINE : ROW };
  });
}

/** Each item alone, or two that disagree together, in the place of the first of them. */
function unitsOf(sized: readonly Sized[]): readonly (readonly { id: string; span: Span }[])[] {
  const byItem = new Map(sized.map((one) => [one.item.id, one]));
  const used = new Set<string>();
  return sized.flatMap((one) => {
    if (used.has(one.item.id)) return [];
    const other = byItem.get(one.item.rival ?? '');
    const unit = other && !used.has(other.item.id) && other !== one ? [one, other] : [one];
    for (const member of unit) used.add(member.item.id);
    return [unit.map(({ item, bar, label }) => ({ id: item.id, span: footprint(bar, label) }))];
  });
}

function rowTops(count: number, tall: ReadonlySet<number | undefined>): readonly number[] {
  const tops: number[] = [];
  let y = 0;
  for (let lane = 0; lane < count; lane += 1) {
    tops.push(y);
    y += tall.has(lane) ? ROW + LINE : ROW;
  }
  return tops;
}
