import type { EdtfMember } from '../edtf/edtf.ts';
import { completeAlone, completePair, shareEra } from './complete.ts';
import type { Draft } from './draft.ts';
import * as make from './expression.ts';
import type { Built } from './expression.ts';
import { readDraft } from './read-draft.ts';
import { take, takeMark, type Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import { connector, kept, type Work } from './work.ts';

/** An item of a list: a date, or the first and last of several. */
type Item = readonly Draft[];

/** `1667, 1668 or 1670 to 1672`: one of them; with `and`, all; commas alone do not say which. */
export function readList(work: Work, first: Draft, of: 'one' | 'all', isRange = false): Built | null {
  const items: Item[] = [];
  let isAll = of === 'all';
  let isSaid = isAll;
  let inRange = isRange;
  for (let next: Draft | null = first; next !== null; next = readDraft(work.reader)) {
    const item = readItem(work.reader, next, inRange);
    if (item === null) return null;
    items.push(item);
    inRange = false;
    const separator = takeSeparator(work.reader);
    isAll ||= separator === 'and';
    isSaid ||= separator === 'and' || separator === 'or';
    if (separator === null) return isSaid ? built(work, items, isAll) : null;
  }
  return null;
}

function built(work: Work, items: readonly Item[], isAll: boolean): Built | null {
  const members = membersOf(work, items);
  return members && (isAll ? make.allOf(members, work.options) : make.oneOf(members, work.options));
}

function takeSeparator(reader: Reader): 'and' | 'or' | ',' | null {
  const comma = takeMark(reader, ',');
  if (take(reader, 'and')) return 'and';
  if (take(reader, 'or')) return 'or';
  return comma ? ',' : null;
}

function readItem(reader: Reader, first: Draft, inRange: boolean): Item | null {
  if (!inRange && !connector(reader)) return [first];
  const last = readDraft(reader);
  return last && [first, last];
}

function membersOf(work: Work, items: readonly Item[]): EdtfMember[] | null {
  const drafts = items.flat();
  for (let i = drafts.length - 2; i >= 0; i--) completePair(drafts[i]!, drafts[i + 1]!);
  const members: EdtfMember[] = [];
  for (const [first, last] of items) {
    if (last) shareEra(first!, last);
    completeAlone(first!);
    const start = kept(work, resolve(first!, work.options));
    const end = last ? kept(work, resolve(last, work.options)) : null;
    if (start === null || (last && end === null)) return null;
    members.push(end ? make.rangeMember(start, end) : make.memberOf(start));
  }
  return members;
}
