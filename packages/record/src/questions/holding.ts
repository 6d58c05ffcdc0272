import type { Day } from '@regesta/time';
import type { StateKind } from '../frames/frame.ts';
import type { Entity } from '../model/mention.ts';
import type { Roles, Statement } from '../model/statement.ts';
import type { Claim } from './claim.ts';
import { matcher, type Pattern } from './pattern.ts';
import { reasonOf, type Reason } from './reason.ts';
import { timelinesOf, truthOf, type Timeline } from './timeline.ts';

/** A state that holds on the day asked about, or may hold. */
export interface Answer {
  readonly kind: StateKind;
  readonly roles: Roles;
  readonly truth: 'certain' | 'possible';
  /** What speaks for it and what speaks against it; at least one. */
  readonly because: readonly Reason[];
}

/** A state of which a source says that it did not hold, or did not begin, on the day asked about. */
export interface Denial {
  readonly kind: StateKind;
  readonly roles: Roles;
  readonly because: readonly Reason[];
}

/** What held on a day. What is in neither list is not spoken of. */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly denied: readonly Denial[];
}

/**
 * What held on a day, how surely, and in whose words: `holding(statements, { kind: 'control', about: 'Lida' }, day)`.
 * Suggested and accepted statements count, rejected ones do not. Asked about other days, the same list is taken apart only
 * once: it must not be changed. `entities` let a state be found by their other names.
 * Throws a RangeError where the day is no whole number.
 */
export function holding(
  statements: readonly Statement[],
  pattern: Pattern,
  day: Day,
  entities: readonly Entity[] = [],
): Answers {
  if (!Number.isSafeInteger(day)) throw new RangeError(`not a day: ${day}`);
  const matches = matcher(pattern, entities);
  const timelines = timelinesOf(statements, pattern.kind);
  const answers = timelines.flatMap((timeline) => answersOf(timeline, day, matches));
  return {
    answers: [...answers.filter(isCertain), ...answers.filter((answer) => !isCertain(answer))],
    denied: timelines.flatMap((timeline) => denialsOf(timeline, day, matches)),
  };
}

function isCertain({ truth }: Answer): boolean {
  return truth === 'certain';
}

function answersOf(timeline: Timeline, day: Day, matches: (roles: Roles) => boolean): readonly Answer[] {
  const truth = truthOf(timeline, day);
  const faces = truth === null ? [] : timeline.faces.filter((face) => matches(face.roles));
  if (truth === null || faces.length === 0) return [];
  const reasons = reasonsOn(timeline, day);
  return faces.map((face) => ({
    kind: timeline.kind,
    roles: face.roles,
    truth: face.firm ? truth : 'possible',
    because: [...(reasons.get(face.key) ?? []), ...(reasons.get('') ?? [])],
  }));
}

/** The reasons by the key of the face they are about; those for every face under the empty key. */
function reasonsOn(timeline: Timeline, day: Day): ReadonlyMap<string, readonly Reason[]> {
  const own = new Set(timeline.faces.map((face) => face.key));
  const reasons = new Map<string, Reason[]>();
  const add = (claim: Claim, reason: Reason): void => {
    const key = timeline.faces.length > 1 && own.has(claim.key) ? claim.key : '';
    const known = reasons.get(key);
    if (known) known.push(reason);
    else reasons.set(key, [reason]);
  };
  for (const claim of claimsOn(timeline, day)) add(claim, reasonOf(claim));
  const on = timeline.accounts.filter(({ bounds }) => bounds[0] <= day && day <= bounds[3]);
  const stops = new Set(on.flatMap(({ stop }) => stop?.claim ?? []));
  for (const claim of stops) add(claim, reasonOf(claim, 'stops'));
  return reasons;
}

/** What speaks of the state on a day; where accounts of it disagree, those that deny the day too. */
function claimsOn(timeline: Timeline, day: Day): readonly Claim[] {
  const { accounts, undated, denials } = timeline;
  const possible = accounts.filter(({ bounds }) => bounds[0] <= day && day <= bounds[3]);
  const heard = possible.some(isDoubted(day)) ? accounts : possible;
  return [
    ...heard.flatMap(({ claims }) => claims),
    ...undated,
    ...denials.filter((claim) => deniesOn(claim, day)),
  ];
}

/** An account that would be certain on the day by itself, and is not. */
function isDoubted(day: Day): (account: Timeline['accounts'][number]) => boolean {
  return ({ bounds, certain }) =>
    bounds[1] <= day && day <= bounds[2] && !(certain && certain[0] <= day && day <= certain[1]);
}

function denialsOf(
  { kind, denials }: Timeline,
  day: Day,
  matches: (roles: Roles) => boolean,
): readonly Denial[] {
  const groups = new Map<string, { readonly roles: Roles; readonly because: Reason[] }>();
  for (const claim of denials) {
    if (!deniesOn(claim, day) || !matches(claim.roles)) continue;
    const known = groups.get(claim.key);
    if (known) known.because.push(reasonOf(claim));
    else groups.set(claim.key, { roles: claim.roles, because: [reasonOf(claim)] });
  }
  return [...groups.values()].map(({ roles, because }) => ({ kind, roles, because }));
}

function deniesOn({ bounds }: Claim, day: Day): boolean {
  return bounds === null || (bounds[0] <= day && day <= bounds[3]);
}
