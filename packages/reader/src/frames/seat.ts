import type { Filler, Status, When } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { timesAbove } from './clause-extent.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { capitalsBeside, type CapitalNamed } from './capital-phrase.ts';
import { capitalsOfClause, type CapitalMoved } from './capital-clause.ts';
import { phraseFiller } from './fillers.ts';
import { statusUntil, timesUntil } from './not-until.ts';
import { timesOf } from './times-of.ts';
import { endedBy, heldAt } from './state-times.ts';
import { isNamed } from './tests.ts';
import { lastingFrom, UNDATED, whenOf } from './when.ts';

/** Reads whose capital a place was: `X, the temporary capital of P`, `moved the capital from X to Y`. */
export const seat: FrameReader = {
  frame: 'seat',
  nouns: words('capital seat capitals'),
  readClause(clause, context) {
    const all = capitalsOfClause(clause, context);
    const status = all.length > 0 ? statusUntil(clause, statusOf(clause)) : 'generic';
    return status === 'generic' ? [] : all.map((moved) => movedDraft(moved, status, clause, context));
  },
  readPassage: (context) => capitalsBeside(context).map((named) => besideDraft(named, context)),
};

/** `The government moved from A to B`: woken by the moving, since governments are spoken of everywhere. */
export const seatMoved: FrameReader = {
  frame: 'seat',
  verbs: words('move relocate'),
  readClause(clause, context) {
    if (/\b(?:capital|capitals|seat)\b/i.test(context.passage.text)) return [];
    return seat.readClause!(clause, context);
  },
};

function movedDraft(moved: CapitalMoved, status: Status, clause: Clause, context: FrameContext): Draft {
  const { plain } = context.layout;
  const { times, reasons } = timesOf(clause);
  return {
    frame: 'seat',
    roles: seatRoles(moved, context, clause),
    when: whenHeld(moved, timesUntil(clause, times, moved.how === 'holds' ? 'state' : 'instant'), plain),
    status,
    reasons,
  };
}

function whenHeld({ how }: CapitalMoved, times: readonly TaggedTime[], plain: string): When {
  if (how === 'holds') return whenOf(times, 'state', plain);
  const when = whenOf(times, 'instant', plain);
  return how === 'begins' ? lastingFrom(when) : endedBy(when);
}

function besideDraft(named: CapitalNamed, context: FrameContext): Draft {
  const { clause } = named;
  const { when, reasons } = whenBeside(named, context);
  return { frame: 'seat', roles: seatRoles(named, context, clause), when, status: 'asserted', reasons };
}

const LONGEST_GAP = 16;

/** `since 1919` right behind the words. */
function isOwn({ from, time }: TaggedTime, end: number, plain: string): boolean {
  if (from < end || from - end > LONGEST_GAP || !/^(since|until|from-to|between)$/.test(time.relation))
    return false;
  return plain.slice(end, from).trim().split(/\s+/).length < 2;
}

/** By a time of its own (`capital of P since 1919`), else by that of what happened beside it. */
function whenBeside({ clause, end }: CapitalNamed, context: FrameContext): Pick<Draft, 'when' | 'reasons'> {
  const { plain } = context.layout;
  const first = context.times.find((time) => isOwn(time, end, plain));
  const linked = context.times.filter(
    ({ time }) => first?.time.link && time.link?.from === first.time.link.from,
  );
  if (first) return { when: whenOf(linked.length > 0 ? linked : [first], 'state', plain), reasons: [] };
  if (!clause || clause.quoted) return { when: UNDATED, reasons: [] };
  const when = heldAt(whenOf(timesAbove(clause), 'instant', plain));
  return { when, reasons: when.bounds ? ['said beside what happened then, so it held then'] : [] };
}

type SeatParts = Pick<CapitalMoved, 'polity' | 'place' | 'manner'>;

function seatRoles({ polity, place, manner }: SeatParts, context: FrameContext, clause: Clause | null) {
  const filler = (part: NounPhrase | Filler): Filler =>
    'core' in part ? phraseFiller(part, context, clause) : part;
  return {
    ...(polity ? { polity: [filler(polity)] } : {}),
    place: [withoutMistake(filler(place), place)],
    ...(manner ? { manner: [manner] } : {}),
  };
}

/** A town that was taken for a person keeps its words, and not the person. */
function withoutMistake({ entity, ...filler }: Filler, place: NounPhrase): Filler {
  return entity && !isNamed(place, 'person', 'organisation') ? { ...filler, entity } : filler;
}
