import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import type { FrameContext } from './context.ts';
import { nameFiller, phraseFiller, wordsOf } from './fillers.ts';
import { resolvePhrase } from './resolve.ts';

/**
 * The body of which members are spoken: `Its members`, `members of the council`, `the council's members`, `Rada members`;
 * null where the words name none: `the members`.
 */
export function bodyOfMembers(members: NounPhrase, context: FrameContext, clause: Clause): Filler | null {
  if (members.of) return phraseFiller(members.of, context, clause);
  const owner = possessorOf(members);
  if (owner?.pos === 'PRON') {
    return { ...wordsOf(owner.from, owner.to, context), ...resolvePhrase(members, context, clause) };
  }
  const named = (owner ?? members.core.atoms.at(-2))?.named;
  return named && named.type === 'organisation' ? nameFiller(named) : null;
}
