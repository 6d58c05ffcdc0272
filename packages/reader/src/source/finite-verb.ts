import { readTokens, type Token } from '../words/tokens.ts';

const LONGEST = 400;

/** Forms that are finite wherever they stand, so that the tagger need not be asked; behind `who` or `that` they are not the main verb. */
const SURE = /\b(?:is|are|was|were|has|had|will|would|could|did|does|became|began|took|gave|went|came)\b/;
const SUBORDINATOR =
  /^(?:who|whom|whose|which|that|where|when|while|before|after|as|since|until|if|because)$/i;
const NON_FINITE = /^(?:be|been|being|having)$/i;

/** Participles that are no past tense. */
const PARTICIPLE = new Set(
  `drawn shown taken written given seen known driven broken chosen begun done gone worn torn thrown flown fallen spoken stolen sworn
  woven frozen hidden ridden risen sewn`.split(/\s+/),
);

/** Verbs that need an object: without one, their form in -ed is a participle (`a stamp issued in 1968`). */
const TRANSITIVE = new Set(
  `dedicated issued published printed made built painted photographed designed unveiled erected destroyed damaged captured occupied held
  seated used based located situated signed edited produced created established founded displayed depicted illustrated adopted awarded
  named called marked coloured colored shaded dashed dated preserved kept buried killed executed addressed sent brought found carved cast
  engraved sketched compiled restored decorated surrounded armed dressed mounted placed raised left taken ruled controlled claimed ceded
  annexed proclaimed declared evacuated abandoned burned burnt bombed shelled fortified renamed reproduced scanned distributed circulated
  minted struck worn carried pictured portrayed exhibited nicknamed wounded elected appointed arrested reconstructed`.split(
    /\s+/,
  ),
);

/**
 * Whether the main clause of an English sentence has a finite verb: captions have none.
 *
 *     A stamp issued in 1968.   no        The office issued a stamp.   yes
 */
export function hasFiniteVerb(plain: string, from: number, to: number): boolean {
  if (to - from > LONGEST) return true;
  const words = plain.slice(from, to);
  if (SURE.test(words) && !/\b(?:who|which|that|where|when|as|before|after|until)\b/i.test(words))
    return true;
  const tokens = readTokens(plain, from, to);
  let pending = 0;
  for (const [index, token] of tokens.entries()) {
    if (SUBORDINATOR.test(token.text) && isClauseNext(tokens, index)) pending++;
    else if (isFinite(tokens, index)) {
      if (pending === 0) return true;
      pending--;
    }
  }
  return false;
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
  if (token.pos !== 'VERB' || /ing$/i.test(token.text)) return false;
  if (!before || /^(?:PART|DET|ADJ|ADP|NUM)$/.test(before.pos) || /^(?:be|been|being)$/i.test(before.text))
    return false;
  const word = token.text.toLowerCase();
  if (PARTICIPLE.has(word)) return false;
  return isPast(word) ? !isReduced(word, tokens[index + 1]) : isPresent(word, before, tokens[index + 1]);
}

function isPast(word: string): boolean {
  return /(?:ed|ght|eft|ept|elt|ent|uilt|ound|ung|ost|ell|old|ook|ew|ade|ut|ad|et|on|ose|oke|ote|an|am|at|aid|awn)$/.test(
    word,
  );
}

/** A participle behind its noun: `by` follows, or a verb that needs an object has none. */
function isReduced(word: string, next: Token | undefined): boolean {
  if (/^by$/i.test(next?.text ?? '')) return true;
  const hasObject = next !== undefined && /^(?:DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(next.pos);
  return !hasObject && TRANSITIVE.has(word);
}

/** `the map shows the front`; a form without -s counts behind a pronoun or a plural only. */
function isPresent(word: string, before: Token, next: Token | undefined): boolean {
  if (/s$/.test(word)) return /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.pos) && next !== undefined;
  return before.pos === 'PRON' || (before.pos === 'NOUN' && /s$/.test(before.text));
}
