import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Chunk } from './chunk.ts';

/**
 * `lasted until 18 May 1268, │when Antioch was taken`: the time right before a clause that `when` opens is the time of
 * that clause, whatever it is to the one before. Empty where none stands there.
 */
export function timeBeforeWhen(chunks: readonly Chunk[], start: number): readonly TaggedTime[] {
  const opener = chunks[start];
  if (opener?.kind !== 'sub' || opener.word !== 'when') return [];
  const before = chunks[chunks[start - 1]?.kind === 'comma' ? start - 2 : start - 1];
  if (before?.kind !== 'time' || before.time.time.link) return [];
  const { from, to, time } = before.time;
  return [{ from, to, time: { ...time, relation: 'at', cue: null } }];
}
