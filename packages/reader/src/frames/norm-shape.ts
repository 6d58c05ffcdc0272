import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { behind, patientsOf } from './arguments.ts';
import { hangingOn } from './clause-extent.ts';
import { words, type FrameContext } from './context.ts';
import { isOneDocument, isSurelyDocument } from './document-phrase.ts';

/** What a norm makes of an act: that it must be done, must not, or may. */
export type Mode = 'must' | 'must not' | 'may';

const FORBID = words('prohibit forbid ban bar outlaw');
const LIMIT = words('limit restrict cap');
const OBLIGE = words('require oblige obligate compel order command');
const PERMIT = words('permit allow authorize authorise entitle');

/** Verbs by which a document lays down what must, must not or may be done. */
export const RULING = new Set([...FORBID, ...LIMIT, ...OBLIGE, ...PERMIT]);

/** The mode that a verb of ruling gives to an act; `required them not to leave` forbids it. */
function modeOf(lemma: string, denied: boolean): Mode {
  if (FORBID.has(lemma) || LIMIT.has(lemma)) return 'must not';
  if (!OBLIGE.has(lemma)) return 'may';
  return denied ? 'must not' : 'must';
}

/** `not │to leave`, `never │to leave`. */
function isDenied({ index, negated }: Clause, { sentence }: FrameContext): boolean {
  const before = sentence.chunks[index - 1];
  return negated || (before !== undefined && 'word' in before && /^(not|never)$/.test(before.word));
}

/** Whether what it rules is a quantity that must not be passed: `limited rents to …`. */
export function isLimiting(clause: Clause): boolean {
  return LIMIT.has(clause.lemma);
}

/** What a clause of ruling says, in phrases. */
export interface NormShape {
  readonly document: NounPhrase;
  readonly mode: Mode;
  readonly who: readonly NounPhrase[];
  /** What is ruled where it is said by a verb: `to pay …`, `from selling …`. */
  readonly act: Clause | null;
  /** What is ruled where it is a thing: `the sale of alcohol`, `rents`. */
  readonly thing: readonly NounPhrase[];
}

/** The parts of a norm in a clause, or null where no document rules in it. */
export function normShape(clause: Clause, context: FrameContext): NormShape | null {
  const document = rulerOf(clause);
  if (document === null) return null;
  const first = hangingOn(clause, context)[0];
  const act = first && isAct(first, clause) ? first : null;
  const patients = patientsOf(clause).filter((phrase) => phrase.start !== document.start);
  if (act === null && patients.length === 0) return null;
  const denied = act !== null && isDenied(act, context);
  if (denied && !OBLIGE.has(clause.lemma)) return null;
  const mode = modeOf(clause.lemma, denied);
  const doing = act ? [] : behind(clause, 'from').filter(isDoing);
  if (doing.length > 0) return { document, mode, who: patients, act, thing: doing };
  return act
    ? { document, mode, who: patients, act, thing: [] }
    : { document, mode, who: [], act, thing: patients };
}

function isAct({ governor, form }: Clause, clause: Clause): boolean {
  if (governor?.clause.index !== clause.index) return false;
  return governor.how === 'to' || (form === 'gerund' && governor.word === 'from');
}

/** `from building submarines`, where the verb was taken for a noun. */
function isDoing({ core }: NounPhrase): boolean {
  return core.atoms[0]!.text.endsWith('ing');
}

/** The document that rules: the subject, what stands behind `by`, or what the whole is said to be under. */
function rulerOf(clause: Clause): NounPhrase | null {
  const said = clause.passive ? behind(clause, 'by', 'under') : clause.subject;
  const direct = said.filter(isSurelyRuling);
  if (direct.length === 1) return direct[0]!;
  const { near } = clause;
  if (near && !clause.passive && clause.form === 'participle' && isOneDocument(near)) return near;
  return null;
}

function isSurelyRuling(phrase: NounPhrase): boolean {
  const isLoose = /^(order|act|resolution)$/.test(phrase.head.lemma) && phrase.of === null;
  return isSurelyDocument(phrase) || isLoose;
}
