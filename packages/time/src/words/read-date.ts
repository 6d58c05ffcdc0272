import { CONVENTIONS } from '../conventions.ts';
import { boundsOf } from '../edtf/bounds-of.ts';
import { explain } from '../edtf/explain.ts';
import { parseEdtf } from '../edtf/parse-edtf.ts';
import type { Read } from '../problem.ts';
import { readWords, type DateReading } from './read-words.ts';
import type { ReadOptions } from './resolved.ts';

/**
 * Reads one date, EDTF or in words (`10 January 1919`, `c. 1918`, `between 8 and 15 February 1919`,
 * `25 October (7 November) 1917`). What is written in EDTF's own characters is only read as EDTF,
 * but for a bare year (`1410`), which as words is of the calendar of its time. The text is never
 * trimmed; where it is no date the value is null and a problem says where reading stopped. Never throws, but for a region or a
 * calendar of the options that is not known.
 *
 * @example readDate('by the end of December 1918').value?.bounds[3] // -18629
 */
export function readDate(text: string, options: ReadOptions = {}): Read<DateReading> {
  if (!hasWords(text) && !isBareYear(text)) return readEdtf(text, options);
  const written = parseEdtf(text);
  if (written.value !== null && !isBareYear(text)) return readEdtf(text, options);
  if (isSpaced(text)) {
    const at = { from: 0, to: text.length };
    const message = 'a date has no space before or after it';
    return { value: null, problems: [{ code: 'space-around', message, severity: 'error', at }] };
  }
  return readWords(text, options);
}

/** Reads a date in EDTF only. */
export function readEdtf(text: string, options: ReadOptions = {}): Read<DateReading> {
  const { value, problems } = parseEdtf(text);
  if (value === null) return { value, problems };
  const conventions = options.conventions ?? CONVENTIONS;
  const bounds = boundsOf(value, conventions);
  const rules = explain(value, conventions);
  return { value: { edtf: value, bounds, calendar: 'gregorian', rules }, problems };
}

/** `1410`, which is EDTF and words alike: as words it has the calendar of its time. */
function isBareYear(text: string): boolean {
  return text.length === 4 && /^\d{4}$/.test(text) && text !== '0000';
}

/** The letters that EDTF is written with, and no others. */
const EDTF_LETTERS = 'XYESTZ';

/** Whether a text has a letter or a long dash that no EDTF has. */
function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLatin = (code | 32) >= 97 && (code | 32) <= 122;
    if (code > 127 || (isLatin && !EDTF_LETTERS.includes(text.charAt(i)))) return true;
  }
  return false;
}

function isSpaced(text: string): boolean {
  return text.trim() !== text;
}
