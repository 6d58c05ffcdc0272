import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { wordsUpTo } from './clause-extent.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { isDecider } from './deciders.ts';
import { documentFiller } from './document-phrase.ts';
import { listFillers, phraseFiller, wordsOf } from './fillers.ts';
import { VERSIONS } from './nouns.ts';
import { headIn, isDocument } from './tests.ts';
import { firstDated } from './dates.ts';
import { whenOf } from './when.ts';

const EDITING = words('edit revise rewrite redraft amend correct approve prepare translate write');
const CHANGING = words(
  'eliminate remove omit drop delete replace add insert change alter contain include soften strengthen cut shorten expand mention',
);
/** What only texts undergo. */
const TEXTUAL = words('edit redraft rewrite amend translate');
/** Verbs that give the words of a text: `closed with the words …`. */
const WORDING = words('close end begin open conclude read run state');
/** Parts of a text: a change to one of them is a change of a document. */
const PARTS = words(
  `reference references mention mentions slogan slogans phrase phrases clause clauses paragraph paragraphs sentence sentences word words
article articles passage passages section sections demand demands call calls provision provisions title line lines preamble
chapter point points text wording term terms signature signatures`,
);

interface Told {
  readonly edits: Clause[];
  readonly changes: Clause[];
  readonly quoting: Clause[];
}

/** Reads what a sentence says of a version of a document: who edited it, what was changed, words it holds. */
export const version: FrameReader = {
  frame: 'version',
  nouns: VERSIONS,
  readPassage(context) {
    const found = new Map<number, { phrase: NounPhrase } & Told>();
    for (const clause of context.sentence.clauses) collect(clause, found);
    return [...found.values()].flatMap(({ phrase, ...told }) => draftOf(phrase, told, context));
  },
};

function collect(clause: Clause, found: Map<number, { phrase: NounPhrase } & Told>): void {
  const add = (phrase: NounPhrase, what: keyof Told) => {
    const told = found.get(phrase.start) ?? { phrase, edits: [], changes: [], quoting: [] };
    found.set(phrase.start, told);
    told[what].push(clause);
  };
  if (EDITING.has(clause.lemma))
    for (const phrase of patientsOf(clause).filter(isVersion)) add(phrase, 'edits');
  const told = clause.subject.find(isVersion);
  if (told && WORDING.has(clause.lemma)) add(told, 'quoting');
  if (!isChange(clause) || clause.form === 'gerund') return;
  const subject = [...clause.subject, ...behind(clause, 'in')].find(isVersion);
  if (subject) add(subject, 'changes');
}

/** `removed …`, `left out …`. */
function isChange({ lemma, particle }: Clause): boolean {
  return CHANGING.has(lemma) || (lemma === 'leave' && particle === 'out');
}

/** `the final version`, `a first draft of the treaty`; not a version of events, nor of a machine. */
function isVersion(phrase: NounPhrase): boolean {
  return headIn(phrase, VERSIONS) && (phrase.of === null || isDocument(phrase.of));
}

function draftOf(phrase: NounPhrase, { edits, changes, quoting }: Told, context: FrameContext): Draft[] {
  const isText = edits.some(({ lemma }) => TEXTUAL.has(lemma));
  const textual = changes.filter(
    (clause) => isText || patientsOf(clause).some((object) => headIn(object, PARTS)),
  );
  if (phrase.of === null && textual.length === 0) return [];
  const counted = textual.length > 0 ? changes : [];
  const editors = [...edits, ...counted.filter(isOfAnother)].flatMap((clause) =>
    agentsOf(clause).filter(isEditor),
  );
  const all = [...edits, ...counted];
  const roles = {
    document: [documentOf(phrase, context)],
    version: [wordsOf(phrase.from, phrase.core.to, context)].map((filler) => withoutArticle(filler)),
    editor: listFillers(editors, context),
    changes: counted.map((clause) => wordsUpTo(clause.verb.from, endOfChange(clause, context), context)),
    wording: [...counted, ...quoting].flatMap((clause) => wordingOf(clause, context)),
  };
  const filled = Object.fromEntries(Object.entries(roles).filter(([, fillers]) => fillers.length > 0));
  const when = firstDated(all.map((clause) => whenOf(clause.times, 'instant', context.layout.plain)));
  return all.length === 0
    ? []
    : [
        {
          frame: 'version',
          roles: filled,
          when,
          status: statusOf(all[0]!),
          reasons: [],
        },
      ];
}

/** `In the final version, X deleted …`: who changes it is its editor. */
function isOfAnother({ subject }: Clause): boolean {
  return !subject.some(isVersion);
}

function isEditor(phrase: NounPhrase): boolean {
  return isDecider(phrase) || /^(editor|author|writer|drafter|translator)s?$/.test(phrase.head.lemma);
}

function withoutArticle(filler: Filler): Filler {
  const article = /^(a|an|the)\s+/i.exec(filler.text)?.[0].length ?? 0;
  return {
    ...filler,
    text: filler.text.slice(article),
    from: filler.from + article,
  };
}

/** `the final version of the manifesto` names it; `the final version` alone leaves it to be found. */
function documentOf(phrase: NounPhrase, context: FrameContext): Filler {
  if (phrase.of) return documentFiller(phrase.of, context, null);
  const filler = phraseFiller(phrase, context);
  const { layout, passage } = context;
  const said = `the document of which “${layout.source.text.slice(phrase.from, phrase.to)}” is one is not named in this sentence`;
  return {
    ...filler,
    unresolved: passage.gapBefore ? `${said}, and words may be missing before it` : said,
  };
}

/** A change ends where words are quoted that are kept apart as the wording. */
function endOfChange(clause: Clause, { sentence }: FrameContext): number {
  const quote = quoteAfter(clause, sentence.chunks);
  if (quote < 0) return clause.end;
  return sentence.chunks[quote - 1]?.kind === 'prep' ? quote - 1 : quote;
}

function quoteAfter(clause: Clause, chunks: FrameContext['sentence']['chunks']): number {
  for (let at = clause.index + 1; at < clause.end; at++) if (chunks[at]!.kind === 'quote') return at;
  return -1;
}

/** The words between the quotation mark that opens in the clause and the next, or the end of the sentence. */
function wordingOf(clause: Clause, context: FrameContext): Filler[] {
  const { chunks } = context.sentence;
  const open = quoteAfter(clause, chunks);
  if (open < 0 || open + 1 >= chunks.length) return [];
  const close = chunks.findIndex((chunk, at) => at > open && chunk.kind === 'quote');
  const last = close < 0 ? chunks.length - 1 : close - 1;
  return last > open ? [wordsOf(chunks[open + 1]!.from, chunks[last]!.to, context)] : [];
}
