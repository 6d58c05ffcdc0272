import type { Word } from '../names/words.ts';

const UNITS = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['dozen', 12],
]);
const LONGEST = 8;
const LONGEST_FIGURES = 20;

/** A number in figures or words. */
export interface NumberSpan {
  readonly value: number;
  /** Index of its last word. */
  readonly last: number;
  readonly inFigures: boolean;
}

/** The number that begins at a word: `75,000`, `1.5 million`, `two hundred`, `twenty-five thousand`; null where none does. */
export function readNumber(words: readonly Word[], first: number): NumberSpan | null {
  const word = words[first]!;
  if (word.timed || word.gap === 'hyphen') return null;
  if (/^an?$/.test(word.folded)) return oneScale(words, first);
  return word.shape === 'number' ? inFigures(words, first) : inWords(words, first);
}

function inFigures(words: readonly Word[], first: number): NumberSpan | null {
  const figures = figuresOf(words[first]!.text);
  if (figures === null) return null;
  const last = endOfGroups(words, first);
  const value = Number(figures + groupsOf(words, first + 1, last));
  const scale = joined(words, last + 1) ? SCALES.get(words[last + 1]!.folded) : undefined;
  if (scale === undefined) return { value, last, inFigures: true };
  return { value: Math.round(value * scale * 1e6) / 1e6, last: last + 1, inFigures: true };
}

/** Figures without the marks between thousands: `75,000`, `75.000`; null where they are no plain number. */
function figuresOf(text: string): string | null {
  if (text.length > LONGEST_FIGURES || /^0[0-9]/.test(text)) return null;
  if (/^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(text)) return text.replaceAll('.', '');
  return /^[0-9]{1,15}(?:,[0-9]{3})*(?:\.[0-9]+)?$/.test(text) ? text.replaceAll(',', '') : null;
}

/** The last word of figures grouped by spaces: `75 000`. */
function endOfGroups(words: readonly Word[], first: number): number {
  let last = first;
  if (!/^[0-9]{1,3}$/.test(words[first]!.text)) return last;
  while (
    last < first + 4 &&
    joined(words, last + 1) &&
    words[last + 1]!.gap === 'space' &&
    /^[0-9]{3}$/.test(words[last + 1]!.text)
  )
    last++;
  return last;
}

function groupsOf(words: readonly Word[], from: number, last: number): string {
  let groups = '';
  for (let at = from; at <= last; at++) groups += words[at]!.text;
  return groups;
}

/** `a hundred`, `a dozen`. */
function oneScale(words: readonly Word[], first: number): NumberSpan | null {
  const scale = joined(words, first + 1) ? SCALES.get(words[first + 1]!.folded) : undefined;
  return scale === undefined ? null : { value: scale, last: first + 1, inFigures: false };
}

function inWords(words: readonly Word[], first: number): NumberSpan | null {
  let total = 0;
  let part = 0;
  let last = -1;
  for (let at = first; at < words.length && at < first + LONGEST; at++) {
    if (at > first && !joined(words, at)) break;
    const { folded } = words[at]!;
    const value = smallNumber(folded);
    const scale = SCALES.get(folded);
    if (value !== null) part += value;
    else if (scale !== undefined && last >= 0) {
      if (scale === 100) part *= scale;
      else {
        total += part * scale;
        part = 0;
      }
    } else if (folded !== 'and' || last < 0) break;
    if (folded !== 'and') last = at;
  }
  return last < 0 ? null : { value: total + part, last, inFigures: false };
}

/** `twenty-five` folds to `twenty five` (with a capital it is two words). */
function smallNumber(folded: string): number | null {
  const [tens, unit] = folded.split(' ');
  if (unit !== undefined) {
    const value = TENS.get(tens!);
    return value === undefined || !UNITS.has(unit) ? null : value + UNITS.get(unit)!;
  }
  return UNITS.get(folded) ?? TENS.get(folded) ?? null;
}

function joined(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.gap === 'space' || word.gap === 'hyphen') && !word.timed;
}
