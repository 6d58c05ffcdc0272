import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { ownerOf, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import type { FrameContext } from './context.ts';
import { nameFiller, phraseFiller, wordsOf } from './fillers.ts';
import { resolvePhrase } from './resolve.ts';
import { isBody } from './tests.ts';

/**
 * The body of which members are spoken: `Its members`, `members of the council`, `the council's members`, `Rada members`;
 * unresolved where it was named before: `the other members`;
 * null where none is meant: `members`.
 */
export function bodyOfMembers(members: NounPhrase, context: FrameContext, clause: Clause): Filler | null {
  if (members.of) return phraseFiller(members.of, context, clause);
  const owner = possessorOf(members);
  if (owner?.pos === 'PRON') {
    return { ...wordsOf(owner.from, owner.to, context), ...resolvePhrase(members, context, clause) };
  }
  if (/^whose$/i.test(members.core.atoms[0]!.text)) return bodyBefore(members, context, clause);
  const whose = ownerOf(members);
  if (whose) return phraseFiller(whose, context, clause);
  const named = members.core.atoms.at(-2)?.named;
  if (named?.type === 'organisation') return nameFiller(named);
  return isDefinite(members) ? { ...wordsOf(members.from, members.to, context), unresolved: UNSAID } : null;
}

/** `A council was set up, │whose members were A and B`: the one named or common body of the clause before. */
function bodyBefore(members: NounPhrase, context: FrameContext, clause: Clause): Filler {
  const before = context.sentence.clauses.findLast(({ end }) => end <= clause.start);
  const bodies = [...(before?.subject ?? []), ...(before?.objects ?? [])].filter(isBody);
  const [body] = bodies;
  if (body && bodies.length === 1) return phraseFiller(body, context, before);
  return { ...wordsOf(members.from, members.to, context), unresolved: UNSAID };
}

const UNSAID = 'the body is not named in this sentence';

/** `The other members`: of a body that was named before. */
function isDefinite({ core }: NounPhrase): boolean {
  return /^(the|these|those)$/i.test(core.atoms[0]!.text);
}
