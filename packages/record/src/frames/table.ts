import type { Frame, FrameName } from './frame.ts';

const LAW = ['treaty', 'decree', 'law', 'act', 'edict', 'ordinance', 'constitution', 'convention', 'pact'];
const AGREEMENTS = [
  'agreement',
  'accord',
  'accords',
  'armistice',
  'truce',
  'alliance',
  'order',
  'charter',
  'peace',
];
const OTHERS = ['statute', 'regulation', 'protocol', 'concordat', 'ceasefire', 'cease-fire', 'compact'];
const BINDING = [...LAW, ...AGREEMENTS, ...OTHERS];

const table: readonly Frame[] = [
  {
    name: 'existence',
    roles: { what: 'what existed' },
    time: 'lasting',
    begins: [{ state: 'existence', roles: { what: 'what' } }],
    ends: [],
  },
  {
    name: 'founding',
    roles: { what: 'what was founded', by: 'who founded it', place: 'where' },
    time: 'instant',
    begins: [{ state: 'existence', roles: { what: 'what' } }],
    ends: [],
  },
  {
    name: 'dissolution',
    roles: { what: 'what ended', by: 'who ended it', place: 'where' },
    time: 'instant',
    begins: [],
    ends: [{ state: 'existence', roles: { what: 'what' } }],
  },
  {
    name: 'meeting',
    roles: { body: 'who met', place: 'where', count: 'how many attended' },
    time: 'span',
    begins: [],
    ends: [],
  },
  {
    name: 'membership',
    roles: { member: 'who belonged', body: 'to what', part: 'as what' },
    time: 'lasting',
    begins: [{ state: 'membership', roles: { member: 'member', body: 'body', part: 'part' } }],
    ends: [],
  },
  {
    name: 'appointment',
    roles: { person: 'who', office: 'to what office', body: 'of what', by: 'by whom' },
    time: 'instant',
    begins: [{ state: 'office', roles: { person: 'person', office: 'office', body: 'body' } }],
    ends: [{ state: 'office', roles: { office: 'office', body: 'body' } }],
  },
  {
    name: 'removal',
    roles: { person: 'who', office: 'from what office', body: 'of what', by: 'by whom' },
    time: 'instant',
    begins: [],
    ends: [{ state: 'office', roles: { person: 'person', office: 'office', body: 'body' } }],
  },
  {
    name: 'control',
    roles: { agent: 'who held it', place: 'what was held' },
    time: 'lasting',
    begins: [{ state: 'control', roles: { agent: 'agent', place: 'place' } }],
    ends: [],
  },
  {
    name: 'capture',
    roles: { agent: 'who took it', place: 'what was taken', from: 'from whom' },
    time: 'instant',
    begins: [{ state: 'control', roles: { agent: 'agent', place: 'place' } }],
    ends: [{ state: 'control', roles: { agent: 'from', place: 'place' } }],
  },
  {
    name: 'loss',
    roles: { agent: 'who lost it', place: 'what was lost', to: 'to whom' },
    time: 'instant',
    begins: [{ state: 'control', roles: { agent: 'to', place: 'place' } }],
    ends: [{ state: 'control', roles: { agent: 'agent', place: 'place' } }],
  },
  {
    name: 'withdrawal',
    roles: { agent: 'who left', place: 'what was left' },
    time: 'instant',
    begins: [],
    ends: [{ state: 'control', roles: { agent: 'agent', place: 'place' } }],
  },
  {
    name: 'advance',
    roles: { agent: 'who advanced', place: 'what was reached', towards: 'in what direction' },
    time: 'instant',
    begins: [],
    ends: [],
  },
  {
    name: 'halt',
    roles: {
      agent: 'who stopped it',
      stopped: 'what was stopped',
      place: 'where',
      towards: 'on the way to what',
    },
    time: 'instant',
    begins: [],
    ends: [],
  },
  {
    name: 'document',
    roles: {
      document: 'the document',
      kind: 'what kind of document',
      issuer: 'who issued it',
      'date-borne': 'the date it bears',
      'date-printed': 'when it was printed',
      'date-published': 'when it was published',
      provision: 'what it says',
    },
    time: 'instant',
    begins: [{ state: 'in-force', roles: { document: 'document' }, only: { role: 'kind', words: BINDING } }],
    ends: [],
  },
  {
    name: 'version',
    roles: {
      document: 'of what document',
      version: 'which version',
      editor: 'who edited it',
      changes: 'what was changed',
      wording: 'words it holds',
    },
    time: 'instant',
    begins: [],
    ends: [],
  },
  {
    name: 'renunciation',
    roles: { by: 'who renounced it', document: 'what was renounced' },
    time: 'instant',
    begins: [],
    ends: [{ state: 'in-force', roles: { document: 'document' } }],
  },
  {
    name: 'repeal',
    roles: { by: 'who repealed it', document: 'what was repealed' },
    time: 'instant',
    begins: [],
    ends: [{ state: 'in-force', roles: { document: 'document' } }],
  },
  {
    name: 'norm',
    roles: {
      document: 'the document that says so',
      who: 'who must',
      mode: 'must, must not or may, as its value says',
      what: 'do what',
      limit: 'up to what',
    },
    time: 'lasting',
    begins: [
      {
        state: 'in-force',
        roles: { document: 'document', who: 'who', mode: 'mode', what: 'what', limit: 'limit' },
      },
    ],
    ends: [],
  },
  {
    name: 'seat',
    roles: { polity: 'whose seat', place: 'where', manner: 'temporary, provisional …' },
    time: 'lasting',
    begins: [{ state: 'seat', roles: { polity: 'polity', place: 'place', manner: 'manner' } }],
    ends: [],
  },
  {
    name: 'relation',
    roles: { a: 'one side', b: 'the other side', kind: 'what kind' },
    time: 'lasting',
    begins: [{ state: 'relation', roles: { a: 'a', b: 'b', kind: 'kind' } }],
    ends: [],
  },
  {
    name: 'decision',
    roles: { by: 'who decided', what: 'to do what' },
    time: 'instant',
    begins: [],
    ends: [],
  },
  {
    name: 'depiction',
    roles: {
      object: 'the map, stamp, photograph …',
      what: 'what it shows',
      'time-shown': 'what time it shows',
      key: 'the key to the drawing',
      issuer: 'who issued it',
      maker: 'who made it',
      anniversary: 'what anniversary it marks, with the year that is counted from',
    },
    time: 'instant',
    begins: [],
    ends: [],
  },
];

/** Every frame by its name. */
export const frames: ReadonlyMap<FrameName, Frame> = new Map(table.map((frame) => [frame.name, frame]));

/** The frame of this name. */
export function frameOf(name: FrameName): Frame {
  const frame = frames.get(name);
  if (!frame) throw new RangeError(`unknown frame: ${name}`);
  return frame;
}
