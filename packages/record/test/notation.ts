import { createHash } from 'node:crypto';
import { instant, type Bounds } from '@regesta/time';
import type { Filler, FrameName, Passage, Problem, Reading, Roles, Statement, When } from '../src/index.ts';

/**
 * Days of a test as words. `5`: that day; `5..7`: one day of these; `3/9`: from the one to the other; `1..2/8..9`: each
 * side vague; `3/`: from 3, its end unknown; `=5`: held on 5; empty: nothing is said.
 */
export function boundsOf(words: string): Bounds | null {
  if (words === '') return null;
  if (words.startsWith('=')) return [-Infinity, Number(words.slice(1)), Number(words.slice(1)), Infinity];
  const [start = '', end] = words.split('/');
  const [from, to] = rangeOf(start);
  if (end === undefined) return instant(from, to);
  return end === '' ? [from, to, from, Infinity] : [from, to, ...rangeOf(end)];
}

function rangeOf(words: string): readonly [number, number] {
  const [from = '', to = from] = words.split('..');
  return [Number(from), Number(to)];
}

/** A time of a statement, in the notation above; several readings of it are divided by `|`. */
export function when(words: string): When {
  const [first, ...others] = words.split('|').map((part) => ({
    text: part === '' ? null : part,
    edtf: null,
    bounds: boundsOf(part),
    implied: [],
  }));
  return { ...first!, alternatives: others };
}

/** What a test says of a statement beyond its frame, roles and time. */
export type More = Partial<Pick<Statement, 'status' | 'review' | 'hedged' | 'when' | 'reasons'>> & {
  readonly notes?: readonly string[];
};

/**
 * A statement whose roles are words: `said('capture', { agent: 'Reds', place: 'Lida' }, '5')`. A role's words divided by
 * `&` are several fillers; with a `?` before them they are unresolved; with a capital letter they are an entity.
 */
export function said(
  frame: FrameName,
  roles: Readonly<Record<string, string>>,
  days = '',
  more: More = {},
): Statement {
  const { notes = [], ...rest } = more;
  const quote = [...Object.values(roles), frame, days, rest.status ?? ''].join(' ').trim();
  const id = createHash('sha256')
    .update(JSON.stringify([frame, roles, days, more]))
    .digest('hex')
    .slice(0, 8);
  return {
    kind: 'statement',
    id,
    frame,
    roles: Object.fromEntries(
      Object.entries(roles).map(([role, words]) => [role, words.split(' & ').map(fillerOf)]),
    ),
    when: when(days),
    status: 'asserted',
    basis: 'textual',
    review: 'suggested',
    evidence: [{ source: 'test', from: 0, to: quote.length, quote, notes }],
    reasons: [],
    ...rest,
  };
}

function fillerOf(words: string): Filler {
  const text = words.replace(/^\?/, '');
  const place = { text, from: 0, to: text.length };
  if (words.startsWith('?')) return { ...place, unresolved: `“${text}” is not named in this sentence` };
  return /^\p{Lu}/u.test(text) ? { ...place, entity: `name:${text.toLowerCase()}` } : place;
}

/** A source that says these statements, a sentence each; their offsets are those of that source. */
export function readingOf(
  id: string,
  statements: readonly Statement[],
  problems: readonly Problem[] = [],
): Reading {
  let text = '';
  const passages: Passage[] = [];
  const placed = statements.map((statement, index) => {
    const from = text.length;
    const words = statement.evidence[0]!.quote;
    text += `${words}.\n`;
    passages.push(passageOf(`p${index + 1}`, index, from, `${words}.`));
    const [evidence] = statement.evidence;
    const at = { ...evidence!, source: id, from, to: from + words.length };
    return {
      ...statement,
      id: `${id}-${statement.id}`,
      roles: movedBy(statement.roles, from),
      evidence: [at],
    };
  });
  return {
    source: {
      kind: 'source',
      id,
      name: `${id}.txt`,
      title: null,
      mediaType: 'text/plain',
      revision: createHash('sha256').update(text).digest('hex'),
      text,
    },
    passages,
    notes: [],
    mentions: [],
    entities: [],
    statements: placed,
    problems,
  };
}

function passageOf(id: string, block: number, from: number, text: string): Passage {
  return { kind: 'sentence', id, from, to: from + text.length, text, block, section: null, gapBefore: false };
}

function movedBy(roles: Roles, by: number): Roles {
  const moved = (filler: Filler): Filler => ({ ...filler, from: filler.from + by, to: filler.to + by });
  return Object.fromEntries(Object.entries(roles).map(([role, fillers]) => [role, fillers.map(moved)]));
}
