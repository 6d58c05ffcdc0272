import type { Status } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type FrameContext } from './context.ts';
import { isDecider } from './deciders.ts';
import { isBetweenStates, isOneDocument, isSurelyDocument } from './document-phrase.ts';
import { isNamed, isState } from './tests.ts';

/** Verbs that bring a document into the world. */
const ISSUING = words(
  `issue publish release promulgate proclaim enact pass adopt approve sign initial conclude ratify send deliver write dispatch
draft compose submit present reach print grant`,
);
/** Verbs that only some kinds of document go with: one reaches an agreement, and publishes a letter. */
const REACHED = words('agreement accord truce armistice ceasefire cease-fire compromise');
const WRITTEN = words(
  'letter telegram note memorandum petition appeal report ultimatum statement declaration manifesto pamphlet',
);

/** What a document does by its words. */
const PROVIDING = words(
  `assure guarantee grant give provide recognize recognise establish end forbid prohibit ban bar outlaw allow permit require oblige
obligate declare proclaim state stipulate call demand cede divide split set fix limit cap restrict impose award transfer return
abolish create make promise confirm include contain extend authorize authorise restore dictate announce order outlaw reduce
place assign specify regulate secure introduce describe affirm reaffirm condemn offer accuse denounce partition recommend turn
prescribe legalize legalise free liberate release strip deprive bind commit confer lift nationalize nationalise expropriate
confiscate threaten warn urge insist reject replace raise lower exempt protect partition hand unite merge incorporate admit annex dissolve disband suspend
remove dismiss appoint name designate`,
);

/** What a sentence says of one document. */
export interface DocumentFacts {
  readonly phrase: NounPhrase;
  /** Clauses that say that it was issued, signed, passed …, in the order of the text. */
  readonly issues: Clause[];
  /** Clauses that say what it says. */
  readonly provisions: Clause[];
  /** Clauses that say what was done under it: `By the treaty, Russia ceded …`. */
  readonly terms: Clause[];
}

/** The documents a sentence tells something of, each with the clauses that do, in the order of the text. */
export function documentFacts({ sentence }: FrameContext): readonly DocumentFacts[] {
  const found = new Map<string | number, DocumentFacts>();
  for (const clause of sentence.clauses) {
    for (const phrase of issuedIn(clause)) factsOf(phrase, found).issues.push(clause);
    const provider = providerOf(clause);
    if (provider) factsOf(provider, found).provisions.push(clause);
    const ground = provider ? null : groundOf(clause);
    if (ground) factsOf(ground, found).terms.push(clause);
  }
  return [...found.values()];
}

function factsOf(phrase: NounPhrase, found: Map<string | number, DocumentFacts>): DocumentFacts {
  const key = phrase.head.named?.entity ?? phrase.head.from;
  const facts = found.get(key) ?? {
    phrase,
    issues: [],
    provisions: [],
    terms: [],
  };
  found.set(key, facts);
  return facts;
}

/** The documents that a clause says to be issued. */
function issuedIn(clause: Clause): readonly NounPhrase[] {
  if (isTakingEffect(clause)) return clause.subject.filter(isOneDocument);
  if (/^(declare|announce)$/.test(clause.lemma)) return patientsOf(clause).filter(isTruce);
  if (/^(agree|accede|enter|lead|result)$/.test(clause.lemma)) return agreedIn(clause);
  if (!ISSUING.has(clause.lemma)) return [];
  return patientsOf(clause).filter((phrase) => isOneDocument(phrase) && goesWith(clause.lemma, phrase));
}

/** `agreed on an armistice`, `acceded to the treaty`, `entered into a pact`, `led to an armistice`. */
function agreedIn(clause: Clause): readonly NounPhrase[] {
  if (clause.passive) return [];
  if (clause.lemma === 'enter') return [...clause.objects, ...behind(clause, 'into')].filter(isAgreedOn);
  if (clause.lemma === 'result') return behind(clause, 'in').filter(isAgreedOn);
  const phrases = clause.lemma === 'lead' ? behind(clause, 'to') : behind(clause, 'on', 'upon', 'to');
  return phrases.filter(isAgreedOn);
}

function isAgreedOn(phrase: NounPhrase): boolean {
  return isOneDocument(phrase) && isBetweenStates(phrase);
}

/** `declared a ceasefire`. */
function isTruce(phrase: NounPhrase): boolean {
  return isOneDocument(phrase) && /^(truce|armistice|ceasefire|cease-fire)$/.test(phrase.head.lemma);
}

function goesWith(verb: string, phrase: NounPhrase): boolean {
  const kind = phrase.head.lemma;
  if (verb === 'reach') return REACHED.has(kind);
  if (verb === 'grant') return /^(charter|patent|constitution|statute|concession)$/.test(kind);
  return /^(send|deliver|write|dispatch|draft|compose|submit|present)$/.test(verb) ? WRITTEN.has(kind) : true;
}

/** `came into force`, `entered into force`, `took effect`. */
export function isTakingEffect(clause: Clause): boolean {
  const force = behind(clause, 'into').some(({ head }) => /^(force|effect)$/.test(head.lemma));
  if (force) return /^(come|enter|go)$/.test(clause.lemma);
  return clause.lemma === 'take' && clause.objects.some(({ head }) => head.lemma === 'effect');
}

/** The document whose words the clause gives: its subject, or the noun a participle stands by. */
function providerOf(clause: Clause): NounPhrase | null {
  if (!PROVIDING.has(clause.lemma) || clause.passive || clause.form === 'gerund' || clause.quoted)
    return null;
  if (FOR.has(clause.lemma) && behind(clause, 'for', 'on', 'upon').length === 0) return null;
  const [subject] = clause.subject;
  if (clause.subject.length === 1 && subject && isSurelyDocument(subject)) return subject;
  const { near, form } = clause;
  return near && form === 'participle' && isOneDocument(near) && isSaidOf(clause) ? near : null;
}

/** Verbs that need `for` or `on`: a treaty calls for elections; one that calls a thing a name does not provide it. */
const FOR = words('call');
const WORDED = words(
  'declare proclaim announce call demand state stipulate forbid prohibit ban allow permit require oblige order authorize authorise recognize recognise',
);

/** `issued a decree, forbidding …`: behind a comma only what documents do by their words is said of the document. */
function isSaidOf({ governor, lemma }: Clause): boolean {
  const chained = governor?.clause.form === 'participle';
  return chained || governor?.word !== ',' || WORDED.has(lemma);
}

/** What states undertake in treaties. */
const UNDERTAKING = words(
  `cede recognize recognise agree promise undertake gain receive lose surrender give grant obtain acquire pay return withdraw
evacuate become pledge accept regain renounce divide force require allow oblige limit restrict transfer annex`,
);

/** The document by or under which the clause says something was done: `was ended by the Treaty of X`, `By the treaty, Russia ceded …`. */
function groundOf(clause: Clause): NounPhrase | null {
  if (clause.form !== 'finite' || clause.quoted || clause.subject.length === 0) return null;
  const provider = clause.passive && PROVIDING.has(clause.lemma) ? agentsOf(clause) : [];
  if (provider.length === 1 && isSurelyDocument(provider[0]!)) return provider[0]!;
  const adjunct = clause.adjuncts.find(
    ({ word, from }) => word === 'under' || (/^(by|in)$/.test(word) && from < clause.verb.from),
  );
  const [phrase] = adjunct?.phrases ?? [];
  if (!adjunct || !phrase || adjunct.phrases.length > 1) return null;
  const document = /^(terms|term|provisions|provision|conditions)$/.test(phrase.head.lemma)
    ? phrase.of
    : phrase;
  if (!document || !isSurelyDocument(document)) return null;
  return UNDERTAKING.has(clause.lemma) ? document : null;
}

const COUNTED: ReadonlySet<Status> = new Set(['asserted', 'reported']);

/** Whether what the clause says of the document is so by the words, not denied, planned or supposed. */
export function isSaid(clause: Clause): boolean {
  return COUNTED.has(statusOf(clause));
}

/** Who issued it: who signed, those between whom it was concluded, and with whom. */
export function issuersOf(clause: Clause): readonly NounPhrase[] {
  if (isTakingEffect(clause)) return [];
  const agents = agentsOf(clause);
  const concluded = /^(sign|conclude|ratify|reach|initial|lead|result|enter|agree)$/.test(clause.lemma);
  const others = concluded ? behind(clause, 'between', 'with') : [];
  const seen = new Set<number>();
  return [...agents, ...others].filter((phrase) => {
    const isNew = !seen.has(phrase.start);
    seen.add(phrase.start);
    return isNew && isDecider(phrase) && !isOneDocument(phrase) && !isOnlyRatifying(phrase, clause);
  });
}

/** `was ratified by the Senate`: a body that ratifies what others concluded did not issue it; a state that does is a party. */
function isOnlyRatifying(phrase: NounPhrase, { lemma }: Clause): boolean {
  return lemma === 'ratify' && !isState(phrase) && !isNamed(phrase, 'place', 'people');
}
