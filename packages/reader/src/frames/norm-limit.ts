import type { Amount, Filler } from '@regesta/record';
import type { Named } from '../clauses/atom.ts';
import type { FrameContext } from './context.ts';
import { amountFiller } from './fillers.ts';
import type { Mode } from './norm-shape.ts';

/** A quantity in what a norm rules, and where the words that lead it begin. */
export interface Limit {
  /** Offset of the first word that belongs to it: `more` of `more than 250 rubles`. */
  readonly from: number;
  readonly filler: Filler;
}

const MORE = /\b(?:more|greater|higher|longer|over|above|in excess)(?: than| of)?(?: the)?\s*$/i;
const LESS = /\b(?:less|fewer|lower|under|below)(?: than)?\s*$/i;
const AT_MOST = /\b(?:(?:no|not) (?:more|greater|higher|longer) than|up to|at most|a maximum of)\s*$/i;
const AT_LEAST = /\b(?:(?:no|not) (?:less|fewer) than|at least|a minimum of)\s*$/i;
const LONGEST_LEAD = 24;

/** The limit between two chunks of a norm, or null where no quantity stands there. */
export function limitIn(
  start: number,
  end: number,
  rule: { readonly mode: Mode; readonly isLimiting: boolean },
  context: FrameContext,
): Limit | null {
  const { chunks } = context.sentence;
  const from = chunks[start]?.from ?? Infinity;
  const to = chunks[end - 1]?.to ?? -Infinity;
  const sum = context.names.find((named) => named.type === 'sum' && named.from >= from && named.to <= to);
  if (!sum?.amount) return null;
  const lead = context.layout.plain.slice(Math.max(from, sum.from - LONGEST_LEAD), sum.from);
  const limit = rule.isLimiting ? 'at-most' : limitOf(lead, rule.mode, sum.amount.limit);
  const each = sum.amount.per
    ? null
    : EACH.exec(context.layout.plain.slice(sum.to, sum.to + 2 * LONGEST_LEAD));
  const per = each ? { per: each[1]!.toLowerCase() } : {};
  const { limit: _, ...bare } = sum.amount;
  const amount: Amount = {
    ...bare,
    ...per,
    ...beyond(sum, context),
    ...(limit ? { limit } : {}),
  };
  const filler = amountFiller(sum.from, sum.to + (each?.[0].length ?? 0), amount, context);
  return { from: sum.from - lengthOfLead(lead), filler };
}

/** How many letters of what stands before a sum belong to it: those of `more than`. */
function lengthOfLead(lead: string): number {
  return Math.max(...[AT_MOST, AT_LEAST, MORE, LESS].map((form) => form.exec(lead)?.[0].length ?? 0));
}

/** `40 crowns a month`. */
const EACH =
  /^(?:\s+of\s+\p{L}{1,24})?\s+(?:a|an|per|each|every)\s+(hour|day|week|fortnight|month|quarter|year)\b/iu;

/** What must not be more is at most; what must not be less is at least. `own` is what was read before; in `hand over 5` it misread `over`. */
function limitOf(lead: string, mode: Mode, own: Amount['limit']): Amount['limit'] {
  if (AT_MOST.test(lead)) return mode === 'must not' ? undefined : 'at-most';
  if (AT_LEAST.test(lead)) return mode === 'must not' ? undefined : 'at-least';
  if (MORE.test(lead)) return mode === 'must not' ? 'at-most' : 'at-least';
  if (LESS.test(lead)) return mode === 'must not' ? 'at-least' : 'at-most';
  return lead.trim() === '' ? undefined : own;
}

const PERIOD = /^(hour|day|week|fortnight|month|quarter|year|head|person)$/;

/** What stands behind `to`, `per`, `for` after the sum: `per day`, `to any resident`. */
function beyond(sum: Named, { sentence }: FrameContext): Pick<Amount, 'for' | 'per'> {
  const found: { for?: string; per?: string } = {};
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (chunk.from < sum.to) continue;
    if (/^(verb|comma|stop|semicolon)$/.test(chunk.kind)) break;
    const noun = sentence.chunks[at + 1];
    if (chunk.kind !== 'prep' || noun?.kind !== 'noun' || !isEach(noun.atoms[0]!.text, chunk.word)) continue;
    const side = PERIOD.test(noun.head.lemma) ? 'per' : 'for';
    if (!sum.amount?.[side]) found[side] ??= noun.head.lemma;
  }
  return found;
}

function isEach(first: string, preposition: string): boolean {
  return (
    preposition === 'per' ||
    (/^(to|for)$/.test(preposition) && /^(any|each|every|one|a|an|individual)$/i.test(first))
  );
}
