import type { TimeRelation } from '@regesta/record';
import type { Draft } from '../draft.ts';
import { startOf, isWord, kindAt, endOf, WORD, wordId, type Line } from '../words/line.ts';
import { isArticle } from '../words/number-words.ts';
import { word, wordMap } from '../words/word-table.ts';

/** How the words before a time bind it, and where they stand. */
export interface Bound {
  readonly relation: TimeRelation;
  readonly cue: { readonly from: number; readonly to: number } | null;
}

const RELATIONS: readonly TimeRelation[] = [
  'at',
  'by',
  'before',
  'after',
  'since',
  'until',
  'during',
  'throughout',
  'between',
  'from-to',
];
const CUES = wordMap({
  by: 1,
  before: 2,
  after: 3,
  since: 4,
  until: 5,
  till: 5,
  during: 6,
  throughout: 7,
  between: 8,
  from: 9,
  in: 10,
  on: 10,
  at: 10,
  through: 5,
});
const OF_FRAME = wordMap({ beginning: 4, starting: 4 });
const PRIOR = word('prior');
const TO = word('to');
const UP = word('up');
const NO = word('no');
const LATER = word('later');
const THAN = word('than');
const FOLLOWING = word('following');
const ON = word('on');
const DATE = word('date');
const DATED = word('dated');
const BEARING = wordMap({ dated: 1, date: 1, bearing: 1 });
const WITH = word('with');
const FROM_ON = wordMap({ onwards: 4, onward: 4, on: 4, forward: 4 });
const AS = word('as');
const OF = word('of');

/** The relation of a draft to what happened, by the words around it. */
export function relationOf(line: Line, draft: Draft): Bound {
  return dateOn(line, draft) ?? before(line, draft);
}

function before(line: Line, draft: Draft): Bound {
  let at = draft.a - 1;
  const id = wordId(line, at);
  if (id === TO && isWord(line, at - 1, PRIOR)) return bound(line, 'before', at - 1, at);
  if (id === TO && isWord(line, at - 1, UP)) return bound(line, 'until', at - 1, at);
  if (id === THAN && isWord(line, at - 1, LATER))
    return bound(line, 'by', isWord(line, at - 2, NO) ? at - 2 : at - 1, at);
  if (id === FOLLOWING && draft.kind === 'date') return bound(line, 'after', at, at);
  if ((id === ON || CUES[id] === 10) && (OF_FRAME[wordId(line, at - 1)] ?? 0) > 0)
    return bound(line, 'since', at - 1, at);
  if (id === OF && isWord(line, at - 1, AS)) return bound(line, 'since', at - 1, at);
  if (isArticle(line, at) && kindAt(line, at - 1) === WORD) at--;
  const cue = CUES[wordId(line, at)] ?? 0;
  if (cue === 0) return { relation: 'at', cue: null };
  if (cue === 9) return from(line, draft, at);
  return bound(line, RELATIONS[cue] ?? 'at', at, at);
}

/** `from 1920 on` is since; `from 1920 to 1925` is read with its second. */
function from(line: Line, draft: Draft, at: number): Bound {
  if (draft.joint === '' && (FROM_ON[wordId(line, draft.b)] ?? 0) > 0) {
    return { relation: 'since', cue: { from: startOf(line, at), to: endOf(line, draft.b) } };
  }
  return bound(line, draft.joint === 'to' ? 'from-to' : 'since', at, at);
}

/** `a 16 December date`, `dated 3 May`, `bearing the date of 3 May`: the date on a document. */
function dateOn(line: Line, draft: Draft): Bound | null {
  if (draft.kind !== 'date') return null;
  const at = draft.a - 1;
  if (isWord(line, at, DATED)) return bound(line, 'date-on', at, at);
  if (isWord(line, at, OF) && isWord(line, at - 1, DATE) && (BEARING[wordId(line, at - 3)] ?? 0) > 0)
    return bound(line, 'date-on', at - 3, at);
  if (!isWord(line, draft.b, DATE)) return null;
  const lead = leadOf(line, at);
  return { relation: 'date-on', cue: { from: startOf(line, lead), to: endOf(line, draft.b) } };
}

/** The first token of `printed with a`, `with a`, `a`. */
function leadOf(line: Line, at: number): number {
  if (!isArticle(line, at)) return at + 1;
  if (!isWord(line, at - 1, WITH)) return at;
  return kindAt(line, at - 2) === WORD ? at - 2 : at - 1;
}

function bound(line: Line, relation: TimeRelation, a: number, b: number): Bound {
  return { relation, cue: { from: startOf(line, a), to: endOf(line, b) } };
}
