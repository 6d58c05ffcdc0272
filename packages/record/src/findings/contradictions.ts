import { wordsOfBounds } from '@regesta/time';
import type { Statement } from '../model/statement.ts';
import { timelinesOf, type Timeline } from '../questions/timeline.ts';
import type { DatedClaim } from '../questions/claim.ts';
import type { Clash } from './clash.ts';
import type { Finding } from './finding.ts';
import type { Passages } from './passages.ts';
import { seatClashes } from './seat-clashes.ts';
import { stateClashes } from './state-clashes.ts';
import { stateWords } from './state-words.ts';

/** Statements that cannot all be true, or between which something is not told; each with the one other that shows it. */
export function contradictions(statements: readonly Statement[], passages: Passages): readonly Finding[] {
  const timelines = timelinesOf(statements);
  const clashes = [
    ...timelines.flatMap((timeline: Timeline) => stateClashes(timeline)),
    ...seatClashes(timelines),
  ];
  return clashes.filter(areTwo).map((clash) => findingOf(clash, passages));
}

/** One statement with both ends of a state does not contradict itself. */
function areTwo({ claims: [a, b] }: Clash): boolean {
  return a.statement.id !== b.statement.id;
}

function findingOf({ kind, claims: [a, b], why }: Clash, passages: Passages): Finding {
  const what = stateWords(a.kind, a.roles);
  const and = kind === 'gap' ? 'and again' : 'but';
  return {
    kind,
    message: `${what}: ${claimWords(a)}, ${and} ${claimWords(b)}; ${why}`,
    statements: [a.statement.id, b.statement.id],
    passages: passages.of(a.statement, b.statement),
    quote: a.statement.evidence[0]?.quote ?? '',
  };
}

const SAYS: Readonly<Record<DatedClaim['says'], string>> = {
  begins: 'began',
  holds: 'held',
  ends: 'ended',
  denies: 'did not begin or hold',
};

function claimWords({ says, statement, bounds }: DatedClaim): string {
  const words = statement.when.text;
  return `it ${SAYS[says]} ${words === null ? wordsOfBounds(bounds) : `“${words}”`}`;
}
