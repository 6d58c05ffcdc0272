import type { FindingKind } from '@regesta/record';

/** The kinds of finding in the order of their gravity: what each is called, and what it means. */
export const findingKinds: readonly (readonly [kind: FindingKind, title: string, meaning: string])[] = [
  ['contradiction', 'Contradictions', 'These cannot all be true: their dates do not meet on any reading.'],
  [
    'unresolved',
    'Unresolved references',
    'The text points to something that it does not name, or no longer does.',
  ],
  ['gap', 'Possible gaps', 'Words may be missing here: what follows seems to begin in the middle.'],
  ['source', 'Faults of the source', 'The text itself is damaged here; it is kept as it stands.'],
  ['unsupported', 'Resting on no note', 'No note covers the words of these statements.'],
];
