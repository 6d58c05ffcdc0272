import type { Entity, Note, Passage, Problem } from '@regesta/record';
import type { Named as NamedSpan } from '../clauses/atom.ts';
import { readAtoms } from '../clauses/atoms.ts';
import type { Sentence } from '../clauses/clause.ts';
import { readSentence } from '../clauses/clauses.ts';
import type { Named } from '../mentions/names/named.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Layout } from '../source/layout.ts';
import { readTokens } from '../words/tokens.ts';
import type { FrameContext } from './context.ts';

/** Spans sorted by where they begin → those that begin inside a passage; passages must be asked for in their order. */
function cursor<Span extends { readonly from: number }>(spans: readonly Span[]) {
  let next = 0;
  return ({ from, to }: Passage): Span[] => {
    while (next < spans.length && spans[next]!.from < from) next++;
    const first = next;
    while (next < spans.length && spans[next]!.from < to) next++;
    return spans.slice(first, next);
  };
}

/** What surrounds each passage of a layout, in their order. */
export function* surroundings(
  layout: Layout,
  times: readonly TaggedTime[],
  named: Named,
): Generator<FrameContext> {
  const entities = new Map<string, Entity>(named.entities.map((entity) => [entity.id, entity]));
  const notes = notesByPassage(layout.notes);
  const namesIn = cursor(named.mentions);
  const timesIn = cursor(times);
  const problemsIn = cursor(placed(layout.problems));
  let last: (() => FrameContext) | null = null;
  for (const passage of layout.passages) {
    const inside = { names: namesIn(passage), times: timesIn(passage) };
    const problems = problemsIn(passage).map(({ problem }) => problem);
    const about = { entities, notes: notes.get(passage.id) ?? [], problems };
    const sentence = once(() => sentenceOf(layout.plain, passage, inside));
    const here = (before: FrameContext | null) =>
      contextOf(layout, passage, sentence, { ...inside, ...about, before });
    const previous: FrameContext | null = last?.() ?? null;
    yield here(previous && goesOn(previous.passage, passage) ? previous : null);
    last = () => here(null);
  }
}

/** Whether a sentence goes on from the one before: in one block, with nothing missing between. */
function goesOn(before: Passage, passage: Passage): boolean {
  return before.kind === 'sentence' && before.block === passage.block && !passage.gapBefore;
}

/** The notes that cover each passage: those it owns, and, where it is the body of a note, that note itself. */
function notesByPassage(notes: readonly Note[]): ReadonlyMap<string | null, readonly Note[]> {
  const covering = new Map<string | null, Note[]>();
  for (const note of notes) {
    for (const passage of note.body === null ? [note.owner] : [note.owner, note.body]) {
      const others = covering.get(passage);
      if (others) others.push(note);
      else covering.set(passage, [note]);
    }
  }
  return covering;
}

function placed(problems: readonly Problem[]) {
  return problems
    .flatMap((problem) => (problem.at ? [{ from: problem.at.from, problem }] : []))
    .sort((a, b) => a.from - b.from);
}

interface Inside {
  readonly names: readonly NamedSpan[];
  readonly times: readonly TaggedTime[];
}

interface About {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  readonly before: FrameContext | null;
}

function contextOf(
  layout: Layout,
  passage: Passage,
  sentence: () => Sentence,
  about: Inside & About,
): FrameContext {
  return {
    layout,
    passage,
    ...about,
    get sentence() {
      return sentence();
    },
  };
}

/** What `read` gives, read at the first call and then kept. */
function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: read() }).value;
}

/** Characters of a passage that are read: what is longer is no sentence, and reading must stay linear. */
const LONGEST = 4000;

function sentenceOf(plain: string, { from, to }: Passage, { names, times }: Inside): Sentence {
  const tokens = readTokens(plain, from, Math.min(to, from + LONGEST));
  return readSentence(readAtoms(plain, tokens, names, times));
}
