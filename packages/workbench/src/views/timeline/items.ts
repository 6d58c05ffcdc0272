import type { Statement } from '@regesta/record';
import type { FindingView } from '../../api/wire.ts';
import { frameHue } from '../words/kind.ts';
import { whenWords } from '../words/when-words.ts';
import { titleOf } from '../words/title.ts';
import type { TimelineItem } from './bar.ts';

/** The statements a timeline can draw: those with bounds that no one rejected, each pair that disagrees tied together. */
export function itemsOf(
  statements: readonly Statement[],
  findings: readonly FindingView[],
): readonly TimelineItem[] {
  const rivals = rivalsOf(findings);
  return statements.flatMap((statement): readonly TimelineItem[] => {
    const { id, frame, when, review, evidence } = statement;
    if (!when.bounds || review === 'rejected') return [];
    const rival = rivals.get(id);
    return [
      {
        id,
        label: titleOf(statement),
        bounds: when.bounds,
        when: whenWords(when.bounds),
        hue: frameHue(frame),
        supported: evidence.some(({ notes }) => notes.length > 0),
        ...(rival === undefined ? {} : { rival }),
      },
    ];
  });
}

/** The item as it is where only the certain counts: bounded by the days on which it certainly holds; null where there is none. */
export function certainItem(item: TimelineItem): TimelineItem | null {
  const [, first, last] = item.bounds;
  return first <= last ? { ...item, bounds: [first, first, last, last] } : null;
}

function rivalsOf(findings: readonly FindingView[]): ReadonlyMap<string, string> {
  const pairs = findings.flatMap(({ kind, statements: [a, b, ...more] }) =>
    kind === 'contradiction' && a && b && more.length === 0 ? [[a, b] as const] : [],
  );
  return new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
}
