import type { Bounds } from '@regesta/time';
import type { Hue } from '../words/kind.ts';
import type { Domain } from './domain.ts';

/** What the timeline is asked to draw. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  readonly bounds: Bounds;
  /** The bounds in prose. */
  readonly when: string;
  readonly hue: Hue;
  /** False: no note covers its words; drawn without fill. */
  readonly supported: boolean;
  /** The statement it disagrees with: the two stand together as half bars. */
  readonly rival?: string;
}

/** Left and right edge, in pixels from the left of the plot. */
export type Span = readonly [left: number, right: number];

/** A bar in pixels. Where an end is open or runs out of the domain, the outer edge is the edge of the plot. */
export interface Bar {
  readonly outer: Span;
  /** The days on which it certainly holds; null where there is none: then it is drawn hollow and dashed. */
  readonly core: Span | null;
  /** `bound`: a day; `open`: no bound is known; `cut`: goes on outside the domain. */
  readonly left: 'bound' | 'open' | 'cut';
  readonly right: 'bound' | 'open' | 'cut';
}

const THINNEST = 6;

/** Where bounds fall in a domain drawn `pixels` wide; `before` or `after` where they lie wholly outside it. */
export function barOf(bounds: Bounds, domain: Domain, pixels: number): Bar | 'before' | 'after' {
  const [startEarliest, startLatest, endEarliest, endLatest] = bounds;
  if (endLatest < domain.from) return 'before';
  if (startEarliest > domain.to) return 'after';
  const scale = pixels / (domain.to + 1 - domain.from);
  const at = (day: number): number => Math.min(pixels, Math.max(0, (day - domain.from) * scale));
  const core: Span | null = startLatest <= endEarliest ? [at(startLatest), at(endEarliest + 1)] : null;
  return {
    outer: thick([at(startEarliest), at(endLatest + 1)], pixels),
    core: core && core[1] > core[0] ? thick(core, pixels) : null,
    left: sideOf(startEarliest, startEarliest < domain.from),
    right: sideOf(endLatest, endLatest > domain.to),
  };
}

function sideOf(day: number, isOutside: boolean): Bar['left'] {
  if (!Number.isFinite(day)) return 'open';
  return isOutside ? 'cut' : 'bound';
}

function thick([left, right]: Span, pixels: number): Span {
  if (right - left >= THINNEST) return [left, right];
  const start = Math.max(0, Math.min((left + right - THINNEST) / 2, pixels - THINNEST));
  return [start, start + THINNEST];
}
