import type { Draft } from '../draft.ts';
import {
  fromOf,
  isCapital,
  isMark,
  isSmall,
  isWord,
  NEWLINE,
  toOf,
  wordId,
  type Line,
} from '../words/line.ts';
import { endsInEd } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';

/** Words that say on their own that something is to come. */
const AHEAD = wordSet(
  `will ll shall won expected scheduled slated due planned upcoming tomorrow would might should must begins starts opens meets
  resumes convenes expires expect expects expecting predicts forecasts intends hopes plans tentatively`,
);
/** Words before `to` or `for` that do. */
const AHEAD_OF = wordSet(
  `is are was were agreed promised vowed pledged wants wanted hopes hoped plans planned intends intended set expects expect threatened ready
  likely hearing deadline election vote meeting trial`,
);
/** Words before `to` that say that something was done, or was not. */
const DONE_TO = wordSet(
  'declined refused failed tried managed began continued forced seemed appeared used unable',
);
const PAST = wordSet(
  `said told was were had did fell rose came went left made took gave became found led brought began won lost ran sent met broke held
  hit sold bought spoke wrote saw got grew cut shot died couldn wouldn didn wasn weren hadn ago since`,
);
/** Verbs that tell of what is near in the present, behind a name. */
const SOON = wordSet('takes goes votes returns leaves arrives faces visits travels reports holds');
const PRONOUN = wordSet('he she it who which');
const NOT_SOON = wordSet('says does thus always perhaps believes thinks knows remembers insists this');
const ADJECTIVE = wordSet(
  'the a an its his her their our this that these those some any no hundred need indeed speed be is are being',
);
const BY = word('by');
const UNTIL = wordSet('by until till starting beginning effective');
const THAT = word('that');
const THE = word('the');
const SAYS = wordSet('said says say believes believe thinks think');
const SINCE = word('since');
const AS = word('as');
const EARLY = wordSet('early soon');
const TO = word('to');
const FOR = word('for');
const ON = word('on');
const BE = wordSet('is are');
const MAY = word('may');
const COULD = wordSet('could can');
const NOT = word('not');
const HAVE = word('have');
const REACH = 20;
const FULL_STOP = 46;

type Turn = -1 | 0 | 1;

/**
 * Whether the sentence around a date looks ahead (1) or back (-1), 0 where nothing tells: the word of the future or of the past
 * that stands nearest before the date decides, else the first behind it.
 */
export function turnOf(line: Line, draft: Draft): Turn {
  const before = wordId(line, draft.a - 1);
  if (before === SINCE) return -1;
  if (before === FOR && draft.weekday > 0) return 1;
  if (before === BY && isCapital(line, draft.a - 1)) return turnBehind(line, draft.b) || 1;
  if (UNTIL[before] === 1 || isAsEarlyAs(line, draft.a - 1)) return 1;
  if (BE[isWord(line, draft.a - 1, ON) ? wordId(line, draft.a - 2) : before] === 1) return 1;
  return opensClause(line, draft)
    ? turnBehind(line, draft.b) || turnBefore(line, draft.a - 1)
    : turnBefore(line, draft.a - 1) || turnBehind(line, draft.b);
}

/** `said the second half would be better`, `said that on Monday they will meet`: the clause is the one behind. */
function opensClause(line: Line, draft: Draft): boolean {
  const at = isWord(line, draft.a - 1, ON) ? draft.a - 2 : draft.a - 1;
  return isWord(line, at, THAT) || (SAYS[wordId(line, at)] === 1 && isWord(line, draft.a, THE));
}

/** `as early as`, `as soon as`. */
function isAsEarlyAs(line: Line, at: number): boolean {
  return isWord(line, at, AS) && EARLY[wordId(line, at - 1)] === 1;
}

function turnBefore(line: Line, last: number): Turn {
  const first = Math.max(0, last - REACH);
  for (let at = last; at >= first && !isStop(line, at); at--) {
    const turn = turnAt(line, at);
    if (turn !== 0) return turn;
  }
  return 0;
}

function turnBehind(line: Line, first: number): Turn {
  const last = Math.min(line.count, first + REACH);
  for (let at = first; at < last && !isStop(line, at); at++) {
    const turn = turnAt(line, at);
    if (turn !== 0) return turn;
  }
  return 0;
}

/** What one word says of the time of its clause. */
function turnAt(line: Line, at: number): Turn {
  const id = wordId(line, at);
  if (id === TO || id === FOR) return turnOfTo(line, at, id === TO);
  if (id === MAY || COULD[id] === 1) return turnOfCould(line, at, id);
  if (PAST[id] === 1) return -1;
  if (isPresent(line, at)) return 1;
  if (AHEAD[id] === 1) return isWord(line, at + 1, HAVE) ? -1 : 1;
  return isPastVerb(line, at) ? -1 : 0;
}

/** `who retires`, `he speaks`, `Parliament votes`: what is done at a date in the present tense is still to come. */
function isPresent(line: Line, at: number): boolean {
  if (SOON[wordId(line, at)] === 1) return isCapital(line, at - 1) || PRONOUN[wordId(line, at - 1)] === 1;
  return PRONOUN[wordId(line, at - 1)] === 1 && endsInS(line, at) && NOT_SOON[wordId(line, at)] !== 1;
}

function endsInS(line: Line, at: number): boolean {
  const to = toOf(line, at);
  return isSmall(line, at) && to - fromOf(line, at) > 3 && line.text.charCodeAt(to - 1) === 115;
}

/** `agreed to`, `is to`, `set for`; `declined to`. */
function turnOfTo(line: Line, at: number, to: boolean): Turn {
  const before = wordId(line, at - 1);
  if (to && DONE_TO[before] === 1) return -1;
  return AHEAD_OF[before] === 1 && (to || (BE[before] !== 1 && PAST[before] !== 1)) ? 1 : 0;
}

/** `may go`, `could go` look ahead, `could not be reached`, `may have gone` back; `can` does neither. */
function turnOfCould(line: Line, at: number, id: number): Turn {
  if (id === MAY && !isSmall(line, at)) return 0;
  if (isWord(line, at + 1, HAVE)) return -1;
  if (id === MAY) return 1;
  return isWord(line, at + 1, NOT) ? -1 : 1;
}

/** `arrested`, and neither `the proposed law` nor `to be released`. */
function isPastVerb(line: Line, at: number): boolean {
  return (
    isSmall(line, at) &&
    endsInEd(line, at) &&
    ADJECTIVE[wordId(line, at)] !== 1 &&
    ADJECTIVE[wordId(line, at - 1)] !== 1
  );
}

const SHORT = wordSet(
  `mr mrs ms dr gov sen rep gen col lt maj capt sgt adm st jr sr inc corp co ltd bros no jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/**
 * The end of a sentence: a stop before a capital letter or a quotation mark, in text without capitals one behind a long word, and no
 * stop of an abbreviation such as `a.m.`, `Mr.`
 */
export function isStop(line: Line, at: number): boolean {
  if (isMark(line, at, NEWLINE) || isMark(line, at, 63) || isMark(line, at, 33) || isMark(line, at, 59))
    return true;
  if (!isMark(line, at, FULL_STOP)) return false;
  const length = toOf(line, at - 1) - fromOf(line, at - 1);
  if (isSmall(line, at + 1)) return length > 5;
  if (!isCapital(line, at + 1) && !isQuote(line, at + 1)) return false;
  return length > 1 && SHORT[wordId(line, at - 1)] !== 1;
}

/** A double quotation mark, or one of those that wire reports write as two: `` ` `` and `'`. */
function isQuote(line: Line, at: number): boolean {
  return isMark(line, at, 34) || isMark(line, at, 96) || isMark(line, at, 39);
}
