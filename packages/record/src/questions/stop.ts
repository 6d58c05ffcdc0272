import type { StateKind } from '../frames/frame.ts';
import type { Roles } from '../model/statement.ts';
import type { Claim } from './claim.ts';
import type { Days } from './days-index.ts';
import { fold } from './fold.ts';
import { roleKey } from './state-key.ts';

/** What ends a state of everybody but its owner: a town is taken by another, an office given to another. */
export interface Stop extends Days {
  readonly claim: Claim;
}

/** The roles that two holders cannot both have, and the role that holds. */
const SHARED: Partial<Readonly<Record<StateKind, readonly [holder: string, shared: readonly string[]]>>> = {
  control: ['agent', ['place']],
  office: ['person', ['office', 'body']],
};

/** What only one holder can have at a time, as a key; null where many can, or where it is not named well enough. */
export function sharedKey({ kind, roles, statement }: Claim): string | null {
  const shared = SHARED[kind]?.[1];
  const [first] = shared ?? [];
  if (!shared || !first || !roles[first]?.length) return null;
  if (kind === 'office' && !hasOneSeat(roles)) return null;
  const source = sourceOf(statement);
  return [kind, ...shared.map((role) => roleKey(kind, role, roles[role] ?? [], source))].join('\u0001');
}

/** Who holds, as a key; null where nobody is named. */
export function holderKey({ kind, roles, statement }: Claim): string | null {
  const holder = roles[SHARED[kind]?.[0] ?? ''];
  return holder ? roleKey(kind, SHARED[kind]![0], holder, sourceOf(statement)) : null;
}

function sourceOf({ evidence }: Claim['statement']): string {
  return evidence[0]?.source ?? '';
}

/** The stop that a claim is, or null. A claim of somebody unknown may be of the holder himself and is not firm. */
export function stopOf(claim: Claim): Stop | null {
  const holder = holderKey(claim);
  const isStop = claim.says === 'begins' || (claim.says === 'ends' && holder === null);
  if (!isStop || claim.bounds === null) return null;
  const [startEarliest, startLatest, endEarliest, endLatest] = claim.bounds;
  const [from, to] = claim.says === 'begins' ? [startEarliest, startLatest] : [endEarliest, endLatest];
  return { from, to, owner: holder, claim };
}

const ONE_SEAT = new Set(
  `president chairman chairwoman chairperson chair premier chancellor king queen emperor empress tsar tsarina pope
  patriarch governor governor-general mayor head commander-in-chief regent dictator speaker hetman leader director`.split(
    /\s+/,
  ),
);

/** One of many holds `a seat in the council`; one alone is `President of Poland`, `Prime Minister of Poland`. */
function hasOneSeat({ office, body }: Roles): boolean {
  const words = fold(office?.[0]?.text ?? '').split(/[^\p{L}-]+/u);
  const title = words.slice(0, words.includes('of') ? words.indexOf('of') : undefined);
  const single = ONE_SEAT.has(title.at(-1) ?? '') || title.join(' ').endsWith('prime minister');
  const isPart =
    /^(vice|deputy|assistant|honorary|former|acting)$/.test(title[0] ?? '') ||
    (title[0] ?? '').startsWith('vice-');
  return single && !isPart && (body !== undefined || words.includes('of'));
}
