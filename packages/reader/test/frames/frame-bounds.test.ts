import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from '@regesta/time';
import { readMarked } from './statements-of.ts';

/** What a frame makes of a time: the bounds of its state or event. */
const cases: readonly (readonly [frame: string, text: string, bounds: string])[] = [
  [
    'norm',
    'A decree published in <time 1919-01 January 1919> prohibiting banks to pay cash was ignored.',
    '1919-01-01 1919-01-31 1919-01-01 inf',
  ],
  [
    'seat',
    '<place Riga>, the capital of <place Latvia>, was shelled in <time 1919-11 November 1919>.',
    '-inf 1919-11-30 1919-11-01 inf',
  ],
  [
    'seat',
    '<place Riga>, the capital of <place Latvia>, was shelled on <time 1919-11-14 14 November 1919>.',
    '-inf 1919-11-14 1919-11-14 inf',
  ],
  [
    'seat',
    'In <time 1934 1934> <place Kiev> became the capital of <place Ukraine>.',
    '1934-01-01 1934-12-31 1934-01-01 inf',
  ],
  [
    'relation',
    'During <time:during 1920-01-01/1938-12-31 the years of peace>, relations between <place Iran> and <place Iraq> were generally friendly.',
    '1920-01-01 1938-12-31 1920-01-01 1938-12-31',
  ],
  [
    'relation',
    'On <time 1930-05-05 5 May 1930> relations between <place Iran> and <place Iraq> were mostly friendly.',
    '-inf inf -inf inf',
  ],
  [
    'relation',
    'In <time 1920 1920> <place Poland> broke off diplomatic relations with <place Lithuania>.',
    '-inf 1920-12-31 1920-01-01 1920-12-31',
  ],
  [
    'decision',
    'The parliament decided to hold elections in <time 1922 1922>.',
    '-inf 1922-12-31 -inf 1922-12-31',
  ],
  [
    'document',
    'The treaty was signed on <time 1921-03-18 18 March 1921>.',
    '1921-03-18 1921-03-18 1921-03-18 1921-03-18',
  ],
];

function boundsIn(text: string, frame: string): string {
  const statement = readMarked(text).statements.find((one) => one.frame === frame);
  return (statement?.when.bounds ?? []).map(sideOf).join(' ');
}

function sideOf(day: number): string {
  if (day === Infinity) return 'inf';
  return day === -Infinity ? '-inf' : formatDay(day);
}

for (const [frame, text, bounds] of cases) {
  test(`${frame}: ${text}`, () => assert.equal(boundsIn(text, frame), bounds));
}
