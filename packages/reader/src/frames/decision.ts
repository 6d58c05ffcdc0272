import type { When } from '@regesta/record';
import { formatDay, instant } from '@regesta/time/days';
import type { Adjunct, Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { agentsOf, patientsOf } from './arguments.ts';
import { saidUnder, wordsUpTo } from './clause-extent.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { isDecider } from './deciders.ts';
import { agentFillers } from './fillers.ts';
import { headIn } from './tests.ts';
import { timesOf } from './times-of.ts';
import { UNDATED, whenOf } from './when.ts';

const DECIDE = words('decide resolve vote opt choose agree');
const COMMAND = words('order instruct command');
/** What is ordered to be done, where the order is given as a noun. */
const DEEDS =
  words(`attack advance retreat withdrawal evacuation offensive assault invasion occupation arrest execution mobilization
mobilisation demobilization dissolution construction destruction bombardment bombing release return deportation transfer
seizure abolition formation creation closure siege halt counterattack surrender dispatch deployment landing raid blockade
move burning demolition sinking crackdown purge massacre expulsion internment investigation boycott strike`);

/** What was decided: its words, and the times that stand among them. */
interface Matter {
  readonly from: number;
  readonly end: number;
  readonly clauses: readonly Clause[];
}

/** Reads `decided to occupy …`, `voted for secession`, `ordered the evacuation of …`. */
export const decision: FrameReader = {
  frame: 'decision',
  verbs: new Set([...DECIDE, ...COMMAND]),
  readClause(clause, context) {
    const by = agentsOf(clause).filter(isDecider);
    const matter = by.length > 0 || isImpersonal(clause) ? matterOf(clause, context) : null;
    if (matter === null) return [];
    const status = statusOf(clause);
    if (status === 'generic') return [];
    const what = wordsUpTo(matter.from, matter.end, context);
    const { when, reasons } = whenDecided(clause, matter, context);
    const roles = { ...(by.length > 0 ? { by: agentFillers(by, context, clause) } : {}), what: [what] };
    return [{ frame: 'decision', roles, when, status, reasons } satisfies Draft];
  },
};

/** `it was decided to …`: nobody is named who did. */
function isImpersonal({ passive, subject, lemma }: Clause): boolean {
  return passive && DECIDE.has(lemma) && subject.length === 1 && /^it$/i.test(subject[0]!.head.text);
}

function matterOf(clause: Clause, context: FrameContext): Matter | null {
  const hanging = saidUnder(clause, context);
  const first = hanging[0];
  const isDirect = first !== undefined && first.governor?.clause.index === clause.index;
  if (isDirect && first.governor.how === 'to') return infinitiveMatter(clause, first, hanging, context);
  if (isDirect && first.governor.how === 'that' && DECIDE.has(clause.lemma) && isContent(first))
    return saidMatter(first, hanging, context);
  return nounMatter(clause);
}

/** `decided to leave`; `ordered the army to leave`, whose words begin with who is ordered. */
function infinitiveMatter(
  clause: Clause,
  first: Clause,
  hanging: readonly Clause[],
  { sentence }: FrameContext,
): Matter | null {
  const ordered = COMMAND.has(clause.lemma);
  if (!/^to$/i.test(first.verb.atoms[0]!.text)) return null;
  if (ordered ? !clause.passive && clause.objects.length === 0 : !isDirectly(clause, first)) return null;
  const not = sentence.chunks[first.index - 1];
  const begin = not && 'word' in not && not.word === 'not' ? not.from : first.verb.from;
  return {
    from: ordered && clause.objects[0] ? clause.objects[0].from : begin,
    end: hanging.at(-1)!.end,
    clauses: hanging,
  };
}

/** Nothing but adverbs, times, votes and names of places and partners stands between the verb and the infinitive. */
function isDirectly(clause: Clause, first: Clause): boolean {
  if (clause.objects.length > 0 || clause.particle !== null) return false;
  return clause.adjuncts.every(
    ({ from, word, phrases }) =>
      from < clause.verb.to ||
      from > first.verb.from ||
      (word !== 'in' && word !== 'for' && phrases.every(isAside)) ||
      phrases.every(({ head }) => head.named?.type === 'place'),
  );
}

function isAside({ head }: NounPhrase): boolean {
  return (
    head.named !== undefined ||
    /^(vote|majority|ballot|conference|meeting|session|congress)$/.test(head.lemma)
  );
}

/** Not `voted and left`. */
function isContent({ opener }: Clause): boolean {
  return opener === null || opener === 'that';
}

/** `resolved that the army must leave`. */
function saidMatter(first: Clause, hanging: readonly Clause[], { sentence }: FrameContext): Matter {
  return {
    from: sentence.chunks[first.start]!.from,
    end: hanging.at(-1)!.end,
    clauses: hanging,
  };
}

/** `voted for secession`, `decided on an attack`, `ordered the evacuation of Riga`. */
function nounMatter(clause: Clause): Matter | null {
  if (COMMAND.has(clause.lemma)) {
    const [object] = patientsOf(clause);
    const isDeed = object !== undefined && headIn(object, DEEDS);
    return isDeed ? { from: object.from, end: object.end, clauses: [] } : null;
  }
  const matter = clause.adjuncts.find((adjunct) => isMatter(adjunct, clause));
  return matter && clause.objects.length === 0
    ? {
        from: matter.phrases[0]!.from,
        end: matter.phrases.at(-1)!.end,
        clauses: [],
      }
    : null;
}

function isMatter({ word, from, phrases }: Adjunct, clause: Clause): boolean {
  if (from < clause.verb.to || phrases[0]!.head.named?.type === 'person') return false;
  return clause.lemma === 'vote'
    ? word === 'for' && phrases[0]!.head.named === undefined
    : clause.lemma === 'decide' && /^(on|upon)$/.test(word);
}

/**
 * When it was decided. A date beside the verb is the decision's; so is one beside what was decided where the verb has
 * only an offset of its own (both are kept); else what was decided cannot be older than the decision.
 */
function whenDecided(
  clause: Clause,
  matter: Matter,
  { layout }: FrameContext,
): { when: When; reasons: readonly string[] } {
  const { times: own, reasons } = timesOf(clause);
  const inner = matter.clauses.flatMap((other) => other.times);
  const hasDate = own.some(({ time }) => time.offset === null && time.edtf !== null);
  if (hasDate || inner.length === 0) return { when: whenOf(own, 'instant', layout.plain), reasons };
  if (own.some(({ time }) => time.offset !== null))
    return {
      when: eitherOf(inner, own, layout.plain),
      reasons: ['the sentence gives two times for it'],
    };
  return noLaterThan(whenOf(inner, 'instant', layout.plain));
}

/** The one time, with the other as an alternative, though one of them may hold the other. */
function eitherOf(times: readonly TaggedTime[], others: readonly TaggedTime[], plain: string): When {
  const when = whenOf(times, 'instant', plain);
  const { alternatives, ...other } = whenOf(others, 'instant', plain);
  return {
    ...when,
    alternatives: [...when.alternatives, other, ...alternatives],
  };
}

function noLaterThan(when: When): { when: When; reasons: readonly string[] } {
  if (when.bounds === null) return { when: UNDATED, reasons: [] };
  const reasons = ['the date is that of what was decided, so the decision is no later'];
  return {
    when: {
      ...when,
      edtf: upTo(when),
      bounds: instant(-Infinity, when.bounds[3]),
    },
    reasons,
  };
}

/** `[..1861]`, where the date is plain; else up to its last day. */
function upTo({ edtf, bounds }: When): string | null {
  if (edtf !== null && /^\d{4}(-\d\d){0,2}$/.test(edtf)) return `[..${edtf}]`;
  return bounds && Number.isFinite(bounds[3]) ? `[..${formatDay(bounds[3])}]` : null;
}
