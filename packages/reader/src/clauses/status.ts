import type { Status } from '@regesta/record';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrase.ts';
import { SAYING } from './saying.ts';

const ATTEMPT = /^(try|attempt|seek|strive|struggle|endeavour|endeavor|undertake)$/;
const PLAN =
  /^(plan|intend|want|wish|hope|aim|prepare|decide|resolve|agree|promise|threaten|propose|order|urge|instruct|command|ask|invite|expect|vote|demand|offer|call|authorize|authorise|allow|permit|encourage|persuade|pledge|seek|demand|design|require|oblige|mean|choose|opt|need|be|have|serve|suffice|enable|help|continue|try)$/;
const FAIL =
  /^(fail|refuse|decline|neglect|prevent|stop|keep|forbid|prohibit|ban|bar|deny|cease|refrain|avoid|hinder|discourage|dissuade)$/;
const BLOCKING = /^(prevent|stop|keep|ban|bar|prohibit|forbid|hinder|discourage|dissuade|refrain)$/;
const GOING_ON =
  /^(begin|start|continue|proceed|manage|succeed|help|come|go|happen|force|compel|prompt|lead|cause|induce|provoke|use)$/;
const PURPOSE_NOUN =
  /^(goal|aim|plan|purpose|intention|objective|task|mission|hope|idea|ambition|proposal|object|desire|wish|target|strategy)$/;
const REFUSAL_NOUN = /^(refusal|failure|inability)$/;
const ATTEMPT_NOUN = /^(attempt|effort|attempts|efforts|bid|try)$/;
const OFFER_NOUN =
  /^(right|order|orders|permission|promise|agreement|decision|pledge|threat|readiness|opportunity|chance|ability|authority|obligation|duty|demand|call|invitation)$/;

const HEDGE =
  /^(allegedly|reportedly|supposedly|purportedly|apparently|perhaps|possibly|probably|presumably|maybe|seemingly)$/;
/** `is believed to have taken it`, `claimed to have taken it`. */
const THOUGHT =
  /^(believe|say|report|allege|think|claim|rumour|rumor|suppose|assume|consider|suspect|pretend|profess)$/;
const CONDITION = /^(if|unless|until|till|before|whether|lest|once)$/;

/** What the words around a verb make of it: whether it happened, was tried, planned, denied, or only said. */
export function statusOf(clause: Clause): Status {
  if (clause.quoted || clause.attributed) return 'reported';
  if (clause.opener !== null && CONDITION.test(clause.opener) && !isDatedEnd(clause)) return 'generic';
  const own = ownStatus(clause);
  if (own !== 'asserted') return own;
  if (!clause.governor) return clause.form === 'infinitive' ? 'planned' : own;
  const { clause: above, how, word } = clause.governor;
  if (how !== 'relative' && statusOf(above) === 'generic') return 'generic';
  if (how === 'to') return isPerfect(clause) ? underPerfect(above) : underInfinitive(above);
  if (how === 'aim') return asAim(word, above);
  if (how === 'preposition') return underPreposition(above, word);
  if (how === 'that') return underThat(above, word);
  if (isDeclared(clause, above)) return 'reported';
  return above.form === 'finite' ? 'asserted' : inSeries(above);
}

/** `dreamed of crossing the river, taking Lida and …`: a participle behind another verb without a subject shares its status. */
function inSeries(above: Clause): Status {
  const status = statusOf(above);
  return status === 'generic' ? 'asserted' : status;
}

/** `changed hands until it was captured in June 1920`: where a date says when it happened, it did. */
function isDatedEnd({ opener, form, modal, times, timesShared, verb }: Clause): boolean {
  if (/^(is|are|has|have)$/i.test(verb.atoms[0]!.text)) return false;
  const isPast = /^(until|till|before)$/.test(opener ?? '') && form === 'finite' && modal === null;
  return isPast && !timesShared && times.some(({ time }) => time.type === 'DATE' && time.edtf !== null);
}

/** `no party was founded`, `neither side took the city`, `none of them signed`. */
function isNone({ core }: NounPhrase): boolean {
  const first = core.atoms[0]!.text;
  return core.atoms.length > 1 ? /^(no|neither)$/i.test(first) : /^(none|nobody|neither|few)$/i.test(first);
}

/** `declared his army disbanded`: a participle said of the object of a verb of saying. */
function isDeclared(clause: Clause, above: Clause): boolean {
  const [object] = above.objects;
  return (
    clause.form === 'participle' &&
    SAYING.test(above.lemma) &&
    object !== undefined &&
    clause.near?.start === object.start
  );
}

function ownStatus(clause: Clause): Status {
  if (clause.negated || [...clause.subject, ...clause.objects].some(isNone)) return 'negated';
  if (clause.adverbs.some((word) => /^(nearly|almost|practically)$/.test(word))) return 'attempted';
  const { modal } = clause;
  if (modal === null) return clause.adverbs.some((word) => HEDGE.test(word)) ? 'reported' : 'asserted';
  const perfect = clause.verb.atoms.some((atom) => atom.pos === 'AUX' && atom.lemma === 'have');
  if (perfect) return 'reported';
  return /^(would|will|shall|'ll|'d)$/.test(modal)
    ? 'planned'
    : /^(could|can|may|might)$/.test(modal)
      ? 'generic'
      : 'planned';
}

const RANK = /^(first|second|third|fourth|fifth|last|only)$/i;

/** `was the first country to recognise it` says that it did. */
function isRanked({ core }: NounPhrase): boolean {
  return core.atoms.some(({ text }) => RANK.test(text));
}

function underInfinitive(above: Clause): Status {
  const status = statusOf(above);
  if (above.adjective === 'unable') return 'negated';
  if (above.adjective === 'able') return status;
  if (status === 'negated' && GOING_ON.test(above.lemma)) return 'negated';
  if (THOUGHT.test(above.lemma)) return 'reported';
  if (above.copula && (RANK.test(above.adjective ?? '') || above.objects.some(isRanked))) return status;
  if (FAIL.test(above.lemma)) return above.negated ? 'reported' : 'negated';
  if (ATTEMPT.test(above.lemma)) return above.negated ? 'negated' : 'attempted';
  const noun = above.objects.at(-1)?.head.lemma ?? above.subject.at(-1)?.head.lemma ?? '';
  if (ATTEMPT_NOUN.test(noun)) return status === 'negated' ? 'negated' : 'attempted';
  if (PURPOSE_NOUN.test(noun) || PLAN.test(above.lemma)) return isKeptPlan(above) ? status : 'planned';
  if (REFUSAL_NOUN.test(noun)) return 'negated';
  if (OFFER_NOUN.test(noun)) return isChanceTaken(above, noun) ? status : 'planned';
  return GOING_ON.test(above.lemma) ? status : 'planned';
}

/** `to have taken`, `to have been taken`. */
function isPerfect({ verb }: Clause): boolean {
  const [first] = verb.atoms;
  return (
    /^been$/i.test(first!.text) || verb.atoms.some(({ pos, lemma }) => pos === 'AUX' && lemma === 'have')
  );
}

/** `is known to have taken it`: what lies behind the verb is no plan, and only said, unless the verb vouches for it. */
function underPerfect(above: Clause): Status {
  const status = underInfinitive(above);
  if (/^(know|prove|show)$/.test(above.lemma) && above.passive) return statusOf(above);
  return status === 'planned' ? 'reported' : status;
}

/** `helped to capture`, `continued to hold`, `came to hold` say that it happened. */
function isKeptPlan(above: Clause): boolean {
  return GOING_ON.test(above.lemma);
}

/** `an attempt to take it failed`, `the plan to take it`: an infinitive before the main verb. */
function asAim(noun: string, above: Clause): Status {
  if (REFUSAL_NOUN.test(noun)) return 'negated';
  if (!ATTEMPT_NOUN.test(noun)) return 'planned';
  return FAIL.test(above.lemma) ? 'negated' : 'attempted';
}

/** `took the opportunity to annex it` says that it was done. */
function isChanceTaken({ lemma }: Clause, noun: string): boolean {
  return /^(take|seize|use)$/.test(lemma) && /^(opportunity|chance)$/.test(noun);
}

function underPreposition(above: Clause, word: string): Status {
  if (word === 'from' && BLOCKING.test(above.lemma)) return above.negated ? 'reported' : 'negated';
  if (word === 'without' || above.adjective === 'incapable') return 'negated';
  if (ATTEMPT_NOUN.test(above.objects.at(-1)?.head.lemma ?? '')) return 'attempted';
  if (word === 'on' && /^(focus|concentrate|plan|insist|decide|count|depend)$/.test(above.lemma))
    return 'planned';
  if (
    word === 'toward' ||
    word === 'towards' ||
    word === 'instead' ||
    word === 'for' ||
    word === 'of' ||
    word === 'at' ||
    word === 'to' ||
    word === 'against'
  )
    return 'planned';
  if (word === 'before') return 'reported';
  return /^(after|by|while|upon|on|in|since|when|despite)$/.test(word) && statusOf(above) !== 'negated'
    ? 'asserted'
    : 'reported';
}

function underThat(above: Clause, word: string): Status {
  if (word !== '' && word !== 'that') return 'reported';
  if (!SAYING.test(above.lemma)) return 'asserted';
  if (/^(deny|doubt)$/.test(above.lemma)) return 'reported';
  return /^(decide|resolve|order|propose|demand|hope|expect|promise|threaten|agree|request|recommend|vote|require|stipulate|fear)$/.test(
    above.lemma,
  )
    ? 'planned'
    : 'reported';
}
