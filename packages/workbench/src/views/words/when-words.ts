import type { Bounds, Day } from '@regesta/time';
import { dayWords, rangeWords } from './day-words.ts';

/** When something began and ended, one line each; `happened` for what took place on one day. */
export type WhenLine = readonly [label: string, words: string];

/** Bounds in prose: what the evidence card says of time. An instant carries the same range twice. */
export function whenLines(bounds: Bounds | null): readonly WhenLine[] {
  if (!bounds) return [['When', 'the source gives no date']];
  const [startEarliest, startLatest, endEarliest, endLatest] = bounds;
  if (startEarliest === endEarliest && startLatest === endLatest) {
    return [['When', instantWords(startEarliest, startLatest)]];
  }
  return [
    ['Begins', beginWords(startEarliest, startLatest)],
    ['Ends', endWords(endEarliest, endLatest, startEarliest)],
  ];
}

function instantWords(from: Day, to: Day): string {
  if (from === -Infinity && to === Infinity) return 'on an unknown day';
  if (from === -Infinity) return `by ${dayWords(to)}`;
  if (to === Infinity) return `on ${dayWords(from)} or later`;
  return from === to ? `on ${dayWords(from)}` : `on some day of ${rangeWords(from, to)}`;
}

function beginWords(from: Day, to: Day): string {
  if (from === -Infinity) return to === Infinity ? 'unknown' : `unknown, by ${dayWords(to)} at the latest`;
  if (to === Infinity) return `${dayWords(from)} or later`;
  return from === to ? dayWords(from) : `some day of ${rangeWords(from, to)}`;
}

function endWords(from: Day, to: Day, began: Day): string {
  if (to === Infinity) return openEndWords(from, began);
  if (from === -Infinity) return `unknown, by ${dayWords(to)} at the latest`;
  return from === to ? dayWords(from) : `some day of ${rangeWords(from, to)}`;
}

function openEndWords(from: Day, began: Day): string {
  if (from === Infinity) return 'open';
  return from === began || from === -Infinity ? 'unknown' : `unknown, not before ${dayWords(from)}`;
}

/** Bounds on one line, for lists: `some day of 8–15 February 1919`. */
export function whenWords(bounds: Bounds | null): string {
  const lines = whenLines(bounds);
  const first = lines[0]?.[1] ?? '';
  const second = lines[1]?.[1];
  if (second === undefined) return first;
  const begin = first.startsWith('unknown') ? `beginning ${first}` : `from ${first}`;
  if (second === 'open') return `${begin} on`;
  return second.startsWith('unknown') ? `${begin}, end ${second}` : `${begin} to ${second}`;
}
