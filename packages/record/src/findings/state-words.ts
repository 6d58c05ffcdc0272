import type { Roles } from '../model/statement.ts';
import type { StateKind } from '../frames/frame.ts';

/** A state in a few words: `control of Lida by Reds`. */
export function stateWords(kind: StateKind, roles: Roles): string {
  return WORDS[kind]((role) =>
    (roles[role] ?? []).map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(', '),
  );
}

type Said = (role: string) => string;

const WORDS: Readonly<Record<StateKind, (said: Said) => string>> = {
  existence: (said) => `existence of ${said('what')}`,
  membership: (said) => `membership of ${said('member')}${after(' in ', said('body'))}`,
  office: (said) => `${said('person')} as ${said('office') || 'an officer'}${after(' of ', said('body'))}`,
  control: (said) => `control of ${said('place')} by ${said('agent')}`,
  'in-force': (said) => `${said('document') || said('what') || 'a rule'} in force`,
  seat: (said) => `${said('place')} as the seat${after(' of ', said('polity'))}`,
  relation: (said) => `relation of ${[said('a'), said('b')].filter(Boolean).join(' and ')}`,
};

function after(word: string, words: string): string {
  return words === '' ? '' : `${word}${words}`;
}
