import {
  CALENDAR_ERAS,
  HEBREW_MONTHS,
  ISLAMIC_MONTHS,
  PERSIAN_MONTHS,
  REPUBLICAN_MONTHS,
} from './calendar-names.ts';
import type { Language, Words } from './language.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What a phrase can be. */
export type Kind =
  | 'month'
  | 'republican'
  | 'hebrew'
  | 'islamic'
  | 'persian'
  | 'calendar-era'
  | 'weekday'
  | 'season'
  | 'filler'
  | 'ordinal-ending'
  | 'ordinal'
  | 'decade-ending'
  | 'century'
  | 'doubt'
  | 'third'
  | 'some'
  | 'operator'
  | 'suffix'
  | 'and'
  | 'or'
  | 'to'
  | 'era'
  | 'year'
  | 'calendar'
  | 'unknown'
  | 'always'
  | 'written'
  | 'estimated'
  | 'part'
  | 'part-doubt';

/** A phrase found: its kind, its value (a month's number, an operator's name, …) and how many tokens it takes. */
export interface Phrase {
  readonly kind: Kind;
  readonly value: string;
  readonly length: number;
}

interface Entry {
  readonly tokens: readonly string[];
  readonly kind: Kind;
  readonly value: string;
}

/** A language's phrases by their first token, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const MADE = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const made = MADE.get(language) ?? index(entriesOf(language));
  MADE.set(language, made);
  return made;
}

function index(entries: readonly Entry[]): Lexicon {
  const lexicon = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.tokens[0]!;
    const list = lexicon.get(first) ?? [];
    list.push(entry);
    lexicon.set(first, list);
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return lexicon;
}

function entriesOf(language: Language): Entry[] {
  return [
    ...numbered('month', language.months),
    ...numbered('republican', REPUBLICAN_MONTHS),
    ...numbered('hebrew', HEBREW_MONTHS),
    ...numbered('islamic', ISLAMIC_MONTHS),
    ...numbered('persian', PERSIAN_MONTHS),
    ...named('calendar-era', CALENDAR_ERAS),
    ...numbered('weekday', language.weekdays),
    ...numbered('ordinal', language.ordinals),
    ...named('season', language.seasons),
    ...named('third', { ...language.thirds, end: language.ends }),
    ...named('operator', language.operators),
    ...named('suffix', language.suffixes),
    ...named('calendar', language.calendars),
    ...named('part', language.parts),
    ...named('part-doubt', language.doubts),
    ...named('doubt', { '~': language.approximate, '?': language.uncertain }),
    ...named('some', { day: language.someDay, month: language.someMonth, year: language.someYear }),
    ...named('era', { bc: language.bc, ad: language.ad }),
    ...plain('filler', language.fillers),
    ...plain('ordinal-ending', language.ordinalEndings),
    ...plain('decade-ending', language.decadeEndings),
    ...named('century', { 100: language.century, 1000: language.millennium }),
    ...plain('and', language.and),
    ...plain('or', language.or),
    ...plain('to', language.to),
    ...plain('year', language.year),
    ...plain('unknown', language.unknown),
    ...plain('always', language.always),
    ...plain('written', language.written),
    ...plain('estimated', language.estimated),
  ];
}

function numbered(kind: Kind, rows: readonly Words[]): Entry[] {
  return rows.flatMap((words, i) => phrases(kind, String(i + 1), words));
}

function named(kind: Kind, table: Readonly<Record<string, Words>>): Entry[] {
  return Object.entries(table).flatMap(([value, words]) => phrases(kind, value, words));
}

function plain(kind: Kind, words: Words): Entry[] {
  return phrases(kind, kind, words);
}

function phrases(kind: Kind, value: string, words: Words): Entry[] {
  return words.map((word) => ({ kind, value, tokens: tokensOf(word).map(({ text }) => text) }));
}

/** The longest phrase of one of some kinds that stands at a token; null where none does. */
export function phraseAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  kinds: readonly Kind[],
): Phrase | null {
  const entries = lexicon.get(tokens[at]?.text ?? '') ?? [];
  const found = entries.find(
    (entry) => kinds.includes(entry.kind) && entry.tokens.every((text, i) => tokens[at + i]?.text === text),
  );
  return found ? { kind: found.kind, value: found.value, length: found.tokens.length } : null;
}
