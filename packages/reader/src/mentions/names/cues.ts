import { knownName } from '@regesta/gazetteer';
import { findCity } from '@regesta/gazetteer/cities';
import type { NamePiece } from './name-piece.ts';
import { ROLES, TITLES } from './titles.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What the words around a piece say for each type, in weights. */
export interface Tally {
  person: number;
  place: number;
  organisation: number;
  people: number;
}

const STRONG_PLACE = set(
  'in at near into outside across via inside around through toward towards throughout',
);
const CAPTURE =
  set(`captured took seized occupied reached entered besieged liberated recaptured retook evacuated invaded bombarded bombed
  capture take seize occupy reach enter besiege liberate recapture retake evacuate invade capturing taking seizing occupying reaching entering besieging
  liberating recapturing retaking invested stormed conquered conquer surrounded encircled defended left abandoned visited
  ceded cede ceding annexed annex annexing regained regain regaining reconquered reconquer stormed relieved`);
/** What is done to places, and to persons too. */
const ATTACK = set(
  'lost lose losing attacked attack attacking held hold holding sacked shelled raided burned burnt blockaded fortified garrisoned controlled surrendered returned gained',
);
const PLACE_NOUN =
  set(`city town village port province region district siege fall capital occupation island county territory port suburb fortress
  area kingdom principality duchy bay gulf shores coast harbor harbour outskirts gates streets surrender evacuation capture recapture defense defence bombing north south east west`);
const AFTER_PLACE = set(
  'region area province district peninsula valley front railway river county oblast governorate sector coast',
);
const PERSON_VERB =
  set(`sacked stormed recalled besieged argued advanced retreated arrived left died replaced crushed suppressed held
  said wrote ordered told believed thought resigned died fled married argued refused commanded himself herself replied declared
  announced proposed promised insisted decided wanted hoped claimed felt knew saw returned became accepted rejected abdicated served appointed
  persuaded warned urged asked signed met feared planned sought intended advised offered tried succeeded won agreed escaped sent entered
  resisted presided spoke reigned governed ruled proclaimed founded welcomed overthrew besieged landed crossed defeated attacked raised wore
  retired travelled traveled visited converted restored introduced pursued dispatched responded personally saw led launched withdrew marched`);
const PERSON_PASSIVE =
  set(`born killed elected appointed assassinated executed arrested imprisoned exiled crowned deposed murdered wounded shot proclaimed
  recalled defeated captured released banished tortured beaten found made named chosen given promoted dismissed succeeded replaced overthrown sworn inaugurated hanged buried beheaded tried forced`);
const PLACE_PASSIVE = set(
  'captured taken besieged occupied liberated evacuated recaptured retaken bombed destroyed burned sacked annexed ceded stormed relieved abandoned lost surrounded founded',
);
const POSSESSED =
  set(`death wife son daughter father mother brother brothers sister army armies forces troops men presidency regime letter wishes reign supporters leadership
  warnings call life office followers assassination victory defeat plan plans orders command rule resignation advisers cabinet policy policies strategy
  killer assassin rival rivals opponents widow heir successor body arrest execution birth headquarters aide cavalry corps division fleet column`);
const OF_PERSON = set(
  'death assassination supporters leadership command arrest execution resignation presidency rule reign followers son daughter wife brother orders murder election dictatorship overthrow',
);
const MOVED = set(
  'fled went marched moved retreated returned withdrew sailed escaped advanced travelled traveled drove came flee go march move retreat return withdraw sail escape advance route way road railway railroad line',
);
/** Behind these stand words of another language. */
const FOREIGN = set('pinyin literally transliterated romanized');
/** What states have with the government that a capital's name stands for. */
const RELATIONS = set('relations treaty talks negotiations agreement alliance pact ties contacts');
const FEATURES = set(
  'river lake town city village port fortress capital island province region stronghold hamlet suburb',
);
const LED = set('under led commanded headed');

/** Adds what stands around one piece to its tally. */
export function addCues(words: readonly Word[], piece: NamePiece, tally: Tally): void {
  const own = words[piece.last]!;
  before(words, piece, tally);
  if (own.possessive) {
    if (POSSESSED.has(words[piece.last + 1]?.folded ?? '')) tally.person += 2;
  } else after(words, piece.last + 1, tally);
}

function before(words: readonly Word[], piece: NamePiece, tally: Tally): void {
  const near = words[piece.first - 1];
  if (!near || words[piece.first]!.gap !== 'space') return;
  const { folded } = near;
  if (folded === 'the') return articled(words, piece, tally);
  if (STRONG_PLACE.has(folded)) tally.place += 2;
  else if (CAPTURE.has(folded)) tally.place += 2;
  else if (ATTACK.has(folded)) tally.place += 1.5;
  else if (ROLES.has(folded)) tally.person += 4;
  else if (isListed(words, piece)) tally.person += 3;
  else if (FOREIGN.has(folded)) tally.person -= 5;
  else if (FEATURES.has(folded)) tally.place += 3;
  else if (folded === 'from' || folded === 'to')
    tally.place += MOVED.has(words[piece.first - 2]?.folded ?? '') ? 2 : 0.5;
  else if (folded === 'operation' || folded === 'operations') tally.place -= 3;
  else if (folded === 'with') withCue(words[piece.first - 2]?.folded ?? '', tally);
  else if (folded === 'of') ofCue(words[piece.first - 2], tally);
  else if (folded === 'by' || LED.has(folded)) byCue(words[piece.first - 2], folded, tally);
}

/** `Its delegates were X, Y and Z`, `the chairman was X`. */
function isListed(words: readonly Word[], { first, last }: NamePiece): boolean {
  if (first === last) return false;
  const noun = words[first - 2]?.folded ?? '';
  const verb = words[first - 1]!.folded;
  return verb === 'was'
    ? ROLES.has(noun)
    : /^(?:were|included|including|are)$/.test(verb) && PERSONS.has(noun);
}

const PERSONS = set(
  'members delegates deputies ministers commissars commanders secretaries chairmen founders signatories authors editors officers',
);

/** Behind `the` a name is no person's and no town's; a plural there may be a people's, if more speaks for it. */
function articled(words: readonly Word[], piece: NamePiece, tally: Tally): void {
  const word = words[piece.first]!;
  const lead = words[piece.first - 2]?.folded ?? '';
  tally.person -= 3;
  tally.place -= 2;
  if (AT_PLACE.has(lead) || CAPTURE.has(lead)) tally.place += 3;
  if (piece.rule === 'acronym') tally.organisation += 1;
  if (piece.first < piece.last || word.shape !== 'cap' || !/[^s]s$/.test(word.folded)) return;
  if (findCity(word.text) !== null) return;
  if (AGAINST.has(lead)) tally.people += 2;
  const next = words[piece.last + 1]?.folded ?? '';
  if (DOING.has(next) || PERSON_VERB.has(next)) tally.people += 2;
}

const AT_PLACE = set('at near outside');
const AGAINST = set('by against between among defeated fought and with');
const DOING = set(
  'were had are have did could would began fought took won lost captured attacked themselves',
);

function withCue(lead: string, tally: Tally): void {
  if (RELATIONS.has(lead)) tally.place += 1;
  if (MET.has(lead)) tally.person += 1;
}

const MET = set('met meet meeting spoke served sided together along quarrelled quarreled corresponded dined');

function ofCue(noun: Word | undefined, tally: Tally): void {
  if (!noun) return;
  if (PLACE_NOUN.has(noun.folded)) tally.place += 3;
  if (OF_PERSON.has(noun.folded)) tally.person += 3;
}

function byCue(verb: Word | undefined, folded: string, tally: Tally): void {
  tally.person += folded === 'under' || (verb && LED.has(verb.folded)) ? 2 : 1;
}

function after(words: readonly Word[], at: number, tally: Tally): void {
  const next = words[at];
  if (!next) return;
  const second = words[at + 1];
  if (next.gap === 'comma') return afterComma(next, second, tally);
  if (next.gap !== 'space' || next.shape !== 'lower') return;
  if (AFTER_PLACE.has(next.folded)) tally.place += 2;
  else if (isOfficeHeld(words, at)) tally.person += 3;
  else if (PERSON_VERB.has(next.folded)) tally.person += 2;
  else if (/^(?:was|had|is)$/.test(next.folded) && second) passiveCue(second, tally);
  else if (next.folded === 'who') tally.person += 3;
  else if (next.folded === 'of' && second?.folded === 'the') tally.person += 1;
}

/** `was governor`, `was elected president`, `served as the mayor`, `was Lord Protector`: who holds an office is a person. */
function isOfficeHeld(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at]!.folded, words[at + 1]?.folded ?? ''];
  if (verb === 'served' && next === 'as') return isOffice(words, at + 2);
  if (!BECAME.test(verb)) return false;
  return isOffice(words, CHOSEN.test(next) ? at + 2 : at + 1);
}

/** Whether an office stands at an index, or behind an article there. */
function isOffice(words: readonly Word[], at: number): boolean {
  const noun = words[/^(?:the|a|an)$/.test(words[at]?.folded ?? '') ? at + 1 : at];
  if (noun?.gap !== 'space' || SHARED_ROLES.has(noun.folded)) return false;
  return (noun.shape === 'lower' ? ROLES : TITLES).has(noun.folded);
}

const CHOSEN = /^(?:elected|appointed|made|named|chosen|proclaimed|crowned|declared)$/;
const BECAME = /^(?:was|is|became|becomes|remained|remains)$/;
/** What a state or a town may be as well. */
const SHARED_ROLES = set(
  'leader rival successor predecessor candidate mother father sister brother daughter grand first',
);

/** `was elected` is said of persons, `was besieged` of places, `was captured` of both. */
function passiveCue({ folded }: Word, tally: Tally): void {
  if (PERSON_PASSIVE.has(folded)) tally.person += 1;
  if (PLACE_PASSIVE.has(folded)) tally.place += 1;
}

function afterComma(next: Word, second: Word | undefined, tally: Tally): void {
  if (/^(?:who|whom|whose)$/.test(next.folded)) tally.person += 3;
  else if (/^(?:the|a|an|then)$/.test(next.folded) && second && ROLES.has(second.folded)) tally.person += 3;
  else if (next.folded === 'the' && second?.folded === 'capital') tally.place += 3;
  else if (next.shape === 'cap' && knownName(next.folded)?.type === 'place') tally.place += 2;
}
