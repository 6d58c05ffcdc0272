import type { Bounds } from '../bounds.ts';
import { CONVENTIONS, type Conventions } from '../conventions.ts';
import type { Day } from '../day.ts';
import type { Edtf, EdtfDate, EdtfDateTime, EdtfEnd, EdtfInterval, EdtfMember, EdtfSeason } from './edtf.ts';
import { widened } from './slack.ts';

type Dated = EdtfDate | EdtfSeason | EdtfDateTime;

/**
 * The four bounds of a date.
 *
 * A date, a season, a moment and a set are an instant: some day of it, the same range twice (`1918` is
 * `[1918-01-01, 1918-12-31, 1918-01-01, 1918-12-31]`); whether what is dated lasted all the year, the date does not say.
 * An interval is a span: its start is some day of the left side, its end some day of the right.
 * `..` is open, for ever: -∞ twice or ∞ twice. An unknown start lies anywhere up to the end's last day, an unknown end
 * anywhere from the start's first day on. No day between the members of `{…}` is certain.
 */
export function boundsOf(edtf: Edtf, conventions: Conventions = CONVENTIONS): Bounds {
  if (edtf.kind === 'interval') return spanOf(edtf, conventions);
  const [first, last] = edtf.kind === 'set' ? hullOf(edtf.members, conventions) : widened(edtf, conventions);
  return [first, last, first, last];
}

function spanOf({ start, end }: EdtfInterval, conventions: Conventions): Bounds {
  const from = isDated(start) ? widened(start, conventions) : null;
  const to = isDated(end) ? widened(end, conventions) : null;
  const startEarliest = from ? from[0] : -Infinity;
  const endLatest = to ? to[1] : Infinity;
  const startLatest = from ? Math.min(from[1], endLatest) : noStart(start, endLatest);
  const endEarliest = to ? Math.max(to[0], startEarliest) : noEnd(end, startEarliest);
  return [startEarliest, startLatest, endEarliest, endLatest];
}

function isDated(end: EdtfEnd): end is Dated {
  return end.kind !== 'open' && end.kind !== 'unknown';
}

function noStart(start: EdtfEnd, endLatest: Day): Day {
  return start.kind === 'open' ? -Infinity : endLatest;
}

function noEnd(end: EdtfEnd, startEarliest: Day): Day {
  return end.kind === 'open' ? Infinity : startEarliest;
}

function hullOf(members: readonly EdtfMember[], conventions: Conventions): readonly [Day, Day] {
  let first = Infinity;
  let last = -Infinity;
  for (const member of members) {
    const [from, to] = memberRange(member, conventions);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return [first, last];
}

function memberRange(member: EdtfMember, conventions: Conventions): readonly [Day, Day] {
  if (member.kind !== 'range') return widened(member, conventions);
  const from = member.from ? widened(member.from, conventions)[0] : -Infinity;
  return [from, member.to ? widened(member.to, conventions)[1] : Infinity];
}
