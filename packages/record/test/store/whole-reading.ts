import type { Reading } from '../../src/index.ts';
import { readingOf, said } from '../notation.ts';

/** A reading in which every field of the model is used, with marks, a BOM, and letters outside the basic plane. */
export function wholeReading(): Reading {
  const bounds = [-Infinity, 3, 4, Infinity] as const;
  const dated = {
    text: '5|8',
    edtf: '1970-01-06',
    bounds,
    implied: [{ part: 'year', value: '1970', rule: 'x' }],
  } as const;
  const statements = [
    said('capture', { agent: 'Łotysze', place: '?they & 𝔏ida' }, '5|8', {
      hedged: true,
      reasons: ['a', '“b”'],
    }),
    said('document', { document: 'decree', kind: 'decree' }, '', {
      when: { ...dated, alternatives: [dated] },
    }),
    said('membership', { member: 'אן', body: 'Rada' }, '', {
      status: 'negated',
      review: 'accepted',
      notes: ['n1'],
    }),
  ];
  const at = { source: 'whole', from: 0, to: 4 };
  const reading = readingOf('whole', statements, [
    { code: 'possible-gap', message: 'm', severity: 'info', at, expected: 'e', hint: 'h' },
    { code: 'other', message: 'm', severity: 'warning' },
  ]);
  const time = {
    type: 'DATE',
    value: '1970',
    mod: 'APPROX',
    edtf: '1970~',
    bounds,
    calendar: 'gregorian',
    known: ['year'],
    implied: [],
    relation: 'by',
    cue: { from: 0, to: 1 },
    link: { from: 0, to: 2, edtf: '1970/1971', bounds },
    offset: { direction: 'after', duration: 'P2D', anchor: null },
  } as const;
  return {
    ...reading,
    source: { ...reading.source, title: 'A title' },
    notes: [
      { kind: 'note', id: 'n1', marker: '[1]', from: 0, to: 3, owner: 'p1', presumed: true, body: 'p2' },
      { kind: 'note', id: 'n2', marker: '[2]', from: 3, to: 6, owner: null, presumed: false, body: null },
    ],
    mentions: [
      { kind: 'mention', id: 'm1', type: 'time', from: 0, to: 2, text: 'ab', time },
      { kind: 'mention', id: 'm2', type: 'person', from: 0, to: 2, text: 'ab', entity: 'person:ab' },
      {
        kind: 'mention',
        id: 'm3',
        type: 'sum',
        from: 0,
        to: 2,
        text: '5',
        amount: { amount: 5, limit: 'at-most' },
      },
    ],
    entities: [
      {
        kind: 'entity',
        id: 'person:ab',
        type: 'person',
        names: [{ text: 'Ab', how: 'full', from: 0, to: 2 }],
      },
    ],
  };
}
