import { newRelative, type Draft } from '../draft.ts';
import { ORDINAL, ORDINAL_ENDING } from '../words/calendar-words.ts';
import { isJoined, isWord, isNumber, wordId, type Line } from '../words/line.ts';
import { nounPhraseEnd } from '../words/phrase.ts';
import { word } from '../words/word-table.ts';

const OF = word('of');
const THE = word('the');

/** `the 50th anniversary of the republic`, `the anniversary of the fall of the fortress`: in the year of the story. */
export function readAnniversary(line: Line, at: number, floor: number): Draft | null {
  const ordinal = ordinalBefore(line, at, floor);
  const a = isWord(line, ordinal - 1, THE) && ordinal - 1 >= floor ? ordinal - 1 : ordinal;
  const b = isWord(line, at + 1, OF) && !line.news ? nounPhraseEnd(line, at + 2) : at + 1;
  if (a === at && b === at + 1) return null;
  const draft = newRelative(a, Math.max(b, at + 1), 0, 'Y');
  draft.base = 'sentence';
  return draft;
}

function ordinalBefore(line: Line, at: number, floor: number): number {
  if (at - 1 < floor) return at;
  if ((ORDINAL[wordId(line, at - 1)] ?? 0) > 0) return at - 1;
  const number =
    at - 2 >= floor &&
    isNumber(line, at - 2) &&
    isJoined(line, at - 1) &&
    ORDINAL_ENDING[wordId(line, at - 1)] === 1;
  return number ? at - 2 : at;
}
