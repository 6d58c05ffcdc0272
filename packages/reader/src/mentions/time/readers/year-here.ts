import {
  isCapital,
  isDash,
  isJoined,
  isMark,
  isNumber,
  isSmall,
  kindAt,
  isWord,
  MARK,
  numberAt,
  WORD,
  wordId,
  type Line,
} from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';

const THE = word('the');
const OF = word('of');
const YEAR_LEAD = wordSet(
  'in of by since until till from to before after during between through throughout early late mid summer autumn spring winter the and or year years around about circa c ca beginning around through into towards till as was',
);
const COUNT_LEAD = wordSet(
  'some over nearly almost only another than least most approximately roughly exactly all no number num page pages p pp chapter vol volume article',
);

/** What may count as well as date: `about 1914 houses`. */
const ABOUT = wordSet('about around approximately roughly');

/** Four digits are a year unless they count something, number it, or are part of a longer sign. */
export function isYearHere(line: Line, at: number): boolean {
  if (isJoined(line, at) && !OPENING_MARKS.has(line.id[at - 1] ?? 0)) return false;
  if (isJoined(line, at + 1) && (isMark(line, at + 1, 37) || kindAt(line, at + 1) === WORD)) return false;
  const before = wordId(line, at - 1);
  if (isNumbered(line, at)) return false;
  if (line.news && isNewsYear(line, at)) return true;
  if (countsDead(line, at)) return false;
  if (COUNT_LEAD[before] === 1 || MEASURE[wordId(line, at + 1)] === 1) return false;
  if (ABOUT[before] === 1 && countsNoun(line, at)) return false;
  const led =
    before !== OF &&
    (YEAR_LEAD[before] === 1 || (kindAt(line, at - 1) === MARK && !isMark(line, at - 1, 59)) || at === 0);
  return led || !countsNoun(line, at);
}

/** News write counts of thousands with a comma: `1990 earnings`, `than 1988`, `at 1987 levels` are years; `2000 people` is none. */
function isNewsYear(line: Line, at: number): boolean {
  const value = numberAt(line, at);
  const before = wordId(line, at - 1);
  if (value < 1900 || value > 2035 || MEASURE[wordId(line, at + 1)] === 1 || MANY[wordId(line, at + 1)] === 1)
    return false;
  return COUNT_LEAD[before] !== 1 || (before === THAN && MORE[wordId(line, at - 2)] !== 1);
}

const THAN = word('than');
const MORE = wordSet('more less fewer');

/** What a year may stand right behind: brackets, dashes, slashes, quotation marks. */
const OPENING_MARKS: ReadonlySet<number> = new Set([40, 91, 45, 47, 34, 39]);

const MEASURE = wordSet(
  'metres meters miles feet kilometres kilometers km pounds dollars tons tonnes rubles roubles francs marks yards acres hectares kg percent',
);
const MANY = wordSet(
  'sheep men women people children troops cattle police personnel casualties dead wounded killed',
);

/** A plural noun after the number, with a name before it or not: `1500 prisoners`, `1500 Swiss guards`. */
function countsNoun(line: Line, at: number): boolean {
  if (isWord(line, at - 1, THE)) return false;
  if (isCapital(line, at + 1))
    return YEAR_LEAD[wordId(line, at - 1)] !== 1 && kindAt(line, at - 1) !== MARK && isPlural(line, at + 2);
  return isPlural(line, at + 1);
}

function isPlural(line: Line, at: number): boolean {
  if (!isSmall(line, at) || isFunction(line, at)) return false;
  if (MANY[wordId(line, at)] === 1) return true;
  const to = line.to[at] ?? 0;
  return line.text.charCodeAt(to - 1) === 115 && to - (line.from[at] ?? 0) > 3;
}

/** What takes a number when it is written with a capital: `Room 1914`, `Highway 1939`. */
const NUMBERED = wordSet(
  `room highway route interstate road division regiment brigade battalion squadron platoon battery company unit flight train bus
  locomotive engine hull model type form section chapter psalm hymn verse item exhibit lot box suite apartment gate platform
  channel isbn issn asteroid resolution directive docket file folio convoy patrol station pier berth locker cell ward`,
);
const NUMBER_SIGN = wordSet('no nos nr fig art');
const STOP = 46;
const HASH = 35;
const SECTION = 167;

/** Whether a number is the number of something: `Room 1914`, `No. 1917`, `#1917`. */
function isNumbered(line: Line, at: number): boolean {
  if (isMark(line, at - 1, HASH) || isMark(line, at - 1, SECTION)) return true;
  if (isMark(line, at - 1, STOP)) return isJoined(line, at - 1) && NUMBER_SIGN[wordId(line, at - 2)] === 1;
  return isCapital(line, at - 1) && NUMBERED[wordId(line, at - 1)] === 1;
}

const DATED = wordSet('in by since until till from of during before after between year years');
const DYING = wordSet('died perished drowned starved survived deserted surrendered');
const WERE = wordSet('were are lay');
const HURT = wordSet('killed wounded dead captured injured arrested taken executed deported missing slain');
const ALTERNATIVES = wordSet('and or to');

/** `1500 died`, `1800 were wounded`, `between 1500 and 2000 perished`: so many, where no word before says it is a year. */
function countsDead(line: Line, at: number): boolean {
  const joined = isDash(line, at + 1) || ALTERNATIVES[wordId(line, at + 1)] === 1;
  if (joined && isNumber(line, at + 2)) return isOfDead(line, at + 3);
  return DATED[wordId(line, at - 1)] !== 1 && isOfDead(line, at + 1);
}

function isOfDead(line: Line, at: number): boolean {
  if (DYING[wordId(line, at)] === 1) return true;
  return WERE[wordId(line, at)] === 1 && HURT[wordId(line, at + 1)] === 1;
}
