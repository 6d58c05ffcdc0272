import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

/** The words that highlights and drawings colour are out of reach of a checker of elements: their colours are checked here. */
const css = readFileSync(new URL('../src/web/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const grounds = ['ground', 'paper', 'band'];
const hues = ['blue', 'green', 'rust', 'ochre', 'violet', 'slate'];
const mentions = ['time', 'person', 'organisation', 'place', 'people', 'document', 'event', 'sum'];

const pairs: readonly (readonly [over: string, under: string, least: number])[] = [
  ...grounds.flatMap((under) => ['ink', 'quiet', 'accent'].map((over) => [over, under, 4.5] as const)),
  ...grounds.map((under) => ['edge', under, 3] as const),
  ...['ground', 'paper'].flatMap((under) => hues.map((hue) => [hue, under, 4.5] as const)),
  ...hues.map((hue) => ['on-hue', hue, 4.5] as const),
  ...mentions.map((under) => ['ink', under, 4.5] as const),
  ['ink', 'accent-wash', 4.5],
  ['on-strong', 'strong', 4.5],
  ['ground', 'accent', 4.5],
  ['dark', 'band', 3],
];

describe('colours stand out from what they stand on', () => {
  for (const [mode, text] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    const colours = new Map(
      [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    );
    test(`${mode}: ${pairs.length} pairs`, () => {
      const weak = pairs
        .map(([over, under, least]) => ({
          over,
          under,
          least,
          ratio: ratio(colours.get(over), colours.get(under)),
        }))
        .filter((pair) => !(pair.ratio >= pair.least));
      assert.deepEqual(weak, []);
    });
  }
});

/** WCAG 2.2, relative luminance and contrast ratio; not a number where a colour is missing. */
function ratio(a = '', b = ''): number {
  const [low = Number.NaN, high = Number.NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
