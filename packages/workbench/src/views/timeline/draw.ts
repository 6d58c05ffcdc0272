import type { Day } from '@regesta/time';
import { dayWords } from '../words/day-words.ts';
import { hueNames, svg } from './svg.ts';
import { drawBar } from './draw-bar.ts';
import type { Placed, TimelineLayout } from './layout.ts';

/** What is drawn besides the layout. */
export interface DrawOptions {
  /** False: only the certain cores. */
  readonly withPossible: boolean;
}

/** The height of the axis above the rows. */
export const AXIS = 30;

/** Draws a timeline into an SVG element, replacing what it held but the line of the as-of day. The drawing is for the eye: the labels and links are the host's. */
export function drawTimeline(target: SVGSVGElement, layout: TimelineLayout, options: DrawOptions): void {
  const height = layout.height + AXIS + 8;
  target.setAttribute('viewBox', `0 0 ${layout.width} ${height}`);
  target.setAttribute('width', String(layout.width));
  target.setAttribute('height', String(height));
  const line = target.querySelector('.as-of-line');
  target.replaceChildren(
    gradients(),
    ...axis(layout, height),
    ...layout.placed.map((placed) => row(placed, options)),
    ...unequalSigns(layout.placed),
    ...(line ? [line] : []),
  );
}

/** Draws the line of the as-of day over a timeline that is drawn, in place of the one before: a step of the day moves nothing else. */
export function drawAsOf(target: SVGSVGElement, layout: TimelineLayout, day: Day): void {
  target.querySelector('.as-of-line')?.remove();
  target.append(...asOfLine(layout, day, layout.height + AXIS + 8));
}

function stops(hue: string, first: string, last: string): SVGElement[] {
  return [
    svg('stop', { offset: '0', class: `stop-${hue}`, 'stop-opacity': first }),
    svg('stop', { offset: '1', class: `stop-${hue}`, 'stop-opacity': last }),
  ];
}

function gradients(): SVGElement {
  return svg(
    'defs',
    {},
    hueNames.flatMap((hue) => [
      svg('linearGradient', { id: `rise-${hue}` }, stops(hue, '0.08', '0.85')),
      svg('linearGradient', { id: `fall-${hue}` }, stops(hue, '0.85', '0.08')),
    ]),
  );
}

function axis({ ticks }: TimelineLayout, height: number): readonly SVGElement[] {
  return ticks.flatMap(({ x, label }) => [
    svg('line', { class: 'tick-line', x1: x, x2: x, y1: 0, y2: height }),
    svg('text', { class: 'tick-label', x: x + 5, y: 14 }, [], label ?? ''),
  ]);
}

function row(placed: Placed, { withPossible }: DrawOptions): SVGElement {
  const group = svg('g', { class: `bar hue-${placed.item.hue}` });
  group.append(...drawBar(placed, AXIS, withPossible));
  return group;
}

function unequalSigns(placed: readonly Placed[]): readonly SVGElement[] {
  return placed
    .filter(({ half }) => half === 'upper')
    .map(({ bar, y, height }) => {
      const x = Math.max(12, bar.outer[0] - 8);
      return svg('text', { class: 'unequal', x, y: AXIS + y + height + 5, 'text-anchor': 'end' }, [], '≠');
    });
}

function asOfLine({ domain, width }: TimelineLayout, day: Day, height: number): readonly SVGElement[] {
  if (day < domain.from || day > domain.to) return [];
  const x = ((day + 0.5 - domain.from) / (domain.to + 1 - domain.from)) * width;
  const title = svg('title', {}, [], dayWords(day));
  return [svg('line', { class: 'as-of-line', x1: x, x2: x, y1: 20, y2: height }, [title])];
}
