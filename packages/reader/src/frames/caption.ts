import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { listAt, phraseAt, type NounPhrase } from '../clauses/phrase.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { keysIn, type Key } from './caption-keys.ts';
import { words, type FrameContext } from './context.ts';
import { hasAnniversary, isAnniversary } from './anniversary.ts';
import { isDate } from './dates.ts';
import { PICTURES } from './nouns.ts';
import { headIn, isNamed } from './tests.ts';

/** What may be said of a picture without making a caption a sentence about something else. */
const SHOWING = words(
  'show depict portray illustrate represent commemorate mark honour honor celebrate feature',
);
/** How a picture comes to be. */
export const MAKING = words(
  'issue publish print paint draw take make design engrave create produce base dedicate',
);

/** What shows something, and yet is no picture of it: `Flag of the republic`. */
const EMBLEMS = words('flag coat medal cover');

/** A caption taken apart. */
export interface Caption {
  /** The picture, where a word names it. */
  readonly object: NounPhrase | null;
  readonly what: readonly NounPhrase[];
  readonly keys: readonly Key[];
  readonly makers: readonly NounPhrase[];
  readonly dates: readonly TaggedTime[];
  /** How it is known to be a picture, where no word says so. */
  readonly why: string | null;
}

/** A passage as the caption of a picture, or null: a caption by its place in the source, or a phrase about a picture. */
export function captionOf(context: FrameContext): Caption | null {
  const { sentence, passage } = context;
  const first = firstPhrase(sentence.chunks);
  if (!first) return null;
  const isPicture = headIn(first, PICTURES) && !headIn(first, EMBLEMS);
  if (
    isPicture
      ? !sentence.clauses.every(isOfPicture)
      : passage.kind !== 'caption' || sentence.clauses.some(isMain)
  )
    return null;
  const keys = keysIn(sentence.chunks);
  const what = isPicture ? shownBy(first, context) : listAt(sentence.chunks, first.start);
  const dates = context.times.filter((time) => isDate(time) && !isAnniversary(time, context));
  if (
    isPicture
      ? what.length === 0 && !hasAnniversary(context)
      : keys.length === 0 && !endsInDate(dates, context)
  )
    return null;
  const why = isPicture ? null : whyPicture(keys, context);
  return {
    object: isPicture ? first : null,
    what,
    keys,
    makers: makersIn(sentence.chunks),
    dates,
    why,
  };
}

function firstPhrase(chunks: readonly Chunk[]): NounPhrase | null {
  const first = chunks.findIndex(
    (chunk) => chunk.kind !== 'quote' && chunk.kind !== 'adjective' && chunk.kind !== 'time',
  );
  return first < 0 ? null : phraseAt(chunks, first);
}

function isOfPicture({ lemma }: Clause): boolean {
  return SHOWING.has(lemma) || MAKING.has(lemma);
}

/** A verb that makes the words a whole sentence. */
function isMain({ form, passive, adjuncts, objects }: Clause): boolean {
  const isParticiple = objects.length === 0 && adjuncts.some(({ word }) => word === 'by');
  return form === 'finite' && !passive && !isParticiple;
}

/** `Soldiers on parade, 1919`: without a word for the picture and without a key, a caption has no verb and closes with its date. */
function endsInDate(dates: readonly TaggedTime[], { passage, layout, sentence }: FrameContext): boolean {
  const last = dates.at(-1);
  return (
    last !== undefined &&
    sentence.clauses.length === 0 &&
    /^[\s.)]*$/.test(layout.plain.slice(last.to, passage.to))
  );
}

function whyPicture(keys: readonly Key[], { layout }: FrameContext): string {
  const [key] = keys;
  return key
    ? `“${layout.source.text.slice(key.from, key.to)}” is the key to a drawing: a map or plan, which the caption does not name`
    : 'the caption of a picture';
}

/** What a picture shows, anniversaries aside: `map of X`, `stamp dedicated to X`, `poster showing X`. */
function shownBy(picture: NounPhrase, { sentence }: FrameContext): readonly NounPhrase[] {
  const named = picture.of ? [picture.of] : [];
  const told = sentence.clauses.flatMap((clause) => {
    if (SHOWING.has(clause.lemma)) return clause.objects;
    const to = clause.adjuncts.find(({ word }) => word === 'to');
    return clause.lemma === 'dedicate' ? (to?.phrases ?? []) : [];
  });
  return [...named, ...told].filter((phrase) => phrase.head.lemma !== 'anniversary');
}

/** `by Y`: persons and bodies behind `by`. */
function makersIn(chunks: readonly Chunk[]): readonly NounPhrase[] {
  const by = chunks.findIndex((chunk) => chunk.kind === 'prep' && chunk.word === 'by');
  return by < 0 ? [] : listAt(chunks, by + 1).filter((phrase) => isNamed(phrase, 'person', 'organisation'));
}
