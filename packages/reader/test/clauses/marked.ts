import { boundsOfIso } from './iso-bounds.ts';
import type { MentionType, TimeReading, TimeRelation } from '@regesta/record';
import type { Named } from '../../src/clauses/atom.ts';
import type { TaggedTime } from '../../src/mentions/time/tag-options.ts';

/** A text whose names and times stand in it as marks: `<people Polish> troops took <place Lida> on <time 1919-04-17 that day>`. */
export interface Marked {
  readonly plain: string;
  readonly names: readonly Named[];
  readonly times: readonly TaggedTime[];
}

/** Reads the marks: `<TYPE words>` a name, `<sum 34 delegate 34 delegates>` a sum, `<time EDTF words>` or `<time:by EDTF words>` a time. */
export function marked(text: string): Marked {
  const names: Named[] = [];
  const times: TaggedTime[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/<([a-z-]+)(?::([a-z-]+))? ([^>]+)>/g)) {
    plain += text.slice(at, match.index);
    at = match.index + match[0].length;
    const [, type, relation, words] = match;
    const read = { time: readTime, sum: readSum }[type!] ?? readName;
    plain += read({ type: type!, relation, words: words!, from: plain.length, names, times });
  }
  return { plain: plain + text.slice(at), names, times };
}

interface Mark {
  readonly type: string;
  readonly relation: string | undefined;
  readonly words: string;
  readonly from: number;
  readonly names: Named[];
  readonly times: TaggedTime[];
}

function readName({ type, words, from, names }: Mark): string {
  const entity = `${type}:${words.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`;
  names.push({ type: type as MentionType, from, to: from + words.length, text: words, entity });
  return words;
}

function readSum({ words, from, names }: Mark): string {
  const [, amount, unit, text] = /^(\d+) (\w+) (.+)$/.exec(words)!;
  const sum = { amount: Number(amount), unit: unit! };
  names.push({ type: 'sum', from, to: from + text!.length, text: text!, amount: sum });
  return text!;
}

function readTime({ relation, words, from, times }: Mark): string {
  const [, value, text] = /^(\S+) (.+)$/.exec(words)!;
  times.push({ from, to: from + text!.length, time: timeOf(value!, (relation ?? 'at') as TimeRelation) });
  return text!;
}

/** `P2D` is an offset from an unknown; everything else a date. */
function timeOf(value: string, relation: TimeRelation): TimeReading {
  const isOffset = value.startsWith('P');
  return {
    type: 'DATE',
    value,
    edtf: isOffset ? null : value,
    bounds: isOffset ? null : boundsOfIso(value),
    calendar: 'gregorian',
    known: [],
    implied: [],
    relation,
    cue: null,
    link: null,
    offset: isOffset ? { direction: 'after', duration: value, anchor: null } : null,
  };
}
