import type { HeadMatch } from './extend-head.ts';
import { LOWER_EVENTS, REVOLTS } from './heads.ts';
import { matchKnown, matchPeople } from './match-known.ts';
import type { Word } from './words.ts';

/**
 * What a noun in lower case makes a name: `Kornilov affair` an event (a people makes none), `Bolshevik government` a body.
 */
export function matchLowerTail(words: readonly Word[], first: number, end: number): HeadMatch | null {
  const next = words[end];
  const own = words[end - 1]!;
  if (!next || next.gap !== 'space' || next.shape !== 'lower' || own.possessive || next.timed) return null;
  if (next.folded === 'government') return governmentOf(words, first, end);
  if (!LOWER_EVENTS.has(next.folded) || end - first > 4 || own.shape === 'caps') return null;
  if (own.first || !makesEvent(words, first, end)) return null;
  return { last: end, type: 'event', lone: false };
}

/** Whether what stands before a noun of an event names it: a place, a person, adherents of a revolt; no nation, no body. */
function makesEvent(words: readonly Word[], first: number, end: number): boolean {
  const own = words[end - 1]!;
  const known = matchKnown(words, first)?.known;
  if (known?.type === 'people') return known.of === null && REVOLTS.has(words[end]!.folded);
  if (known?.type === 'organisation' || matchPeople(own)) return false;
  return !(/ern$/.test(own.folded) && end - first === 1);
}

function governmentOf(words: readonly Word[], first: number, end: number): HeadMatch | null {
  const known = matchKnown(words, first);
  const whole = known !== null && known.last === end - 1 && known.known.type === 'people';
  return whole ? { last: end, type: 'organisation', lone: false } : null;
}
