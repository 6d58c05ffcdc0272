import type { TaggedTime } from '@regesta/reader/tagger';
import { boundsToJson, type Bounds, type JsonDay } from '@regesta/time/days';

/** A time expression as `tag` prints it: the fields of a TIMEX first, then what only this tagger says. */
export function spanOf({ from, to, time }: TaggedTime): Readonly<Record<string, unknown>> {
  const { type, value, mod, edtf, bounds, calendar, known, implied, relation, link, offset } = time;
  return {
    start: from,
    end: to,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    edtf,
    bounds: jsonOf(bounds),
    calendar,
    known,
    implied,
    relation,
    link: link && { ...link, bounds: jsonOf(link.bounds) },
    offset,
  };
}

function jsonOf(bounds: Bounds | null): readonly JsonDay[] | null {
  return bounds && boundsToJson(bounds);
}
