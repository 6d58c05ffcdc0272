import { instant, wordsOfBounds, type Bounds, type Day } from '@regesta/time';
import type { Statement } from '../model/statement.ts';
import type { Claim } from './claim.ts';

/** Why something is answered: a statement, what it does to the state, and the words it rests on. */
export interface Reason {
  /** The statement's id. */
  readonly statement: string;
  /** `begins it: some day of January 1919 (“in January 1919”); its end is not said`. */
  readonly why: string;
  readonly quote: string;
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** Ids of the notes that cover the words. */
  readonly notes: readonly string[];
}

/** What a claim does to the state it is a reason for; `stops` where it is of another who took its place. */
export type Doing = Claim['says'] | 'stops';

const DOES: Readonly<Record<Doing, string>> = {
  begins: 'begins it',
  holds: 'says that it held',
  ends: 'ends it',
  denies: 'denies it',
  stops: 'another took its place',
};

/** The reason that a claim is. */
export function reasonOf(claim: Claim, doing: Doing = claim.says): Reason {
  const { statement } = claim;
  const { source = '', from = 0, to = 0, quote = '', notes = [] } = statement.evidence[0] ?? {};
  return { statement: statement.id, why: whyOf(claim, doing), quote, source, from, to, notes };
}

function whyOf(claim: Claim, doing: Doing): string {
  const [when, ...more] = whenParts(claim, doing);
  return [`${DOES[doing]}${when}`, ...more, ...doubts(claim.statement), ...unknowns(claim)].join('; ');
}

/** The first is what follows the verb; the others stand by themselves. */
function whenParts({ bounds, statement }: Claim, doing: Doing): readonly string[] {
  const { text, unresolved } = statement.when;
  if (unresolved !== undefined)
    return [`, counted from something the source does not name (“${unresolved}”)`];
  if (bounds === null) return [doing === 'holds' ? ', but not when' : ', but not on which day'];
  const [first, ...more] =
    doing === 'holds' || doing === 'denies' ? stretchParts(bounds) : dayParts(bounds, doing);
  return [`: ${first}${text === null ? '' : ` (“${text}”)`}`, ...more];
}

function dayParts(bounds: Bounds, doing: Doing): readonly string[] {
  if (doing === 'ends') return [dayOutOf(bounds[2], bounds[3])];
  const begin = dayOutOf(bounds[0], bounds[1]);
  return doing === 'begins' && bounds[3] === Infinity ? [begin, 'its end is not said'] : [begin];
}

function stretchParts([startEarliest, startLatest, endEarliest, endLatest]: Bounds): readonly string[] {
  if (startEarliest === endEarliest && startLatest === endLatest)
    return [dayOutOf(startEarliest, startLatest)];
  const begin = `from ${dayOutOf(startEarliest, startLatest)}`;
  const end = `to ${dayOutOf(endEarliest, endLatest)}`;
  if (startEarliest > -Infinity && endLatest < Infinity) return [`${begin} ${end}`];
  if (startEarliest > -Infinity) return [begin, 'its end is not said'];
  if (endLatest < Infinity) return [end, 'its beginning is not said'];
  return [dayOutOf(endEarliest, startLatest), 'its beginning and its end are not said'];
}

/** One day out of these: in bounds that say it touched two days, the later may stand first. */
function dayOutOf(from: Day, to: Day): string {
  if (from === -Infinity && to === Infinity) return 'some day';
  return wordsOfBounds(instant(Math.min(from, to), Math.max(from, to)));
}

function doubts({ status, hedged }: Statement): readonly string[] {
  return [
    ...(status === 'reported' ? ['it is told as what others say'] : []),
    ...(hedged === true ? ['its words are softened'] : []),
  ];
}

function unknowns({ roles }: Claim): readonly string[] {
  const fillers = Object.values(roles).flat();
  const open = fillers.flatMap(({ text, unresolved }) =>
    unresolved === undefined ? [] : [`who or what “${text}” is, is not known`],
  );
  return [...new Set(open)];
}
