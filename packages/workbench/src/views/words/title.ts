import type { Filler, FrameName, Roles, Statement, Status } from '@regesta/record';
import { clause, type Clause } from './clause.ts';

/** The words that fill a role, several joined: `Stalin and the Russian Communist Party`. */
export function roleWords(roles: Roles, role: string): string | null {
  const fillers = (roles[role] ?? []).map(fillerWords).filter(Boolean);
  if (fillers.length < 2) return fillers[0] ?? null;
  return `${fillers.slice(0, -1).join(', ')} and ${fillers.at(-1)}`;
}

function fillerWords(filler: Filler): string {
  return filler.text.replaceAll(/\s+/g, ' ').trim();
}

/** A statement as a sentence of our own words, made from its frame and roles: `Volunteers stopped the Soviet advance`. */
export function titleOf({ frame, roles, status }: Pick<Statement, 'frame' | 'roles' | 'status'>): string {
  return capital(sentence(frame, roles, status));
}

function sentence(frame: FrameName, roles: Roles, status: Status): string {
  const { subject, verb, rest } = clause(frame, (role) => roleWords(roles, role));
  return [subject, verbIn(status, verb), ...rest].filter(Boolean).join(' ');
}

function verbIn(status: Status, [past, base]: Clause['verb']): string {
  if (status === 'negated') return past === 'was' ? 'was not' : `did not ${base}`;
  if (status === 'attempted') return `tried to ${base}`;
  if (status === 'planned') return `was to ${base}`;
  return status === 'reported' ? `reportedly ${past}` : past;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
