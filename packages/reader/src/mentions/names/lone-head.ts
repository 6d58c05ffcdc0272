import type { EntityType } from '@regesta/record';
import { isCommonWord } from '@regesta/gazetteer/words';
import { pieceAt, type NamePiece } from './name-piece.ts';
import type { Word } from './words.ts';

/** Nouns before which `Union` alone tells whose they are (`Union forces`), as a people's name does. */
const BELONGING =
  /^(?:army|armies|forces?|troops|navy|blockade|soldiers?|generals?|commanders?|officers?|victory|victories|defeat|advance|attack|side|lines?|positions?|control|cavalry|infantry|artillery|ships?|fleet|gunboats?|casualties|prisoners?|garrison|command|men|regiments?|brigades?|divisions?|corps|strategy|offensive|assault|hands|territory|losses|leaders?|supporters|states?)$/;

/**
 * A head noun alone (`the Directory`, `the South`, `the Union`): a name only behind `the`, where a capital says
 * something. `Union forces` names a people; of `Club Monarchique` the name follows its head.
 */
export function loneHead(words: readonly Word[], at: number, type: EntityType): NamePiece | null {
  const word = words[at]!;
  if (/^(?:union|commonwealth|coalition)$/.test(word.folded)) return unionPiece(words, at);
  if (word.first || words[at - 1]?.folded !== 'the' || word.gap !== 'space') return null;
  if (
    /^(?:states?|operation|land|house|battles?|campaign|base|zone|road|trail|note|college|school|bank|company|falls|rapids|run|mills?|gap|ferry|landing|plant|gate|crossing|bridge|hills?|plan|bill|march|force|group|city|town|river|line|department|office|authority|board)$/.test(
      word.folded,
    )
  )
    return null;
  const next = words[at + 1];
  if (!next?.named || next.gap !== 'space' || word.possessive)
    return pieceAt(words, at, at, type, 'lone-head');
  return type === 'organisation' && !isCommonWord(next.folded)
    ? pieceAt(words, at, at + 1, type, 'head')
    : null;
}

/** `the Union`, `the Commonwealth` is a state; before a noun of armed people it says whose they are. */
function unionPiece(words: readonly Word[], at: number): NamePiece | null {
  const word = words[at]!;
  const next = words[at + 1];
  const belongs =
    next !== undefined && next.gap === 'space' && next.shape === 'lower' && BELONGING.test(next.folded);
  if (belongs && !word.possessive) return pieceAt(words, at, at, 'people', 'lone-head');
  return words[at - 1]?.folded === 'the' ? pieceAt(words, at, at, 'place', 'lone-head') : null;
}
