import type { Draft } from './draft.ts';
import { isGlued, look, type Reader } from './reader.ts';

/**
 *     10 January 1919   10th   the 19th century   the 1910s   1731/32   winter 1918/19   1918-12-16
 *     ^^         ^^^^   ^^^^       ^^^^               ^^^^^   ^^^^^^^          ^^^^^^^   ^^^^^^^^^^
 */
export function readNumber(reader: Reader, draft: Draft): boolean {
  const token = reader.tokens[reader.at]!;
  const number = Number(token.text);
  if (!Number.isSafeInteger(number)) return false;
  if (readIso(reader, draft) || readOrdinal(reader, draft, number) || readDecade(reader, draft, number))
    return true;
  if (token.text.length > 2) return setYear(reader, draft, number);
  if (readThousands(reader, draft, number)) return true;
  return setShort(reader, draft, number);
}

/** A day in ISO 8601 within words: `between 1918-10-01 and 1918-10-03`. */
function readIso(reader: Reader, draft: Draft): boolean {
  if (draft.year !== null || draft.month !== null || draft.bare !== null) return false;
  const [year, first, month, second, day] = reader.tokens.slice(reader.at, reader.at + 5);
  if (year?.text.length !== 4 || month?.text.length !== 2 || day?.text.length !== 2) return false;
  if (first?.text !== '-' || second?.text !== '-' || month.kind !== 'number' || day.kind !== 'number')
    return false;
  if (reader.text.slice(year.to, day.from).includes(' ')) return false;
  draft.year = Number(year.text);
  draft.month = Number(month.text);
  draft.day = Number(day.text);
  draft.calendar = 'gregorian';
  reader.at += 5;
  return true;
}

/** `10th`; `19th century`, also where the ending is a full stop: `19. Jahrhundert`. */
function readOrdinal(reader: Reader, draft: Draft, number: number): boolean {
  const next = { ...reader, at: reader.at + 1 };
  const ending = isGlued(reader, 1) ? look(next, 'ordinal-ending') : null;
  next.at += ending?.length ?? 0;
  while (look(next, 'filler')) next.at++;
  const century = look(next, 'century');
  if (century) return setCentury(reader, draft, number, next.at + century.length, Number(century.value));
  if (ending === null || draft.day !== null) return false;
  draft.day = number;
  reader.at += 1 + ending.length;
  return true;
}

function setCentury(reader: Reader, draft: Draft, number: number, end: number, years: number): boolean {
  if (!setCounted(draft, number, years)) return false;
  reader.at = end;
  return true;
}

/** The n-th century or millennium; false where a year is set already. */
export function setCounted(draft: Draft, number: number, years: number): boolean {
  if (draft.year !== null || number < 1) return false;
  draft.year = (number - 1) * years;
  draft.years = years === 1000 ? 1000 : 100;
  draft.counted = true;
  return true;
}

/** `1910s`, `1910's`; `1800s` is taken for the century. */
function readDecade(reader: Reader, draft: Draft, number: number): boolean {
  if (draft.year !== null || number % 10 !== 0 || !isGlued(reader, 1)) return false;
  const next = { ...reader, at: reader.at + 1 };
  if (next.tokens[next.at]?.text === "'") next.at++;
  const ending = look(next, 'decade-ending');
  if (ending === null) return false;
  draft.year = number;
  draft.years = number % 100 === 0 ? 100 : 10;
  reader.at = next.at + ending.length;
  return true;
}

function setYear(reader: Reader, draft: Draft, number: number): boolean {
  if (draft.year !== null) return false;
  draft.year = number;
  if (draft.bare !== null && draft.month === null && draft.season === null && draft.day === null) {
    draft.day = draft.bare;
    draft.bare = null;
  }
  reader.at++;
  readSplitYear(reader, draft, number);
  return true;
}

/** The second half of `1731/32`, of a winter or of a year that began in March. */
function readSplitYear(reader: Reader, draft: Draft, year: number): void {
  const [slash, second] = reader.tokens.slice(reader.at, reader.at + 2);
  const isSplit = slash?.text === '/' || (draft.season !== null && slash?.text === '-');
  if (!isSplit || second?.kind !== 'number' || !isGlued(reader, 0) || !isGlued(reader, 1)) return;
  const digits = second.text.length;
  if (digits > 4 || (year + 1) % 10 ** digits !== Number(second.text)) return;
  if (draft.season === null && (draft.month === null || draft.month > 3)) return;
  if (look({ ...reader, at: reader.at + 2 }, 'month')) return;
  draft.split = draft.season === null;
  reader.at += 2;
}

/** `10,000 BC`. */
function readThousands(reader: Reader, draft: Draft, number: number): boolean {
  const [comma, rest] = reader.tokens.slice(reader.at + 1, reader.at + 3);
  if (draft.year !== null || comma?.text !== ',' || rest?.kind !== 'number' || rest.text.length !== 3)
    return false;
  if (!isGlued(reader, 1) || !isGlued(reader, 2) || !look({ ...reader, at: reader.at + 3 }, 'era'))
    return false;
  draft.year = number * 1000 + Number(rest.text);
  reader.at += 3;
  return true;
}

/** One or two digits: a day beside a month, a year beside an era, else left open. */
function setShort(reader: Reader, draft: Draft, number: number): boolean {
  if (draft.bare !== null) return false;
  const next = { ...reader, at: reader.at + 1 };
  if (look(next, 'era') && draft.year === null) return shortYear(reader, draft, number);
  if (draft.year === null && isAfterEra(reader)) return shortYear(reader, draft, number);
  if (draft.day === null && draft.month !== null && number <= 31) draft.day = number;
  else if (draft.year === null && needsOnlyYear(draft)) return shortYear(reader, draft, number);
  else if (draft.day === null && draft.year === null) draft.bare = number;
  else return false;
  reader.at++;
  return true;
}

function needsOnlyYear({ day, month, season }: Draft): boolean {
  return day === null ? season !== null : month !== null;
}

function shortYear(reader: Reader, draft: Draft, number: number): boolean {
  draft.year = number;
  reader.at++;
  return true;
}

function isAfterEra(reader: Reader): boolean {
  const before = { ...reader, at: Math.max(0, reader.at - 1) };
  return reader.at > 0 && look(before, 'era', 'year') !== null;
}
