import { readFileSync } from 'node:fs';
import { foldName } from '../fold.ts';

/** A town of today, found by one of its names. */
export interface City {
  /** ISO 3166 code of the country it lies in today. */
  readonly country: string;
  /** Degrees, to two decimals. */
  readonly latitude: number;
  readonly longitude: number;
  /** People today, in thousands. */
  readonly thousands: number;
}

/*
 * The file is text, one name a line in order of its bytes, so that it is searched where it lies:
 *     wilno⇥LT 54.69 25.28 542
 * a folded name, a tab, the fields of a City. Of towns of one name the largest is kept. The first line is a comment.
 */
const FILE = new URL('../../data/cities.txt', import.meta.url);
const NEWLINE = 10;
const TAB = 9;

let bytes: Uint8Array | null = null;

/** The largest town of this name (today's, or another in Latin letters), or null. Reads its file at the first call. */
export function findCity(name: string): City | null {
  bytes ??= readFileSync(FILE);
  const key = Buffer.from(foldName(name), 'latin1');
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineAt(bytes, (low + high) >> 1, low);
    const order = compare(key, bytes, start);
    if (order === 0) return cityAt(bytes, start + key.length + 1);
    if (order < 0) high = start;
    else low = endOfLine(bytes, start) + 1;
  }
  return null;
}

/** Where the line begins that holds `at`, not before `low`. */
function lineAt(data: Uint8Array, at: number, low: number): number {
  let start = at;
  while (start > low && data[start - 1] !== NEWLINE) start--;
  return start;
}

function endOfLine(data: Uint8Array, from: number): number {
  const end = data.indexOf(NEWLINE, from);
  return end < 0 ? data.length : end;
}

/** Below 0 where the key stands before the name of the line at `start`, 0 where it is that name. */
function compare(key: Uint8Array, data: Uint8Array, start: number): number {
  for (let index = 0; index < key.length; index++) {
    const order = key[index]! - data[start + index]!;
    if (order !== 0) return order;
  }
  return data[start + key.length] === TAB ? 0 : -1;
}

function cityAt(data: Uint8Array, from: number): City {
  const [country, latitude, longitude, thousands] = Buffer.from(data.subarray(from, endOfLine(data, from)))
    .toString('latin1')
    .split(' ');
  return {
    country: country!,
    latitude: Number(latitude),
    longitude: Number(longitude),
    thousands: Number(thousands),
  };
}
