import type { TimeLink, TimeOffset, TimeReading } from '@regesta/record';
import type { Bounds } from '@regesta/time';
import type { Draft } from '../draft.ts';
import type { TaggedTime } from '../tag-options.ts';
import { startOf, isWord, endOf, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';
import { partsOf } from './known-parts.ts';
import { placeOf, type Place } from './place.ts';
import { relationOf } from './relation.ts';
import { valueOf } from './value.ts';

const BETWEEN = word('between');
const FROM = word('from');

/** The first day of the Gregorian calendar, 15 October 1582. */
const GREGORIAN_FROM = -141427;

/** Makes tagged times of the completed drafts of a line. */
export function finish(line: Line, drafts: readonly Draft[], tagged: TaggedTime[]): void {
  const places = drafts.map(placeOf);
  const links = linksOf(line, drafts, places);
  for (const [at, draft] of drafts.entries()) {
    tagged.push({
      from: startOf(line, draft.a),
      to: endOf(line, draft.b - 1),
      time: readingOf(line, draft, places[at] ?? null, links[at] ?? null),
    });
  }
}

interface Linked {
  readonly link: TimeLink;
  readonly relation: TimeReading['relation'];
  readonly cue: TimeReading['cue'];
}

function readingOf(line: Line, draft: Draft, place: Place | null, linked: Linked | null): TimeReading {
  const bound = relationOf(line, draft);
  const parts = partsOf(draft);
  return {
    type: draft.part.startsWith('T') && draft.type === 'DATE' ? 'TIME' : draft.type,
    value: valueOf(draft),
    ...(draft.mod === '' ? {} : { mod: draft.mod }),
    edtf: place?.edtf ?? null,
    bounds: place?.bounds ?? null,
    calendar: calendarOf(draft, place),
    known: parts.known,
    implied: parts.implied,
    relation: linked?.relation ?? bound.relation,
    cue: linked?.cue ?? bound.cue,
    link: linked?.link ?? null,
    offset: offsetOf(line, draft),
  };
}

function calendarOf(draft: Draft, place: Place | null): string {
  if (draft.calendar !== '') return draft.calendar;
  return place !== null && place.bounds[0] < GREGORIAN_FROM ? 'unstated' : 'gregorian';
}

function offsetOf(line: Line, draft: Draft): TimeOffset | null {
  if (draft.offset === '') return null;
  const direction = draft.shift < 0 ? 'before' : 'after';
  if (draft.anchorA >= 0) {
    const [from, to] = [startOf(line, draft.anchorA), endOf(line, draft.anchorB - 1)];
    const text = line.text.slice(from - line.offset, to - line.offset);
    return { direction, duration: draft.offset, anchor: { text, from, to } };
  }
  const counted = draft.counted;
  return { direction, duration: draft.offset, anchor: counted };
}

/** Pairs that say one interval. */
function linksOf(line: Line, drafts: readonly Draft[], places: readonly (Place | null)[]): (Linked | null)[] {
  const links: (Linked | null)[] = drafts.map(() => null);
  for (let at = 0; at + 1 < drafts.length; at++) {
    const first = drafts[at];
    const second = drafts[at + 1];
    if (first === undefined || second === undefined || links[at] !== null) continue;
    const linked = linkOf(line, first, second, places[at] ?? null, places[at + 1] ?? null);
    if (linked === null) continue;
    links[at] = linked;
    links[at + 1] = linked;
  }
  return links;
}

function linkOf(line: Line, first: Draft, second: Draft, a: Place | null, b: Place | null): Linked | null {
  if (a === null || b === null || first.kind !== 'date' || second.kind !== 'date') return null;
  const between = isWord(line, first.a - 1, BETWEEN);
  if (first.joint !== 'to' && !(first.joint === 'and' && between)) return null;
  const bounds: Bounds = [a.bounds[0], a.bounds[1], b.bounds[2], b.bounds[3]];
  if (bounds[0] > bounds[3]) return null;
  const lead = between || isWord(line, first.a - 1, FROM) ? first.a - 1 : -1;
  return {
    link: {
      from: startOf(line, first.a),
      to: endOf(line, second.b - 1),
      edtf: `${plain(a.edtf)}/${plain(b.edtf)}`,
      bounds,
    },
    relation: between ? 'between' : 'from-to',
    cue: lead < 0 ? null : { from: startOf(line, lead), to: endOf(line, lead) },
  };
}

/** A side of an interval holds no set: of `[A..B]`, its first day. */
function plain(edtf: string): string {
  return edtf.startsWith('[') ? edtf.slice(1, edtf.indexOf('..')) : edtf;
}
