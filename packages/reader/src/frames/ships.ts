import type { NounPhrase } from '../clauses/phrase.ts';
import { words, type FrameContext } from './context.ts';

const SHIPS = words(
  `ship ships warship warships ironclad ironclads cruiser cruisers frigate frigates vessel vessels destroyer destroyers submarine
submarines battleship battleships corvette corvettes gunboat gunboats monitor steamer steamship schooner brig sloop galleon galley
trawler minesweeper minelayer boat boats u-boat flagship dreadnought carrier privateer merchantman freighter tanker liner yacht`,
);

/** What stands before the names of ships. */
const PREFIX = /^(?:HMS|SMS|HMAS|HMCS|USS|CSS|RMS|SS|MV|ORP|USAT)\b/;

/** Whether a phrase names a ship, whatever its name is elsewhere: `the Ruritanian ironclad Lida`, `HMS Lida`, `the frigate`. */
export function isShip({ core: { atoms } }: NounPhrase): boolean {
  return atoms.some(({ text, named }) => PREFIX.test(text) || (named === undefined && isShipWord(text)));
}

function isShipWord(text: string): boolean {
  return text.split('-').some((word) => SHIPS.has(word.toLowerCase()));
}

/** `Lida, a Ruritanian ironclad, …`: the name's apposition says that it is one. */
export function isCalledShip({ end }: NounPhrase, { sentence }: FrameContext): boolean {
  const [mark, beside, more] = sentence.chunks.slice(end, end + 3);
  if (mark?.kind !== 'comma' || beside?.kind !== 'noun') return false;
  if (!/^(a|an|the|one)$/i.test(beside.atoms[0]!.text)) return false;
  return SHIPS.has(beside.head.lemma) || (more?.kind === 'adjective' && SHIPS.has(more.word));
}
