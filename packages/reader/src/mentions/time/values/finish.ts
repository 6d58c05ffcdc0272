import type { TimeLink, TimeOffset, TimeReading } from '@regesta/record';
import { dayOf, formatDay, instant, type Bounds } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import type { TaggedTime } from '../tag-options.ts';
import { startOf, isWord, endOf, wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';
import { impliedParts, knownParts } from './known-parts.ts';
import { GREGORIAN_FROM, placeOf, type Place } from './place.ts';
import { relationOf } from './relation.ts';
import { valueOf } from './value.ts';

const BETWEEN = word('between');
const FROM = word('from');
const THE = word('the');
const END = wordSet('end close');

/** Makes tagged times of the completed drafts of a line. */
export function finish(line: Line, drafts: readonly Draft[], tagged: TaggedTime[]): void {
  let linked: Linked | null = null;
  let place = placeAt(drafts, 0);
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    const next = placeAt(drafts, at + 1);
    const own: Linked | null = linked ?? linkOf(line, draft, drafts[at + 1], place, next);
    const time = readingOf(line, draft, place, own);
    const span = { from: startOf(line, draft.a), to: endOf(line, draft.b - 1), time };
    tagged.push(draft.known?.war === true ? { ...span, war: true } : span);
    linked = linked === null ? own : null;
    place = next;
  }
}

function placeAt(drafts: readonly Draft[], at: number): Place | null {
  const draft = drafts[at];
  return draft === undefined ? null : placeOf(draft);
}

interface Linked {
  readonly link: TimeLink;
  readonly relation: TimeReading['relation'];
  readonly cue: TimeReading['cue'];
}

function readingOf(line: Line, draft: Draft, whole: Place | null, linked: Linked | null): TimeReading {
  const bound = linked ?? relationOf(line, draft);
  const place = bound.relation === 'before' && isEnd(line, draft) ? lastOf(whole) : whole;
  const reading: TimeReading = {
    type: draft.type === 'DATE' && draft.part.startsWith('T') ? 'TIME' : draft.type,
    value: valueOf(draft),
    edtf: place === null ? null : place.edtf,
    bounds: place === null ? null : place.bounds,
    calendar: calendarOf(draft, place),
    known: knownParts(draft),
    implied: impliedParts(draft),
    relation: bound.relation,
    cue: bound.cue,
    link: linked === null ? null : linked.link,
    offset: offsetOf(line, draft),
  };
  return draft.mod === '' ? reading : { ...reading, mod: draft.mod };
}

/** `before the end of 1918`: what ends is the whole, so that its last day counts. */
function isEnd(line: Line, draft: Draft): boolean {
  const at = isWord(line, draft.a, THE) ? draft.a + 1 : draft.a;
  return draft.mod === 'END' && END[wordId(line, at)] === 1;
}

function lastOf(place: Place | null): Place | null {
  if (place === null) return null;
  const last = place.bounds[3];
  return { edtf: formatDay(last), bounds: instant(last, last) };
}

/** A date before 15 October 1582 that names no calendar is of an unstated one. */
function calendarOf(draft: Draft, place: Place | null): string {
  if (draft.calendar !== '') return draft.calendar;
  if (place === null || place.bounds[0] > GREGORIAN_FROM + 31) return 'gregorian';
  const written = draft.year ?? 0;
  return dayOf(written, draft.month || 1, draft.day || 1) < GREGORIAN_FROM ? 'unstated' : 'gregorian';
}

function offsetOf(line: Line, draft: Draft): TimeOffset | null {
  if (draft.offset === '') return null;
  const direction = draft.side < 0 ? 'before' : 'after';
  if (draft.anchorA >= 0) {
    const [from, to] = [startOf(line, draft.anchorA), endOf(line, draft.anchorB - 1)];
    const text = line.text.slice(from - line.offset, to - line.offset);
    return { direction, duration: draft.offset, anchor: { text, from, to } };
  }
  const counted = draft.guess ? null : draft.counted;
  return { direction, duration: draft.offset, anchor: counted };
}

/** The interval that two neighbours say, or null. */
function linkOf(
  line: Line,
  first: Draft,
  second: Draft | undefined,
  a: Place | null,
  b: Place | null,
): Linked | null {
  if (first.joint === '' || a === null || b === null || second === undefined) return null;
  if (first.kind !== 'date' || second.kind !== 'date') return null;
  const between = isWord(line, first.a - 1, BETWEEN);
  if (first.joint !== 'to' && !(first.joint === 'and' && between)) return null;
  const [start, end] = [a.bounds[0], b.bounds[3]];
  if (start > end) return null;
  const bounds: Bounds = [start, Math.min(a.bounds[1], end), Math.max(b.bounds[2], start), end];
  const lead = between || isWord(line, first.a - 1, FROM) ? first.a - 1 : -1;
  return {
    link: {
      from: startOf(line, first.a),
      to: endOf(line, second.b - 1),
      edtf: `${sideOf(a.edtf, true)}/${sideOf(b.edtf, false)}`,
      bounds,
    },
    relation: between ? 'between' : 'from-to',
    cue: lead < 0 ? null : { from: startOf(line, lead), to: endOf(line, lead) },
  };
}

/** A side of an interval holds no set: of `[A..B]` the first stands for a beginning, the last for an end. */
function sideOf(edtf: string, beginning: boolean): string {
  if (!edtf.startsWith('[')) return edtf;
  const dots = edtf.indexOf('..');
  return beginning ? edtf.slice(1, dots) : edtf.slice(dots + 2, -1);
}
