import { blank, type Cover } from './cover.ts';

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Covers the marks that only say in which direction text runs: a year between two of them is a year all the same. */
export function coverDirectionMarks(text: string, cover: Cover): void {
  for (const mark of text.matchAll(MARKS)) blank(cover, text, mark.index, mark.index + mark[0].length);
}
