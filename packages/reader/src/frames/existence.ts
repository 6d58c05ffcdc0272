import { foldName, knownName } from '@regesta/gazetteer';
import type { Filler, When } from '@regesta/record';
import type { Named } from '../clauses/atom.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Draft, FrameContext, FrameReader } from './context.ts';
import { nameFiller, wordsOf } from './fillers.ts';
import { BODIES, STATES } from './nouns.ts';
import { whenOf } from './when.ts';

/**
 * Reads the years behind (or before) a name as the time through which it existed: `Republic of X (1918–1919)` as a
 * title, `the Republic of X (1918–1919)` in a sentence. Years behind a person's name are a life, not an existence.
 */
export const existence: FrameReader = {
  frame: 'existence',
  kinds: ['title', 'sentence', 'item', 'caption', 'cell'],
  readPassage(context) {
    if (context.times.length < 1) return [];
    return context.passage.kind === 'title' ? fromTitle(context) : fromBrackets(context);
  },
};

function fromTitle(context: FrameContext): Draft[] {
  const span = spanOfYears(context.times) ?? yearOfState(context);
  const what = span && titleWithout(span, context);
  return span && what ? [draftOf(what, span.times, context)] : [];
}

interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly times: readonly TaggedTime[];
}

/** The first interval of years among times: two that are linked, or one that carries both. */
function spanOfYears(times: readonly TaggedTime[]): YearSpan | null {
  const first = times.find(({ time }) => isInterval(time));
  if (!first) return null;
  const { from, to } = first.time.link ?? first;
  const inside = times.filter((time) => time.from >= from && time.to <= to);
  return { from, to, times: inside };
}

/** `Ukrainian State (1918)`: a state that a title gives one year held at some time in it. */
function yearOfState({ times, names }: FrameContext): YearSpan | null {
  const [only, ...more] = times;
  if (!only || more.length > 0 || !names.some(isStateName)) return null;
  return /^\d{4}$/.test(only.time.edtf ?? '') ? { from: only.from, to: only.to, times: [only] } : null;
}

function isInterval({ link, edtf }: TaggedTime['time']): boolean {
  return link ? link.edtf.includes('/') : edtf !== null && /^[^/]+\/[^/]+$/.test(edtf);
}

/** The rest of a title whose years stand in brackets at its end, or before its first word. */
function titleWithout({ from, to }: YearSpan, context: FrameContext): Filler | null {
  const { plain } = context.layout;
  const { passage } = context;
  const before = plain.slice(passage.from, from);
  const after = plain.slice(to, passage.to);
  const opening = /\s*[(,]\s*$/.exec(before);
  if (opening && /^\s*\)?\s*$/.test(after))
    return bodyIn(passage.from, passage.from + opening.index, context);
  const lead = /^\s+/.exec(after);
  return before.trim() === '' && lead ? bodyIn(to + lead[0].length, passage.to, context) : null;
}

/** The words, without an article, as what existed, if they name a body or a state and nobody's life or a war. */
function bodyIn(start: number, to: number, context: FrameContext): Filler | null {
  const article = /^the\s+/i.exec(context.layout.plain.slice(start, Math.min(to, start + LONGEST_ARTICLE)));
  const from = start + (article?.[0].length ?? 0);
  const named = context.names.filter((name) => name.from >= from && name.to <= to);
  const whole = named.find((name) => name.from === from && name.to === to);
  if (whole) return isExisting(whole) ? { ...nameFiller(whole), ...wordsOf(from, to, context) } : null;
  if (named.some((name) => /^(person|event|document)$/.test(name.type))) return null;
  if (!isBodyText(context.layout.plain.slice(from, to))) return null;
  const words = wordsOf(from, to, context);
  const entity = entityNamed(words.text, context);
  return entity === null ? words : { ...words, entity };
}

const LONGEST_ARTICLE = 8;

/** The one body or place of the source that bears a name, or null. */
function entityNamed(name: string, { entities }: FrameContext): string | null {
  const folded = foldName(name);
  const [only, ...more] = [...entities.values()].filter(
    ({ type, names }) =>
      /^(place|organisation)$/.test(type) && names.some(({ text }) => foldName(text) === folded),
  );
  return only && more.length === 0 ? only.id : null;
}

function isExisting(named: Named): boolean {
  if (named.type === 'organisation') return true;
  return named.type === 'place' && (isStateName(named) || isLand(named.text));
}

/** A state or land that the tables know, or a free city; no other town: `Warsaw (1918–1939)` is a chapter of its history. */
function isLand(text: string): boolean {
  return knownName(foldName(text)) !== null || /^free city\b/i.test(text);
}

function isBodyText(text: string): boolean {
  const [head] = text.split(/\s+(?:of|in|for)\s+/);
  const last = head?.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return BODIES.has(last);
}

/** Before the name: elsewhere the years may be those of somebody's office (`envoy to the Republic of X (1920–1924)`). */
const OPENING = /^\W{0,3}(?:(?:In|Under|During|Within|Throughout) )?(?:the )?$/i;

/** `The Republic of X (1918–1919) …`: a state that opens its sentence, and nothing but the years in the brackets. */
function fromBrackets(context: FrameContext): Draft[] {
  const { passage, layout } = context;
  const { plain } = layout;
  return context.names.flatMap((name) => {
    if (!isStateName(name) || !OPENING.test(plain.slice(passage.from, name.from))) return [];
    const open = /^\s?\(\s*/.exec(plain.slice(name.to, name.to + 4));
    if (!open) return [];
    const start = name.to + open[0].length;
    const span = spanOfYears(context.times.filter((time) => time.from >= start && time.from < start + 24));
    if (!span || span.from !== start || plain.slice(span.to, span.to + 1) !== ')') return [];
    return [draftOf(nameFiller(name), span.times, context)];
  });
}

/** `the Far Eastern Republic`: a place whose name says that it is a state; a town's years in brackets are another matter. */
function isStateName({ type, text }: Named): boolean {
  return (
    /^(place|organisation)$/.test(type) && text.split(/[\s-]+/).some((word) => STATES.has(word.toLowerCase()))
  );
}

function draftOf(what: Filler, times: readonly TaggedTime[], context: FrameContext): Draft {
  return {
    frame: 'existence',
    roles: { what: [what] },
    when: whenExisted(times, context),
    status: 'asserted',
    reasons: [],
  };
}

/** From the one year to the other, whether two times say it or one. */
function whenExisted(times: readonly TaggedTime[], { layout }: FrameContext): When {
  const when = whenOf(times, 'state', layout.plain);
  const [only, ...more] = times;
  const isOneInterval = only !== undefined && more.length === 0 && !only.time.link && isInterval(only.time);
  return isOneInterval ? { ...when, bounds: only.time.bounds } : when;
}
