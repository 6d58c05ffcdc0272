import { createRequire } from 'node:module';
import type winkNLP from 'wink-nlp';

/** A word with absolute offsets, its lemma and its universal part of speech. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: string;
}

type Tagger = ReturnType<typeof winkNLP>;
let tagger: Tagger | null = null;

/** Loads the tagger when the first word is read and not before: it takes longer than starting Node. */
function load(): Tagger {
  const require = createRequire(import.meta.url);
  const wink = require('wink-nlp') as typeof winkNLP;
  return wink(require('wink-eng-lite-web-model'), ['pos']);
}

/** Letters folded one unit to one unit: the tagger splits words at `š`, so it is given `s`. */
function folded(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0] ?? letter);
}

/** The tokens of `plain.slice(from, to)`; white space is no token. Loads the tagger at the first call. */
export function readTokens(plain: string, from: number, to: number): readonly Token[] {
  tagger ??= load();
  const { its } = tagger;
  const text = folded(plain.slice(from, to));
  const tokens = tagger.readDoc(text).tokens();
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as never) as unknown as string[];
  const found: Token[] = [];
  let at = 0;
  for (const [index, word] of tokens.out().entries()) {
    const start = text.indexOf(word, at);
    if (start < 0 || word.trim() === '') continue;
    at = start + word.length;
    found.push({
      from: from + start,
      to: from + at,
      text: plain.slice(from + start, from + at),
      lemma: lemmas[index] ?? word,
      pos: tags[index] ?? 'X',
    });
  }
  return found;
}
