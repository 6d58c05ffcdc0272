import type { Mention, Problem, Reading } from '@regesta/record';
import { readStatements } from './frames/read-statements.ts';
import type { Named } from './mentions/names/named.ts';
import { readNames } from './mentions/names/read-names.ts';
import type { TaggedTime } from './mentions/time/tag-options.ts';
import { tagTimes } from './mentions/time/tag-times.ts';
import type { ReadOptions } from './read-options.ts';
import type { Layout } from './source/layout.ts';
import { readLayout } from './source/read-layout.ts';

/**
 * Reads a source whole: passages, notes, mentions, entities, statements, each with its offsets into the untouched
 * text. Pure: the same bytes and options give the same reading on any machine.
 *
 * @returns `value` null where the bytes are no text; the problems say why. All other problems are in the reading and
 * here alike.
 */
export function readSource(
  bytes: Uint8Array,
  options: ReadOptions,
): { value: Reading | null; problems: readonly Problem[] } {
  const { value: layout, problems } = readLayout(bytes, options);
  if (layout === null) return { value: null, problems };
  const value = readingOf(layout);
  return { value, problems: value.problems };
}

function readingOf(layout: Layout): Reading {
  const dated = tagTimes(layout.plain, { wars: true });
  const times = dated.filter(({ war }) => war !== true);
  const named = readNames(layout, times);
  const { statements, problems } = readStatements(layout, dated, named);
  return {
    source: layout.source,
    passages: layout.passages,
    notes: layout.notes,
    mentions: mentionsOf(layout, times, named),
    entities: named.entities,
    statements,
    problems: [...layout.problems, ...problems],
  };
}

/** Times and names as mentions, numbered in the order of the text. */
function mentionsOf({ source }: Layout, times: readonly TaggedTime[], named: Named): Mention[] {
  const spans: Omit<Mention, 'id' | 'kind'>[] = [
    ...times.map(({ from, to, time }) => ({
      type: 'time' as const,
      from,
      to,
      text: source.text.slice(from, to),
      time,
    })),
    ...named.mentions,
  ];
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  return spans.map((span, index) => Object.assign({ kind: 'mention', id: `m${index + 1}` } as const, span));
}
