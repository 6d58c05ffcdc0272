import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Token } from '../words/tokens.ts';
import type { Atom, Named } from './atom.ts';
import { isNounModifier } from './verb-chunk.ts';
import { verbLemma } from './verbs.ts';
import { joinHyphens } from './hyphens.ts';
import { lemmaOf, posOf } from './words.ts';

const TITLE =
  /^(Maj|Gen|Lt|Col|Capt|Cpt|Adm|Brig|Sgt|Dr|Mr|Mrs|Ms|St|Prof|Rev|Sen|Rep|Gov|Hon|Fr|Bros|Mt|Ft|No)$/;

/** The stop behind a shortened title ends nothing: `Maj. Gen. Anna Weiss`. */
function withoutTitleStops(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => token.text !== '.' || !TITLE.test(tokens[index - 1]?.text ?? ''));
}

interface Whole {
  readonly from: number;
  readonly to: number;
  readonly named?: Named;
  readonly time?: TaggedTime;
}

/** Joins the tokens of a passage with the names and times found in it: each of those becomes one atom. */
export function readAtoms(
  plain: string,
  tokens: readonly Token[],
  names: readonly Named[],
  times: readonly TaggedTime[],
): Atom[] {
  const wholes = wholesOf(names, times);
  const atoms: Atom[] = [];
  const words = joinHyphens(withoutTitleStops(tokens));
  let next = 0;
  for (const [index, token] of words.entries()) {
    while (next < wholes.length && wholes[next]!.to <= token.from) next++;
    const before = atoms.at(-1);
    let at = next;
    for (; isIn(token, wholes[at]) && !isTorn(token, wholes[at]!); at++)
      if (wholes[at]!.from !== before?.from) atoms.push(wholeAtom(plain, wholes[at]!));
    if (at === next) atoms.push(wordAtom(token, before, words[index + 1]));
  }
  return withVerb(atoms);
}

/** Whether a word and a whole share letters: `Polish-Lithuanian` is one word and may hold two names. */
function isIn(token: Token, whole: Whole | undefined): boolean {
  return whole !== undefined && whole.from < token.to && token.from < whole.to;
}

/** `l'Isle-│Adam│`: a person's name that begins inside a word is not the name there. */
function isTorn(token: Token, { from, named }: Whole): boolean {
  return named?.type === 'person' && from > token.from;
}

/**
 * A sentence without any verb has one that was taken for an adjective: `The law of 5 May │limited│ rents to 40 crowns.`
 * Only a participle of a verb that frames know, between what can be a subject and a noun, is made it.
 */
function withVerb(atoms: Atom[]): Atom[] {
  if (atoms.at(-1)?.text !== '.' || atoms.some((_, index) => isVerbHere(atoms, index))) return atoms;
  const at = atoms.findIndex((atom, index) => isHiddenVerb(atom, atoms[index - 1], atoms[index + 1]));
  const atom = atoms[at];
  if (atom) atoms[at] = { ...atom, pos: 'VERB', lemma: verbLemma(atom.text) ?? atom.lemma };
  return atoms;
}

function isVerbHere(atoms: readonly Atom[], index: number): boolean {
  const { pos } = atoms[index]!;
  return pos === 'AUX' || (pos === 'VERB' && !isNounModifier(atoms, index));
}

function isHiddenVerb(atom: Atom, before: Atom | undefined, after: Atom | undefined): boolean {
  if (atom.pos !== 'ADJ' || !atom.text.endsWith('ed') || verbLemma(atom.text) === null) return false;
  return (
    /^(NOUN|PROPN|NAME|TIME)$/.test(before?.pos ?? '') &&
    /^(NOUN|PROPN|NAME|DET|PEOPLE)$/.test(after?.pos ?? '')
  );
}

function wholesOf(names: readonly Named[], times: readonly TaggedTime[]): Whole[] {
  const all: Whole[] = [
    ...times
      .filter((time) => time.time.type !== 'SET')
      .map((time) => ({ from: time.from, to: time.to, time })),
    ...names.map((named) => ({ from: named.from, to: named.to, named })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Whole[] = [];
  for (const whole of all) if (whole.from >= (kept.at(-1)?.to ?? 0)) kept.push(whole);
  return kept;
}

function wholeAtom(plain: string, whole: Whole): Atom {
  const text = plain.slice(whole.from, whole.to);
  const { from, to, named, time } = whole;
  const lemma = text.slice(lastWordAt(text)).toLowerCase();
  return { from, to, text, lemma, pos: wholePos(whole), ...(named ? { named } : { time: time! }) };
}

/** Where the last word of a name begins: behind its last space or stop. */
function lastWordAt(text: string): number {
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('.', text.length - 2), text.lastIndexOf('-')) + 1;
}

function wholePos(whole: Whole): string {
  if (whole.time) return 'TIME';
  if (whole.named?.type === 'people') return 'PEOPLE';
  return whole.named?.type === 'sum' ? 'SUM' : 'NAME';
}

function wordAtom(token: Token, before: Atom | undefined, after: Token | undefined): Atom {
  const { from, to, text } = token;
  const pos = posOf(token, before, after);
  return { from, to, text, lemma: lemmaOf(token, pos), pos };
}
