import type { Edtf, EdtfDate, EdtfEnd, EdtfPart, EdtfSeason, EdtfYear } from './edtf.ts';

/** The lowest level of EDTF that has all that a date uses. */
export function levelOf(edtf: Edtf): 0 | 1 | 2 {
  if (edtf.kind === 'set') return 2;
  if (edtf.kind === 'interval') return max(levelOfEnd(edtf.start), levelOfEnd(edtf.end));
  return edtf.kind === 'date-time' ? levelOfDate(edtf.date) : levelOfDate(edtf);
}

type Level = 0 | 1 | 2;

function max(a: Level, b: Level): Level {
  return a > b ? a : b;
}

/** In an interval, unspecified digits are of level 2. */
function levelOfEnd(end: EdtfEnd): Level {
  if (end.kind === 'open' || end.kind === 'unknown') return 1;
  if (end.kind === 'date-time') return levelOfDate(end.date);
  return partsOf(end).some((part) => part.mask !== 0) ? 2 : levelOfDate(end);
}

function levelOfDate(date: EdtfDate | EdtfSeason): Level {
  const parts = partsOf(date);
  const level = max(levelOfYear(date.year), levelOfQualifiers(parts));
  if (date.kind === 'season') return max(level, date.season.value > 24 || date.year.mask !== 0 ? 2 : 1);
  return max(level, levelOfUnspecified(parts));
}

/** The parts of a date from the left. */
export function partsOf(date: EdtfDate | EdtfSeason): readonly EdtfPart[] {
  if (date.kind === 'season') return [date.year, date.season];
  if (date.month === null) return [date.year];
  return date.day === null ? [date.year, date.month] : [date.year, date.month, date.day];
}

function levelOfYear(year: EdtfYear): Level {
  if (year.exponent !== null || year.significant !== null) return 2;
  return year.long || year.negative ? 1 : 0;
}

/** One qualifier at the right end is of level 1. */
function levelOfQualifiers(parts: readonly EdtfPart[]): Level {
  if (parts.every((part) => part.own === null && part.group === null)) return 0;
  const onlyAtEnd = parts.every(
    (part, i) => part.own === null && (part.group === null || i === parts.length - 1),
  );
  return onlyAtEnd ? 1 : 2;
}

/** Level 1 leaves open one or two digits of a lone year, or a whole month or day on the right. */
function levelOfUnspecified(parts: readonly EdtfPart[]): Level {
  const masks = parts.map((part) => part.mask).join(' ');
  if (/^0( 0)*$/.test(masks)) return 0;
  return ['1', '3', '0 3', '0 0 3', '0 3 3'].includes(masks) ? 1 : 2;
}
