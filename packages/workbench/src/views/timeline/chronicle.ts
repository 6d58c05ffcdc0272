import { dateOf, type Day } from '@regesta/time';
import { yearWords } from '../words/day-words.ts';
import type { TimelineItem } from './bar.ts';

/** A line of the chronicle: a statement, or the as-of day in its place among them. */
export type ChronicleLine =
  | { readonly kind: 'item'; readonly item: TimelineItem }
  | { readonly kind: 'as-of'; readonly day: Day };

/** The lines that begin in one year. */
export interface ChronicleYear {
  readonly label: string;
  readonly lines: readonly ChronicleLine[];
}

/** Statements in order of their first day, by year, with the as-of day between what began by it and what began later. */
export function chronicleOf(items: readonly TimelineItem[], day: Day): readonly ChronicleYear[] {
  const lines = [
    ...items.map((item) => ({ at: startOf(item), order: 0, line: { kind: 'item', item } as const })),
    { at: day, order: 1, line: { kind: 'as-of', day } as const },
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  const years = new Map<string, ChronicleLine[]>();
  for (const { at, line } of lines) {
    const label = yearWords(dateOf(at).year);
    years.set(label, [...(years.get(label) ?? []), line]);
  }
  return [...years].map(([label, own]) => ({ label, lines: own }));
}

function startOf({ bounds }: TimelineItem): Day {
  return bounds.find(Number.isFinite) ?? 0;
}
