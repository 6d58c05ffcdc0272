import * as make from './expression.ts';
import type { Built } from './expression.ts';
import type { Operator } from './language.ts';
import { readDraft } from './read-draft.ts';
import { readList } from './read-list.ts';
import { take } from './reader.ts';
import type { Resolved } from './resolved.ts';
import { connector, resolved, secondOf, single, singleOrEnd, suffix, type Work } from './work.ts';

/** Reads what follows a word that bounds a date: `between`, `from`, `by`, … */
export function operated(work: Work, operator: Operator): Built | null {
  if (operator === 'between') return between(work);
  if (operator === 'from') return from(work);
  if (operator === 'each') return each(work);
  if (operator === 'until' && take(work.reader, 'unknown')) return untilUnknown(work);
  const date =
    operator === 'by' || operator === 'before' || operator === 'until' ? singleOrEnd(work) : single(work);
  if (date === null) return null;
  if (operator === 'by') return make.upTo(date, work.options);
  if (operator === 'before') return make.before(date, work.options);
  if (operator === 'after' || operator === 'not-before') return notBefore(work, operator, date);
  if (operator === 'since') return make.span(date, make.UNKNOWN, work.options);
  return make.span(suffix(work, 'without-beginning') ? make.OPEN : make.UNKNOWN, date, work.options);
}

/** `after A`, `not before A`, and `after A and before B`, one of the days between. */
function notBefore(work: Work, operator: 'after' | 'not-before', first: Resolved): Built | null {
  const { reader, options } = work;
  const open = operator === 'after' ? make.after(first, options) : make.fromOn(first, options);
  const start = reader.at;
  const second = take(reader, 'and') ? take(reader, 'operator')?.value : undefined;
  if (second !== 'by' && second !== 'before') {
    reader.at = start;
    return open;
  }
  const last = single(work);
  if (last === null) return null;
  return make.both(open, second === 'by' ? make.upTo(last, options) : make.before(last, options), options);
}

function untilUnknown(work: Work): Built | null {
  return suffix(work, 'without-beginning') ? make.span(make.OPEN, make.UNKNOWN, work.options) : null;
}

/** `between 8 and 15 February 1919`: one of those days. */
function between(work: Work): Built | null {
  const first = readDraft(work.reader);
  if (first === null || !(take(work.reader, 'and') || connector(work.reader))) return null;
  const pair = secondOf(work, first);
  return pair && make.oneOf([make.rangeMember(pair[0], pair[1])], work.options);
}

function from(work: Work): Built | null {
  const { reader, options } = work;
  if (take(reader, 'unknown')) return fromUnknown(work);
  const first = readDraft(reader);
  if (first === null) return null;
  if (connector(reader)) {
    if (take(reader, 'unknown'))
      return resolved(work, first, (date) => make.span(date, make.UNKNOWN, options));
    const pair = secondOf(work, first);
    return pair && make.span(pair[0], pair[1], options);
  }
  const end = suffix(work, 'without-end') ? make.OPEN : make.UNKNOWN;
  if (end === make.UNKNOWN) suffix(work, 'onwards');
  return resolved(work, first, (date) => make.span(date, end, options));
}

function fromUnknown(work: Work): Built | null {
  if (suffix(work, 'without-end')) return make.span(make.UNKNOWN, make.OPEN, work.options);
  if (!connector(work.reader)) return null;
  const date = single(work);
  return date && make.span(make.UNKNOWN, date, work.options);
}

/** `each of 1670 to 1672`. */
function each(work: Work): Built | null {
  const first = readDraft(work.reader);
  return first && readList(work, first, 'all', connector(work.reader));
}
