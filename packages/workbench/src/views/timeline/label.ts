import type { Bar, Span } from './bar.ts';

/** Where a label stands: inside the bar, beside it, or on a line of its own above. */
export interface Label {
  readonly side: 'inside' | 'right' | 'left' | 'above';
  readonly x: number;
  readonly width: number;
}

const GAP = 7;
const INSET = 8;
const ARROW = 8;

/** The first place where a label of this width neither overlaps its bar nor leaves the plot. */
export function placeLabel(bar: Bar, width: number, pixels: number): Label {
  const [left, right] = bar.outer;
  const room = roomInside(bar);
  const inset = bar.left === 'open' && room === bar.outer ? INSET + ARROW : INSET;
  if (room && room[1] - room[0] >= width + 2 * inset) return { side: 'inside', x: room[0] + inset, width };
  if (right + GAP + width <= pixels) return { side: 'right', x: right + GAP, width };
  if (left - GAP - width >= 0) return { side: 'left', x: left - GAP - width, width };
  return { side: 'above', x: Math.max(0, Math.min(left, pixels - width)), width };
}

/** Words can be read on the solid core and in a hollow bar, not on a shoulder that fades. */
function roomInside(bar: Bar): Span | null {
  return bar.core ?? bar.outer;
}

/** The pixels a bar and its label take in a lane. */
export function footprint(bar: Bar, label: Label): Span {
  return [Math.min(bar.outer[0], label.x), Math.max(bar.outer[1], label.x + label.width)];
}
