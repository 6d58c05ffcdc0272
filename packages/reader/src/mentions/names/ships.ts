import { listsOf } from './lists.ts';
import type { NamePiece } from './name-piece.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const SHIP = set(`
battleship cruiser battlecruiser destroyer carrier submarine frigate corvette steamer steamship ship liner ironclad gunboat sloop yacht airship flagship
brig brigantine schooner barque galleon galley monitor dreadnought minelayer minesweeper trawler tanker freighter icebreaker transport vessel boat merchantman torpedo-boat u-boat
uss hms sms rms hmas ijn css ss
`);
/** Behind these a word in italics is another name of what stands before. */
const NAMING = set('as called named or now formerly today');

/**
 * The pieces that name ships, or books and words of other languages: what stands behind a noun of ships (`the ironclad
 * Huáscar`, `the cruisers Emden and Leipzig`), and what alone stands in italics. They name no place and no person. So do
 * lines on a staff's map (`Line Kansas`).
 */
export function shipsAmong(
  text: string,
  words: readonly Word[],
  pieces: readonly NamePiece[],
): ReadonlySet<NamePiece> {
  const ships = new Set(
    pieces.filter((piece) => isShip(words, piece) || isItalic(text, words, piece) || isLine(words, piece)),
  );
  for (const list of listsOf(words, pieces))
    if (isShips(words, list[0]!)) for (const piece of list) addMember(ships, piece);
  return ships;
}

/** `the ironclads Cochrane and O'Higgins, and the Poles`: a people is no ship. */
function addMember(ships: Set<NamePiece>, piece: NamePiece): void {
  if (piece.type !== 'people') ships.add(piece);
}

function isShip(words: readonly Word[], piece: NamePiece): boolean {
  if (piece.type === 'people' || isVerb(words, piece)) return false;
  return SHIP.has(nounBefore(words, piece)) || isShips(words, piece);
}

/** `to transport Kolchak`: nouns of ships that are verbs too need an article, at most two words before. */
function isVerb(words: readonly Word[], piece: NamePiece): boolean {
  if (!/^(?:ship|transport|monitor|carrier)s?$/.test(nounBefore(words, piece))) return false;
  return !words
    .slice(Math.max(0, piece.first - 4), piece.first - 1)
    .some((word) => ARTICLE.test(word.folded));
}

const ARTICLE = /^(?:the|a|an|his|her|its|their|this|that)$/;

function isShips(words: readonly Word[], piece: NamePiece): boolean {
  const noun = nounBefore(words, piece);
  return (
    piece.type !== 'people' &&
    !isVerb(words, piece) &&
    noun.length > 3 &&
    noun.endsWith('s') &&
    SHIP.has(noun.slice(0, -1))
  );
}

function nounBefore(words: readonly Word[], { first }: NamePiece): string {
  const { gap } = words[first]!;
  return gap === 'space' || gap === 'quote' ? (words[first - 1]?.folded ?? '') : '';
}

/** `*Huáscar*`; in `Vilnius (*Wilno*)` and `known as *Wilno*` it is another name. */
function isItalic(text: string, words: readonly Word[], piece: NamePiece): boolean {
  const mark = text[words[piece.first]!.from - 1];
  if ((mark !== '*' && mark !== '_') || text[words[piece.last]!.to] !== mark) return false;
  const before = text[words[piece.first]!.from - 2] ?? ' ';
  if (!/[\s"“]/.test(before) || text[words[piece.last]!.to + 1] === mark) return false;
  return piece.type !== 'organisation' && !NAMING.has(words[piece.first - 1]?.folded ?? '');
}

function isLine(words: readonly Word[], piece: NamePiece): boolean {
  const before = words[piece.first - 1];
  return piece.key === 'phase line' || (words[piece.first]!.gap === 'space' && before?.text === 'Line');
}
