import type { Roles, StateKind } from '@regesta/record';
import { normWords } from './norm-words.ts';
import { roleWords } from './title.ts';

/** A state as a few words of our own: `Kaunas, temporary capital of Lithuania`, `Vilnius: Soviet troops`. */
export function stateTitle(kind: StateKind, roles: Roles): string {
  const title = TITLES[kind]((role) => roleWords(roles, role));
  return title.charAt(0).toUpperCase() + title.slice(1);
}

type Role = (name: string) => string | null;

const TITLES: Readonly<Record<StateKind, (role: Role) => string>> = {
  existence: (r) => r('what') ?? 'something',
  membership: (r) => `${r('member') ?? 'someone'}${after(', of', r('body'))}${after(', as', r('part'))}`,
  office: (r) => `${r('person') ?? 'someone'}, ${r('office') ?? 'in office'}${after(' of', r('body'))}`,
  control: (r) => `${r('place') ?? 'a place'}: ${r('agent') ?? 'a holder not named'}`,
  'in-force': (r) => `${r('document') ?? 'a rule'}${rule(r)}`,
  seat: (r) => `${r('place') ?? 'a place'}, ${seat(r('manner'))}${after(' of', r('polity'))}`,
  relation: (r) => `${[r('a'), r('b')].filter(Boolean).join(' and ') || 'two sides'}${after(':', r('kind'))}`,
};

function rule(r: Role): string {
  return r('who') === null && r('what') === null ? '' : `: ${normWords(r)}`;
}

function seat(manner: string | null): string {
  if (manner === null) return 'seat';
  return /capital|seat/i.test(manner) ? manner : `${manner} seat`;
}

function after(word: string, words: string | null): string {
  return words === null ? '' : `${word} ${words}`;
}
