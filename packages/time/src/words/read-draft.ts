import type { Third } from '../conventions.ts';
import type { Qualifier } from '../edtf/edtf.ts';
import { emptyDraft, hasDate, type Draft } from './draft.ts';
import type { Kind, Phrase } from './lexicon.ts';
import { readNumber, setCounted } from './read-number.ts';
import { look, take, takeMark, type Reader } from './reader.ts';
import { readRepublicanYear, readRomanMonth } from './roman.ts';

const STEPS: readonly Kind[] = [
  'season',
  'third',
  'some',
  'doubt',
  'month',
  'republican',
  'hebrew',
  'islamic',
  'persian',
  'calendar-era',
  'weekday',
  'ordinal',
  'century',
  'era',
  'calendar',
  'year',
  'filler',
];

/** Reads the parts of one date in any order, as many as stand together; null where there is none. */
export function readDraft(reader: Reader): Draft | null {
  const start = reader.at;
  const draft = emptyDraft(reader.tokens[start]?.from ?? reader.text.length);
  while (reader.at < reader.tokens.length && step(reader, draft));
  if (hasDate(draft)) {
    draft.to = reader.tokens[reader.at - 1]?.to ?? draft.from;
    return draft;
  }
  reader.at = start;
  return null;
}

function step(reader: Reader, draft: Draft): boolean {
  if (readRepublicanYear(reader, draft) || readRomanMonth(reader, draft)) return true;
  const token = reader.tokens[reader.at];
  if (token?.kind === 'number') return readNumber(reader, draft);
  if (token?.kind === 'mark') return readMark(reader, draft);
  const phrase = look(reader, ...STEPS);
  if (phrase === null || !apply(reader, draft, phrase)) return false;
  reader.at += phrase.length;
  return true;
}

/** Sets what a phrase says; false where the draft has it already, so that another date begins. */
function apply(reader: Reader, draft: Draft, { kind, value, length }: Phrase): boolean {
  if (kind === 'filler' || kind === 'year') return !endsDate(reader, draft, length);
  if (kind === 'calendar-era') return draft.year !== null && draft.calendar === value;
  if (kind === 'doubt') return setDoubt(draft, value);
  if (kind === 'era') return setEra(draft, value);
  if (kind === 'calendar') return setCalendar(draft, value);
  if (kind === 'ordinal') return setOrdinal(reader, draft, Number(value), length);
  if (kind === 'season') return set(draft, 'season', Number(value));
  if (kind === 'third') return setThird(draft, value);
  if (kind === 'weekday') return set(draft, 'weekday', Number(value) - 1);
  if (kind === 'some') return setSome(draft, value);
  return kind !== 'century' && setMonth(draft, kind, Number(value));
}

/** `on` and `of` after a whole date belong to what follows. */
function endsDate(reader: Reader, draft: Draft, length: number): boolean {
  if (!hasDate(draft)) return false;
  const next = { ...reader, at: reader.at + length };
  return (
    next.at >= next.tokens.length ||
    (draft.year !== null && look(next, 'operator', 'to', 'and', 'or') !== null)
  );
}

function set<K extends 'season' | 'third' | 'weekday' | 'month'>(
  draft: Draft,
  part: K,
  value: Draft[K],
): boolean {
  if (draft[part] !== null) return false;
  draft[part] = value;
  return true;
}

function setThird(draft: Draft, value: string): boolean {
  const end = value === 'end';
  if (!set(draft, 'third', end ? 'late' : (value as Third))) return false;
  draft.end = end;
  return true;
}

function setDoubt(draft: Draft, value: string): boolean {
  if (hasDate(draft)) return false;
  if (value === '~') draft.approximate = true;
  else draft.uncertain = true;
  return true;
}

function setEra(draft: Draft, value: string): boolean {
  if (value === 'bc' && draft.year === null) {
    if (draft.bare === null) return false;
    draft.year = draft.bare;
    draft.bare = null;
  }
  if (value === 'bc') draft.bc = true;
  else draft.ad = true;
  return true;
}

function setCalendar(draft: Draft, value: string): boolean {
  if (draft.calendar !== null) return false;
  draft.calendar = value === 'julian' ? 'julian' : 'gregorian';
  return true;
}

function setSome(draft: Draft, value: string): boolean {
  if (value === 'year') {
    if (draft.year !== null) return false;
    draft.years = 10_000;
  } else draft.some = value === 'day' ? 'day' : 'month';
  return true;
}

/** `nineteenth century`, or `first of May`. */
function setOrdinal(reader: Reader, draft: Draft, number: number, length: number): boolean {
  const next = { ...reader, at: reader.at + length };
  const century = look(next, 'century');
  if (century) {
    reader.at += century.length;
    return setCounted(draft, number, Number(century.value));
  }
  if (draft.day !== null) return false;
  draft.day = number;
  return true;
}

function setMonth(draft: Draft, kind: Kind, value: number): boolean {
  if (draft.month !== null) return false;
  draft.month = value;
  if (kind === 'republican') draft.calendar = 'french-republican';
  if (kind === 'hebrew' || kind === 'islamic' || kind === 'persian') draft.calendar = kind;
  if (draft.bare !== null && draft.day === null) {
    draft.day = draft.bare;
    draft.bare = null;
  }
  return true;
}

/** `January 10, 1919`; `1919?`; `(O.S.)`; `(the year uncertain)`. */
function readMark(reader: Reader, draft: Draft): boolean {
  if (takeMark(reader, '?')) {
    draft.uncertain = true;
    return true;
  }
  if (takeMark(reader, ',')) return keepOrBack(reader, isYearNext(reader, draft));
  if (takeMark(reader, '-')) return keepOrBack(reader, isPrefix(draft));
  if (!takeMark(reader, '(')) return false;
  const at = reader.at - 1;
  if (readInBrackets(reader, draft) && takeMark(reader, ')')) return true;
  reader.at = at;
  return false;
}

function keepOrBack(reader: Reader, keep: boolean): boolean {
  if (!keep) reader.at--;
  return keep;
}

/** `mid-1919`. */
function isPrefix(draft: Draft): boolean {
  return draft.third !== null && !hasDate(draft);
}

/** After a comma stands a year, or the date after its weekday. */
function isYearNext(reader: Reader, draft: Draft): boolean {
  if (draft.weekday !== null && !hasDate(draft)) return true;
  if (draft.year !== null) return isDayOfYear(reader, draft);
  const next = reader.tokens[reader.at];
  if (draft.month === null && draft.bare === null && draft.season === null) return false;
  if (look(reader, 'era', 'year') !== null) return true;
  return (
    next?.kind === 'number' &&
    (next.text.length > 2 || look({ ...reader, at: reader.at + 1 }, 'era') !== null)
  );
}

/** `1919, January 10`, and nothing after it. */
function isDayOfYear(reader: Reader, draft: Draft): boolean {
  if (draft.month !== null || draft.season !== null || draft.years > 1) return false;
  const month = look(reader, 'month');
  if (month === null) return false;
  const at = reader.at + month.length;
  return reader.tokens[at]?.kind === 'number' && at + 1 === reader.tokens.length;
}

function readInBrackets(reader: Reader, draft: Draft): boolean {
  const calendar = take(reader, 'calendar');
  if (calendar) return setCalendar(draft, calendar.value);
  if (takeMark(reader, '?')) {
    draft.uncertain = true;
    return true;
  }
  return readDoubts(reader, draft);
}

function readDoubts(reader: Reader, draft: Draft): boolean {
  do {
    while (take(reader, 'filler') && look(reader, 'part', 'filler'));
    const back = look(reader, 'part') ? 0 : 1;
    reader.at -= back;
    const part = take(reader, 'part');
    const doubt = take(reader, 'part-doubt');
    if (!part || !doubt) return false;
    draft.doubts[part.value as 'year'] = doubt.value as Qualifier;
  } while (takeMark(reader, ','));
  return true;
}
