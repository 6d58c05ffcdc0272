import { readTokens, type Token } from '../words/tokens.ts';

const LONGEST = 200;

/** Forms that are finite wherever they stand, so that the tagger need not be asked; behind `who` or `that` they are not the main verb. */
const SURE =
  /\b(?:is|are|was|were|has|had|will|would|could|did|does|became|began|took|gave|went|came|[a-z]{3,20}ed (?:the|an?|his|her|its|their|them|him|it))\b/;
const SUBORDINATOR = /^(?:who|whom|whose|which|that|where|when|while|before|after|since|until|if|because)$/i;
const NON_FINITE = /^(?:be|been|being|having)$/i;

/** Participles that are no past tense. */
const PARTICIPLE = new Set(
  `drawn shown taken written given seen known driven broken chosen begun done gone worn torn thrown flown fallen spoken stolen sworn
  woven frozen hidden ridden risen sewn`.split(/\s+/),
);

/** Past tenses that look like the present. */
const UNCHANGED = new Set('cost put set cut hit let shut spread split burst beat cast thrust'.split(' '));

/** Verbs that need an object: without one, their form in -ed is a participle (`a stamp issued in 1968`). */
const TRANSITIVE = new Set(
  `dedicated issued published printed made built painted photographed designed unveiled erected destroyed damaged captured occupied held
  seated used based located situated signed edited produced created established founded displayed depicted illustrated adopted awarded
  marked coloured colored shaded dashed dated preserved kept buried killed executed addressed sent brought found carved cast
  engraved sketched compiled restored decorated surrounded armed mounted placed taken controlled claimed ceded
  annexed proclaimed declared evacuated abandoned bombed shelled fortified renamed reproduced scanned distributed circulated
  minted worn carried pictured portrayed exhibited nicknamed wounded elected appointed arrested reconstructed`.split(
    /\s+/,
  ),
);

/**
 * Whether the main clause of an English sentence has a finite verb: captions have none. One that is long, or that opens with a
 * preposition, pronoun or adverb, is taken to have one.
 *
 *     A stamp issued in 1968.   no        The office issued a stamp.   yes
 */
export function hasFiniteVerb(plain: string, from: number, to: number): boolean {
  if (to - from > LONGEST) return true;
  const words = plain.slice(from, to);
  if (SURE.test(words) && !/\b(?:who|which|that|where|when|as|before|after|until)\b/i.test(words))
    return true;
  const tokens = readTokens(plain, from, to);
  if (/^(?:ADP|SCONJ|PRON|ADV|CCONJ)$/.test(tokens[0]?.pos ?? '') || isCommand(tokens)) return true;
  let pending = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (SUBORDINATOR.test(tokens[index]!.text) && isClauseNext(tokens, index)) pending++;
    else if (isFinite(tokens, index)) {
      if (pending === 0) return true;
      pending--;
      index = lastOfGroup(tokens, index);
    }
  }
  return false;
}

/** `See the map`; `Map of the towns` is none, whatever the tagger says. */
function isCommand([first, second]: readonly Token[]): boolean {
  return (
    first?.pos === 'VERB' && first.lemma.toLowerCase() === first.text.toLowerCase() && second?.pos !== 'ADP'
  );
}

/** The last word of a verb with its auxiliaries: `had not been taken`. */
function lastOfGroup(tokens: readonly Token[], index: number): number {
  let last = index;
  if (tokens[index]!.pos !== 'AUX') return last;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[last + 1]?.pos ?? '')) last++;
  return tokens[last + 1]?.pos === 'VERB' ? last + 1 : last;
}

/** `after the war`, `as a prisoner` open no clause: one needs a finite verb before the next comma. */
function isClauseNext(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length && tokens[at]!.text !== ','; at++)
    if (isFinite(tokens, at)) return true;
  return false;
}

function isFinite(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (token.pos === 'AUX') return !NON_FINITE.test(token.text) && !/^to$/i.test(before?.text ?? '');
  if (!before || !/^(?:VERB|NOUN|ADJ)$/.test(token.pos) || !/^\p{Ll}/u.test(token.text)) return false;
  if (/ing$/.test(token.text) || /^(?:be|been|being)$/i.test(before.text)) return false;
  return token.pos === 'VERB' ? isVerbFinite(tokens, index, before) : isMistaken(tokens, index, before);
}

function isVerbFinite(tokens: readonly Token[], index: number, before: Token): boolean {
  const { text, lemma } = tokens[index]!;
  if (/^(?:PART|DET|ADP|NUM)$/.test(before.pos) || PARTICIPLE.has(text)) return false;
  if (before.pos === 'ADJ' && tokens[index + 1]?.pos === 'NOUN') return false;
  if (lemma.toLowerCase() === text && !UNCHANGED.has(text)) return isPresent(before);
  return !isReduced(text, tokens, index + 1);
}

/** A verb that the tagger took for a noun or an adjective: it stands behind a noun, and an article follows, or it ends in -ed. */
function isMistaken(tokens: readonly Token[], index: number, before: Token): boolean {
  const word = tokens[index]!.text;
  const next = tokens[index + 1];
  if (!/^(?:NOUN|PROPN)$/.test(before.pos) && before.text !== ')') return false;
  if (next && /^(?:the|an?|his|her|its|their)$/i.test(next.text)) return true;
  return /[^e]ed$/.test(word) && next?.pos === 'ADP' && !isReduced(word, tokens, index + 1);
}

/** A participle behind its noun: `by` follows, or a verb that needs an object has none. */
function isReduced(word: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (/^by$/i.test(next?.text ?? '')) return true;
  const isCounted = /^(?:about|nearly|over|around|almost|some|up)$/i.test(next?.text ?? '');
  const hasObject = isObject(next) || (isCounted && isObject(tokens[at + 1]));
  return !hasObject && TRANSITIVE.has(word);
}

function isObject(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(token.pos);
}

/** A form without an ending counts behind a pronoun or a plural only: the tagger takes nouns for verbs (`the troop advance`). */
function isPresent(before: Token): boolean {
  return before.pos === 'PRON' || (/^(?:NOUN|PROPN)$/.test(before.pos) && /s$/.test(before.text));
}
