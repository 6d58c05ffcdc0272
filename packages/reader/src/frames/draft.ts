import type { Filler, FrameName } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import type { Draft, FrameContext } from './context.ts';
import { agentFillers, listFillers } from './fillers.ts';
import { statusUntil, timesUntil } from './not-until.ts';
import { timesOf } from './times-of.ts';
import { whenOf, type Lie } from './when.ts';

/** Role → the noun phrases that fill it; a role with none is left out. */
export type Parts = Readonly<Record<string, readonly NounPhrase[]>>;

/**
 * The draft of what a clause says, its roles being noun phrases of the clause. Empty where the clause says nothing that
 * happened or did not: `if they had taken …`, `such towns can be taken`.
 */
export function draftOf(
  frame: FrameName,
  parts: Parts,
  clause: Clause,
  context: FrameContext,
  lie: Lie = 'instant',
): readonly Draft[] {
  const status = statusUntil(clause, statusOf(clause));
  if (status === 'generic') return [];
  const filled = Object.entries(parts).filter(([, phrases]) => phrases.length > 0);
  const roles = Object.fromEntries(
    filled.map(([role, phrases]) => [role, fillersOf(role, phrases, context, clause)]),
  );
  const { times, reasons } = timesOf(clause);
  const when = whenOf(timesUntil(clause, times, lie), lie, context.layout.plain);
  const why = when.text === null ? [] : reasons;
  if (status !== 'asserted' || !filled.some(([, phrases]) => isOneOf(phrases, context)))
    return [{ frame, roles, when, status, reasons: why }];
  const said = [...why, 'the words name several of which one is meant'];
  return [{ frame, roles, when, status: 'reported', reasons: said }];
}

/** `Lida or Grodno was taken`: of neither is it certain. */
function isOneOf(phrases: readonly NounPhrase[], { sentence }: FrameContext): boolean {
  return phrases.slice(1).some(({ start }) => {
    const before = sentence.chunks[start - 1];
    return before?.kind === 'conj' && before.word === 'or';
  });
}

function fillersOf(
  role: string,
  phrases: readonly NounPhrase[],
  context: FrameContext,
  clause: Clause,
): Filler[] {
  const read = role === 'agent' || role === 'by' ? agentFillers : listFillers;
  return read(phrases, context, clause);
}
