import type { Token } from '../words/tokens.ts';

/**
 * Joins words that hyphens hold together: the tagger makes five tokens of `commander-in-chief`. The whole has the part
 * of speech of its last word; a participle becomes an adjective: `German-occupied`.
 */
export function joinHyphens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const before = joined.at(-1);
    const next = tokens[index + 1];
    if (before && next && isHyphen(token) && before.to === token.from && token.to === next.from) {
      joined[joined.length - 1] = whole(before, next);
      index++;
    } else joined.push(token);
  }
  return joined;
}

function isHyphen({ text }: Token): boolean {
  return text === '-' || text === '‑';
}

function whole(before: Token, last: Token): Token {
  const text = `${before.text}-${last.text}`;
  const pos = last.pos === 'VERB' ? 'ADJ' : last.pos;
  return { from: before.from, to: last.to, text, lemma: text.toLowerCase(), pos };
}
