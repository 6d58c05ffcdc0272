import type { CountStep } from '@regesta/record';
import type { Day } from '@regesta/time';
import type { Domain } from '../timeline/domain.ts';

/** Where a day stands on a strip, as a share of its width; the middle of the day. */
export function shareOf(day: Day, { from, to }: Domain): number {
  return (day + 0.5 - from) / (to + 1 - from);
}

/** The day at a share of the width, never outside the domain. */
export function dayAtShare(share: number, { from, to }: Domain): Day {
  return Math.min(to, Math.max(from, from + Math.floor(share * (to + 1 - from))));
}

/**
 * An SVG path of the counts over a domain, `width` by `height`, standing on its lower edge; `most` fills the height.
 * Steps are in order of their days.
 */
export function stepPath(
  steps: readonly CountStep[],
  which: 'possible' | 'certain',
  { domain, width, height, most }: { domain: Domain; width: number; height: number; most: number },
): string {
  const scale = width / (domain.to + 1 - domain.from);
  const x = (day: Day): number => Math.min(width, Math.max(0, (day - domain.from) * scale));
  const y = (count: number): number => height - (count / Math.max(1, most)) * height;
  const before = steps.findLast((step) => step.day <= domain.from);
  const inside = steps.filter((step) => step.day > domain.from && step.day <= domain.to);
  const turns = inside.map((step) => `H${round(x(step.day))}V${round(y(step[which]))}`);
  return `M0 ${height}V${round(y(before?.[which] ?? 0))}${turns.join('')}H${width}V${height}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The greatest count of what possibly, or certainly, holds in a domain. */
export function mostOf(
  steps: readonly CountStep[],
  which: 'possible' | 'certain',
  { from, to }: Domain,
): number {
  const before = steps.findLast((step) => step.day <= from)?.[which] ?? 0;
  const inside = steps.filter((step) => step.day > from && step.day <= to);
  return inside.reduce((most, step) => Math.max(most, step[which]), before);
}
