import type { Layout } from '../../source/layout.ts';
import { readSums } from '../sums/read-sums.ts';
import type { TaggedTime } from '../time/tag-options.ts';
import { buildNamed } from './build-named.ts';
import { readEvidence } from './evidence.ts';
import type { Named } from './named.ts';
import { readPieces } from './read-pieces.ts';
import { resolvePieces } from './resolve-pieces.ts';
import { shareHeads } from './shared-heads.ts';
import { shipsAmong } from './ships.ts';
import { voteSenses } from './vote.ts';
import { readWords } from './words.ts';

/**
 * The names and sums of a layout: people, organisations, places, peoples, documents and events with their entities, and
 * amounts without. Spans are exact (no article, no possessive `'s`), in order, and do not overlap. `times` are what the
 * time tagger found in `layout.plain`: what is part of a time is no name and no sum.
 */
export function readNames(layout: Layout, times: readonly TaggedTime[]): Named {
  const words = readWords(layout.plain, layout.passages, times);
  const all = shareHeads(words, readPieces(words, readEvidence(words)));
  const ships = shipsAmong(layout.source.text, words, all);
  const pieces = all.filter((piece) => !ships.has(piece));
  const resolved = resolvePieces(layout, words, pieces, voteSenses(words, pieces, ships));
  const { mentions, entities } = buildNamed(layout, words, resolved);
  const sums = readSums(layout, words, mentions, times);
  return { mentions: [...mentions, ...sums].sort((a, b) => a.from - b.from), entities };
}
