import type { Filler, FrameName, Roles, Statement, Status } from '@regesta/record';
import { clause, type Clause } from './clause.ts';
import { limitWords } from './norm-words.ts';

/**
 * The words that fill a role, several joined: `Stalin and the Russian Communist Party`. Words of which it is not known
 * what they stand for are quoted: `“Their forces”`.
 */
export function roleWords(roles: Roles, role: string): string | null {
  const fillers = (roles[role] ?? []).map(role === 'limit' ? limitWords : fillerWords).filter(Boolean);
  if (fillers.length < 2) return fillers[0] ?? null;
  return `${fillers.slice(0, -1).join(', ')} and ${fillers.at(-1)}`;
}

function fillerWords({ text, unresolved }: Filler): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const isNamed = unresolved === undefined && !PRONOUN.test(words);
  return isNamed ? words.replace(/^The /, 'the ') : `“${words}”`;
}

const PRONOUN = /^(?:he|him|she|her|it|they|them|we|us|this|these|those|its|their|his)$/i;

/** A statement as a sentence of our own words, made from its frame and roles: `Volunteers stopped the Soviet advance`. */
export function titleOf({ frame, roles, status }: Pick<Statement, 'frame' | 'roles' | 'status'>): string {
  return capital(sentence(frame, roles, status));
}

function sentence(frame: FrameName, roles: Roles, status: Status): string {
  const { subject, verb, rest } = clause(frame, (role) => roleWords(roles, role));
  const said = verbIn(status, verb);
  return [subject, isPlural(subject) ? said.replace(/^was\b/, 'were') : said, ...rest]
    .filter(Boolean)
    .join(' ');
}

function verbIn(status: Status, [past, base]: Clause['verb']): string {
  if (status === 'negated')
    return past.startsWith('was') ? past.replace('was', 'was not') : `did not ${base}`;
  if (status === 'attempted') return `tried to ${base}`;
  if (status === 'planned') return `was to ${base}`;
  if (status !== 'reported') return past;
  return past.startsWith('was') ? past.replace('was', 'was reportedly') : `reportedly ${past}`;
}

/** Several joined, or a common noun in the plural: a name that ends in s may be one thing. */
function isPlural(subject: string): boolean {
  const [head = ''] = subject.replaceAll(/[“”]/g, '').split(/ (?:of|in|for|from|at|to|with|on) /);
  if (/ (?:states|republics|forces|troops)$/i.test(head)) return true;
  return / and /.test(subject) || /^\p{Ll}.*[^siu]s$/u.test(head);
}

function capital(text: string): string {
  return text.replace(/^(“?)(\p{Ll})/u, (_all, mark: string, letter: string) => mark + letter.toUpperCase());
}
