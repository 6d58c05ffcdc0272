import type { Filler } from '@regesta/record';
import { isPronoun, peoplesOf, type NounPhrase } from '../clauses/phrase.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { anniversaryIn } from './anniversary.ts';
import { captionOf, MAKING, type Caption } from './caption.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { dateFiller, dayOn, firstDated } from './dates.ts';
import { listFillers, nameFiller, phraseFiller, wordsOf } from './fillers.ts';
import { PICTURES } from './nouns.ts';

const PHOTOGRAPHS = words('photograph photographs photo photos');
const MAPS = words('map maps chart diagram sketch plan');

/** Reads a caption as what a picture shows: `Map of X in 1919`, `Front line (red line)`, `A 1968 stamp dedicated to …`. */
export const depiction: FrameReader = {
  frame: 'depiction',
  nouns: PICTURES,
  kinds: ['caption', 'sentence', 'item', 'cell'],
  readPassage(context) {
    const caption = captionOf(context);
    return caption?.object ? [draftOf(caption, context)] : [];
  },
};

/** The same for captions in which no word names a picture. */
export const captionDepiction: FrameReader = {
  frame: 'depiction',
  kinds: ['caption'],
  readPassage: (context) => {
    const caption = captionOf(context);
    return caption && caption.object === null ? [draftOf(caption, context)] : [];
  },
};

function draftOf(caption: Caption, context: FrameContext): Draft {
  const { made, shown } = datesOf(caption, context);
  const anniversary = anniversaryIn(made, context);
  const roles: Record<string, readonly Filler[]> = {
    object: caption.object ? [objectFiller(caption.object, context)] : [],
    what: [
      ...(anniversary?.of ? [anniversary.of] : []),
      ...caption.what.map((phrase) => shownFiller(phrase, context)),
    ],
    'time-shown': shown.map((time) => dateFiller(time, context)),
    key: caption.keys.map(({ from, to }) => wordsOf(from, to, context)),
    issuer: caption.object ? peoplesOf(caption.object).map(nameFiller) : [],
    maker: listFillers(caption.makers, context),
    anniversary: anniversary ? [anniversary.filler] : [],
  };
  return {
    frame: 'depiction',
    roles: Object.fromEntries(Object.entries(roles).filter(([, fillers]) => fillers.length > 0)),
    when: firstDated(made.map((time) => dayOn(time, context))),
    status: 'asserted',
    reasons: [...(caption.why ? [caption.why] : []), ...(anniversary ? [anniversary.reason] : [])],
  };
}

/** What is shown; `the front` on a map is the one that it shows, and needs no other name. */
function shownFiller(phrase: NounPhrase, context: FrameContext): Filler {
  const { unresolved, ...filler } = phraseFiller(phrase, context);
  return unresolved && isPronoun(phrase) ? { ...filler, unresolved } : filler;
}

/** The picture by its noun: `stamp` of `A 1968 Soviet stamp`. */
function objectFiller({ head }: NounPhrase, context: FrameContext): Filler {
  return wordsOf(head.from, head.to, context);
}

interface Dates {
  readonly made: readonly TaggedTime[];
  readonly shown: readonly TaggedTime[];
}

/**
 * When the picture was made, and what time it shows. A photograph shows the time it was taken at; of a map, only a date
 * before its noun (`a 1919 map of …`) is its own; of other pictures one behind `in` may be either, and counts as shown.
 */
function datesOf({ object, dates }: Caption, context: FrameContext): Dates {
  if (!object) return { made: [], shown: dates };
  if (PHOTOGRAPHS.has(object.head.lemma)) return { made: dates.slice(0, 1), shown: dates.slice(0, 1) };
  const isMap = MAPS.has(object.head.lemma);
  const isMade = (time: TaggedTime) =>
    isWithin(time, object) ||
    (!isMap && (isApart(time, context) || isOfObject(time, object, context))) ||
    isOfMaking(time, context);
  return {
    made: dates.filter(isMade),
    shown: dates.filter((time) => !isMade(time)),
  };
}

function isWithin({ from, to }: TaggedTime, { core }: NounPhrase): boolean {
  return core.from <= from && to <= core.to;
}

/** `…, 1890`, `… (1890)`: a date that a comma or bracket sets apart. */
function isApart({ from }: TaggedTime, { layout }: FrameContext): boolean {
  return /[,(]\s{0,2}$/.test(layout.plain.slice(Math.max(0, from - 3), from));
}

/** `a stamp of 1919`. */
function isOfObject({ from }: TaggedTime, { core }: NounPhrase, { layout }: FrameContext): boolean {
  return core.to < from && layout.plain.slice(core.to, from).trim() === 'of';
}

function isOfMaking(time: TaggedTime, { sentence }: FrameContext): boolean {
  return sentence.clauses.some((clause) => MAKING.has(clause.lemma) && clause.times.includes(time));
}
