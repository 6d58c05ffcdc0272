/** The frames: what a statement can say. */
export type FrameName =
  | 'existence'
  | 'founding'
  | 'dissolution'
  | 'meeting'
  | 'membership'
  | 'appointment'
  | 'removal'
  | 'control'
  | 'capture'
  | 'loss'
  | 'withdrawal'
  | 'advance'
  | 'halt'
  | 'document'
  | 'version'
  | 'renunciation'
  | 'repeal'
  | 'norm'
  | 'seat'
  | 'relation'
  | 'decision'
  | 'depiction';

/** The states that statements begin and end, and that questions ask for. */
export const STATE_KINDS = [
  'existence',
  'membership',
  'office',
  'control',
  'in-force',
  'seat',
  'relation',
] as const;

/** One of `STATE_KINDS`. */
export type StateKind = (typeof STATE_KINDS)[number];

/** Which role of the statement fills which role of the state. */
export type RoleMap = Readonly<Record<string, string>>;

export interface Effect {
  readonly state: StateKind;
  /** State role → role of the frame. State roles that the map leaves out match anything. */
  readonly roles: RoleMap;
  /** Only for statements whose role of this name has one of these (folded) head words: a treaty is in force, a manifesto is not. */
  readonly only?: { readonly role: string; readonly words: readonly string[] };
}

/** What a frame's roles are and what it begins and ends. */
export interface Frame {
  readonly name: FrameName;
  /** Role → what it is, in words a reader of the record understands. */
  readonly roles: Readonly<Record<string, string>>;
  /** `instant`: happened on one day; `lasting`: its `when` is the time of the state itself; `span`: went on over its time. */
  readonly time: 'instant' | 'lasting' | 'span';
  readonly begins: readonly Effect[];
  readonly ends: readonly Effect[];
}
