import type { When } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { hangingOn } from './clause-extent.ts';
import type { FrameContext } from './context.ts';
import { endedBy } from './state-times.ts';
import { lastingFrom, side, whenOf } from './when.ts';

/** Until when a norm holds by its own words, or null: `banned them from selling books until 1530`. */
export function endOfNorm(clause: Clause, context: FrameContext): TaggedTime | null {
  if (clause.negated) return null;
  const acts = hangingOn(clause, context).filter(({ governor }) => governor?.clause.index === clause.index);
  const times = [clause, ...acts].flatMap((said) => said.times);
  return times.find(({ time }) => time.bounds !== null && (isSpan(time) || isEnd(time))) ?? null;
}

function isEnd({ relation, link }: TaggedTime['time']): boolean {
  return relation === 'until' && !link;
}

/** `from 1 May until 3 June`: the one side stands for both. */
function isSpan({ relation, link }: TaggedTime['time']): boolean {
  return relation === 'from-to' && link !== null && link.edtf.includes('/');
}

/** Where the words that give the end begin: at `until`. */
export function startOfEnd({ from, time }: TaggedTime, { sentence }: FrameContext): number {
  const before = sentence.chunks.findLast((chunk) => chunk.to <= from);
  const isCue = before !== undefined && 'word' in before && /^(until|till|to)$/.test(before.word);
  return Math.min(time.cue?.from ?? from, isCue ? before.from : from);
}

/** The span the words give; or from when its document was issued up to its end; to an unknown end where it gives none, or one before it was issued. */
export function inForce(issued: When, end: TaggedTime | null, { layout }: FrameContext): When {
  if (end === null) return lastingFrom(issued);
  if (isSpan(end.time)) return whenOf([end], 'state', layout.plain);
  const ended = whenOf([{ ...end, time: { ...end.time, relation: 'at' } }], 'instant', layout.plain);
  if (ended.bounds === null) return lastingFrom(issued);
  if (issued.bounds === null) return endedBy(ended);
  const [first, last] = issued.bounds;
  const [from, to] = ended.bounds;
  if (to < first) return lastingFrom(issued);
  const until = side(ended.edtf, (date) => date);
  const edtf = until && side(issued.edtf, (date) => `${date}/${until}`);
  return { ...issued, edtf, bounds: [first, Math.min(last, to), Math.max(first, from), to] };
}
