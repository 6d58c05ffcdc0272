import type { FrameName } from '@regesta/record';
import { normWords } from './norm-words.ts';

/** The parts of a sentence about a statement; a verb has its past and its base form (`took`, `take`). */
export interface Clause {
  readonly subject: string;
  readonly verb: readonly [past: string, base: string];
  readonly rest: readonly (string | null)[];
}

/** The words of a role, or null where nothing fills it. */
type Role = (name: string) => string | null;

/** The clause of a frame whose roles are filled so. */
export function clause(frame: FrameName, role: Role): Clause {
  return (CLAUSES[frame] ?? fallback(frame))(role);
}

const CLAUSES: Readonly<Record<FrameName, (role: Role) => Clause>> = {
  existence: (r) => made(r('what') ?? 'something', ['existed', 'exist']),
  founding: (r) =>
    made(
      r('what') ?? 'something',
      ['was founded', 'be founded'],
      after('by', r('by')),
      after('in', r('place')),
    ),
  dissolution: (r) =>
    made(r('what') ?? 'something', ['came to an end', 'come to an end'], after('by', r('by'))),
  meeting: (r) =>
    made(r('body') ?? 'a body', ['met', 'meet'], after('in', r('place')), bracketed(r('count'))),
  membership: (r) =>
    made(
      r('member') ?? 'someone',
      ['belonged', 'belong'],
      after('to', bodyWords(r('body'))),
      after('as', r('part')),
    ),
  appointment: (r) =>
    made(
      r('person') ?? 'someone',
      r('office') ? ['became', 'become'] : ['came into office', 'come into office'],
      r('office'),
      after('of', r('body')),
      after('by', r('by')),
    ),
  removal: (r) =>
    made(
      r('person') ?? 'someone',
      ['ceased to be', 'cease to be'],
      r('office') ?? 'in office',
      after('of', r('body')),
    ),
  control: (r) => made(r('agent') ?? 'someone', ['held', 'hold'], r('place') ?? 'a place'),
  capture: (r) =>
    made(r('agent') ?? 'someone', ['took', 'take'], r('place') ?? 'a place', after('from', r('from'))),
  loss: (r) => made(r('agent') ?? 'someone', ['lost', 'lose'], r('place') ?? 'a place', after('to', r('to'))),
  withdrawal: (r) => made(r('agent') ?? 'someone', ['left', 'leave'], r('place') ?? 'a place'),
  advance: (r) =>
    made(
      r('agent') ?? 'someone',
      r('place') ? ['reached', 'reach'] : ['advanced', 'advance'],
      r('place'),
      after('towards', r('towards')),
    ),
  halt: (r) =>
    made(
      r('agent') ?? 'someone',
      ['stopped', 'stop'],
      r('stopped') ?? 'an advance',
      after('at', r('place')),
      after('on the way to', r('towards')),
    ),
  document: documentClause,
  version: versionClause,
  renunciation: (r) => made(r('by') ?? 'someone', ['renounced', 'renounce'], r('document') ?? 'a document'),
  repeal: (r) => made(r('by') ?? 'someone', ['repealed', 'repeal'], r('document') ?? 'a document'),
  norm: (r) => made(`${r('document') ?? 'a rule'}:`, ['', ''], normWords(r)),
  seat: (r) => made(r('place') ?? 'a place', ['was', 'be'], seatWords(r('manner')), after('of', r('polity'))),
  relation: relationClause,
  decision: (r) => made(r('by') ?? 'someone', ['decided', 'decide'], infinitive(r('what'))),
  depiction: (r) =>
    made(r('object') ?? 'a picture', ['shows', 'show'], r('what'), after('in', r('time-shown'))),
};

function documentClause(r: Role): Clause {
  const subject = r('document') ?? r('kind') ?? 'a document';
  const issuer = r('issuer');
  if (issuer) return made(issuer, ['issued', 'issue'], subject);
  if (r('date-published') !== null) return made(subject, ['was published', 'be published']);
  const provision = r('provision');
  return provision === null
    ? made(subject, ['was made', 'be made'])
    : made(`${subject}:`, ['', ''], provision);
}

/** What one side did to the other (`recognised`), or how both stood to each other (`friendly`). */
function relationClause(r: Role): Clause {
  const [a, b, kind] = [r('a'), r('b'), r('kind')];
  if (a !== null && b !== null && kind?.endsWith('ed')) return made(a, [kind, kind.slice(0, -1)], b);
  const sides = [a, b].filter(Boolean).join(' and ') || 'two sides';
  return made(sides, ['stood in', 'stand in'], kind, 'relations');
}

function versionClause(r: Role): Clause {
  const version = r('version') ?? 'a version';
  const document = r('document');
  const of = document === null || bare(document) === bare(version) ? null : `of ${document}`;
  if (r('editor') === null) return made(version, ['was made', 'be made'], of);
  return made(version, ['was edited', 'be edited'], of, after('by', r('editor')));
}

function bare(words: string): string {
  return words.replaceAll(/[“”]/g, '').toLowerCase();
}

function fallback(frame: FrameName): (role: Role) => Clause {
  return () => made(frame, ['is stated', 'be stated']);
}

function made(subject: string, verb: readonly [string, string], ...rest: readonly (string | null)[]): Clause {
  return { subject, verb, rest };
}

function after(word: string, words: string | null): string | null {
  return words === null ? null : `${word} ${words}`;
}

function bracketed(words: string | null): string | null {
  return words === null ? null : `(${words})`;
}

/** A body behind a pronoun is not named by it. */
function bodyWords(body: string | null): string {
  if (body === null) return 'a body not named';
  return body.startsWith('“') ? `a body not named (${body})` : body;
}

function seatWords(manner: string | null): string {
  if (manner === null) return 'the seat';
  return /capital|seat/i.test(manner) ? manner : `the ${manner} seat`;
}

function infinitive(what: string | null): string {
  if (what === null) return 'something';
  return /^to\s/i.test(what) ? what : `to ${what}`;
}
