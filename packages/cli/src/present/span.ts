import type { TaggedTime } from '@regesta/reader/tagger';

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
    bounds,
    calendar,
    known,
    implied,
    relation,
    link,
    offset,
  };
}
