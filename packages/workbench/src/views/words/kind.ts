import type { FrameName, MentionType, StateKind, Status } from '@regesta/record';

/** The six hues of the workbench; each has a token in light and dark. */
export type Hue = 'blue' | 'green' | 'rust' | 'ochre' | 'violet' | 'slate';

const FRAME_KINDS: Readonly<Record<FrameName, readonly [label: string, hue: Hue]>> = {
  existence: ['Existence', 'green'],
  founding: ['Founding', 'green'],
  dissolution: ['Dissolution', 'green'],
  meeting: ['Meeting', 'violet'],
  membership: ['Membership', 'blue'],
  appointment: ['Appointment', 'blue'],
  removal: ['Removal', 'blue'],
  control: ['Control', 'rust'],
  capture: ['Capture', 'rust'],
  loss: ['Loss', 'rust'],
  withdrawal: ['Withdrawal', 'rust'],
  advance: ['Advance', 'rust'],
  halt: ['Halt', 'rust'],
  document: ['Document', 'ochre'],
  version: ['Version of a document', 'ochre'],
  renunciation: ['Renunciation', 'ochre'],
  repeal: ['Repeal', 'ochre'],
  norm: ['Rule', 'ochre'],
  seat: ['Seat', 'green'],
  relation: ['Relation', 'violet'],
  decision: ['Decision', 'violet'],
  depiction: ['Depiction', 'slate'],
};

/** What a frame is called. */
export function frameLabel(frame: FrameName): string {
  return FRAME_KINDS[frame]?.[0] ?? frame;
}

/** The hue a frame is drawn in. */
export function frameHue(frame: FrameName): Hue {
  return FRAME_KINDS[frame]?.[1] ?? 'slate';
}

/** The question a kind of state answers. */
export const stateLabels: Readonly<Record<StateKind, string>> = {
  existence: 'What existed',
  office: 'Who held office',
  membership: 'Who belonged',
  control: 'Who held what',
  'in-force': 'What was in force',
  seat: 'Where the seat was',
  relation: 'How they stood to each other',
};

/** What a status is called where it is not a plain assertion. */
export const statusLabels: Readonly<Record<Status, string>> = {
  asserted: 'Asserted',
  negated: 'Denied',
  attempted: 'Attempted',
  planned: 'Planned',
  reported: 'Reported',
  generic: 'General',
};

/** What a kind of mention is called. */
export const mentionLabels: Readonly<Record<MentionType, string>> = {
  time: 'Times',
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  people: 'Peoples',
  document: 'Documents',
  event: 'Events',
  sum: 'Sums',
};
