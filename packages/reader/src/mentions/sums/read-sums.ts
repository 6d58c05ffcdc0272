import type { Amount, Mention } from '@regesta/record';
import type { Layout } from '../../source/layout.ts';
import { matchPeople } from '../names/match-known.ts';
import { isFunctionWord } from '../names/closed-words.ts';
import type { TaggedTime } from '../time/tag-options.ts';
import type { Word } from '../names/words.ts';
import { CURRENCIES, SIGNS, UNCODED } from './currencies.ts';
import { limitBefore } from './limits.ts';
import { areDeutschmarks } from './mark-dates.ts';
import { nationalCode } from './national-code.ts';
import { readNumber, type NumberSpan } from './numbers.ts';
import { arePoundsMoney } from './pounds.ts';
import { COUNTED, singular, UNCOUNTED } from './units.ts';

type Sum = Omit<Mention, 'id' | 'kind'>;
type Span = Pick<Mention, 'from' | 'to'>;

interface Measure {
  readonly amount: Pick<Amount, 'currency' | 'unit' | 'per'>;
  /** Index of the last word of the span. */
  readonly last: number;
}

/**
 * Amounts of money and counts of things, none inside a name or a time: `250 rubles per week`, `34 delegates`. Where a
 * people stands between (`30,000 Soviet troops`) the span is the number alone, and the unit is still what is counted.
 */
export function readSums(
  layout: Layout,
  words: readonly Word[],
  names: readonly Span[],
  times: readonly TaggedTime[],
): Sum[] {
  const sums: Sum[] = [];
  const isDeutschmark = areDeutschmarks(layout, times);
  let name = 0;
  for (let at = 0; at < words.length; at++) {
    const { from } = words[at]!;
    while (name < names.length && names[name]!.to <= from) name++;
    if (names[name] && names[name]!.from <= from) continue;
    const number = readNumber(words, at);
    if (!number) continue;
    const sum = sumOf(layout, words, at, number, names[name]?.from ?? Number.POSITIVE_INFINITY);
    if (sum) sums.push(withoutWrongCode(sum.mention, isDeutschmark));
    at = sum ? sum.last : number.last;
  }
  return sums;
}

/** Marks of a time that ISO 4217 has no code for, or of no known time, are counted as marks. */
function withoutWrongCode(sum: Sum, isDeutschmark: (offset: number) => boolean): Sum {
  const { currency, ...rest } = sum.amount!;
  if (currency !== 'DEM' || /deutschmark/i.test(sum.text) || isDeutschmark(sum.from)) return sum;
  return { ...sum, amount: { ...rest, unit: 'mark' } };
}

function sumOf(
  layout: Layout,
  words: readonly Word[],
  first: number,
  number: NumberSpan,
  before: number,
): { readonly mention: Sum; readonly last: number } | null {
  const { plain, source } = layout;
  const sign = SIGNS[plain[words[first]!.from - 1] ?? ''];
  const measure = sign
    ? ratio({ amount: { currency: sign }, last: number.last }, words)
    : measureOf(words, number, plain);
  if (!measure || (number.value < 2 && !measure.amount.currency)) return null;
  const from = words[first]!.from - (sign ? 1 : 0);
  const to = endOf(plain, words, measure);
  if (to > before) return null;
  const limit = limitBefore(words, first);
  const amount: Amount = { amount: number.value, ...measure.amount, ...(limit ? { limit } : {}) };
  return {
    mention: { type: 'sum', from, to, text: source.text.slice(from, to), amount },
    last: measure.last,
  };
}

/** A `%` belongs to the span. */
function endOf(plain: string, words: readonly Word[], measure: Measure): number {
  const { to } = words[measure.last]!;
  return plain[to] === '%' ? to + 1 : to;
}

function measureOf(words: readonly Word[], number: NumberSpan, plain: string): Measure | null {
  if (plain[words[number.last]!.to] === '%') return { amount: { unit: 'percent' }, last: number.last };
  const at = number.last + 1;
  const next = words[at];
  if (!next || next.gap !== 'space' || next.timed) return null;
  const people = next.folded === 'us' && next.shape === 'caps' ? 'American' : matchPeople(next);
  if (people) return nationalMeasure(words, at, number, people);
  const currency = CURRENCIES.get(next.folded);
  if (currency) return ratio({ amount: { currency }, last: at }, words);
  if (UNCODED.has(next.folded)) return ratio({ amount: { unit: singular(next.folded) }, last: at }, words);
  if (next.folded === 'percent') return { amount: { unit: 'percent' }, last: at };
  if (next.folded === 'per' && words[at + 1]?.folded === 'cent')
    return { amount: { unit: 'percent' }, last: at + 1 };
  if (next.folded === 'pounds') return poundsOf(words, at, number);
  const count = countOf(words, at, number);
  return count && ratio(count, words);
}

/** Pounds sterling, pounds in a sentence of money, else a weight. */
function poundsOf(words: readonly Word[], at: number, number: NumberSpan): Measure {
  if (words[at + 1]?.folded === 'sterling')
    return ratio({ amount: { currency: 'GBP' }, last: at + 1 }, words);
  const amount = arePoundsMoney(words, number.last, at) ? { currency: 'GBP' } : { unit: 'pound' };
  return ratio({ amount, last: at }, words);
}

/** Of `200 Polish marks a week`, `30,000 Soviet troops` and `300 Lithuanians` the span is the number alone. */
function nationalMeasure(
  words: readonly Word[],
  at: number,
  number: NumberSpan,
  people: string,
): Measure | null {
  const noun = words[at + 1];
  const code = noun ? nationalCode(people, noun.folded) : undefined;
  const per = noun ? perOf(words, at + 1) : undefined;
  const measure = (amount: Measure['amount']): Measure => ({
    amount: { ...amount, ...(per ? { per: per.noun } : {}) },
    last: number.last,
  });
  if (code) return measure({ currency: code });
  if (noun && CURRENCIES.has(noun.folded)) return measure({ unit: `${people} ${singular(noun.folded)}` });
  if (noun && isCounted(noun, number)) return measure({ unit: singular(noun.folded) });
  return /[^s]s$/.test(words[at]!.text) ? { amount: { unit: people }, last: number.last } : null;
}

/** The thing counted: the noun behind the number, with at most two adjectives between. */
function countOf(words: readonly Word[], at: number, number: NumberSpan): Measure | null {
  for (const last of [at, at + 1, at + 2]) {
    const noun = words[last];
    if (!noun || noun.gap !== 'space' || noun.shape !== 'lower' || noun.timed) return null;
    if (isCounted(noun, number)) return { amount: { unit: singular(noun.folded) }, last };
    if (isFunctionWord(noun)) return null;
  }
  return null;
}

function isCounted(noun: Word, number: NumberSpan): boolean {
  if (COUNTED.has(noun.folded)) return true;
  return (
    number.inFigures && /[^s]s$/.test(noun.folded) && !UNCOUNTED.has(noun.folded) && noun.folded.length > 3
  );
}

/** What the money is for each of, where the words behind say so. */
function ratio(measure: Measure, words: readonly Word[]): Measure {
  const per = perOf(words, measure.last);
  return per ? { amount: { ...measure.amount, per: per.noun }, last: per.last } : measure;
}

/** `per week`, `a week`, `each month`, `monthly` behind a word; `last` is their last word. */
function perOf(words: readonly Word[], at: number): { readonly noun: string; readonly last: number } | null {
  const [link, noun] = [words[at + 1], words[at + 2]];
  if (link?.gap !== 'space') return null;
  const adverb = ADVERBS.get(link.folded);
  if (adverb !== undefined) return { noun: adverb, last: at + 1 };
  if (noun?.gap !== 'space') return null;
  const every =
    link.folded === 'per' || (/^(?:an?|each|every)$/.test(link.folded) && PERIOD.test(noun.folded));
  return every ? { noun: noun.folded, last: at + 2 } : null;
}

const PERIOD = /^(?:hour|day|week|month|year|head|person|ton|man)$/;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);
