import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

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

/** Letters folded one unit to one unit: the tagger splits words at `š`, so it is given `s`. */
function folded(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0] ?? letter);
}

/** The tokens of `plain.slice(from, to)`; white space is no token. Loads the tagger at the first call. */
export function readTokens(plain: string, from: number, to: number): readonly Token[] {
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const tokens = tagger.readDoc(folded(plain.slice(from, to))).tokens();
  const words = tokens.out();
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as never) as unknown as string[];
  const found: Token[] = [];
  let at = from;
  for (const [index, word] of words.entries()) {
    const start = folded(plain.slice(at, to)).indexOf(word);
    if (start < 0 || word.trim() === '') continue;
    const begin = at + start;
    at = begin + word.length;
    found.push({
      from: begin,
      to: at,
      text: plain.slice(begin, at),
      lemma: lemmas[index] ?? word,
      pos: tags[index] ?? 'X',
    });
  }
  return found;
}
