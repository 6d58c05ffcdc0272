import type { Answer, Answers, Denial, Entity, Filler, Reason, Roles } from '@regesta/record';
import { instant, wordsOfBounds, type Day } from '@regesta/time';
import type { Paint } from '../io/terminal.ts';
import { amountWords } from './amount.ts';
import { wrapped } from './wrap.ts';

/** What held on a day, for a person: certain first, then possible, then what is denied, each down to the words. */
export function answersInWords({ answers, denied }: Answers, day: Day, nameOf: NameOf, paint: Paint): string {
  const certain = answers.filter((answer) => answer.truth === 'certain');
  const possible = answers.filter((answer) => answer.truth === 'possible');
  const on = wordsOfBounds(instant(day, day));
  const parts = [
    section(paint('bold', paint('green', `Certainly, on ${on}`)), certain, nameOf, paint),
    section(paint('bold', paint('yellow', `Possibly, on ${on}`)), possible, nameOf, paint),
    section(paint('bold', paint('red', 'Denied by a source')), denied, nameOf, paint),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n') : `Nothing is said of ${on}. Silence is no denial.\n`;
}

function section(heading: string, group: readonly (Answer | Denial)[], nameOf: NameOf, paint: Paint): string {
  if (group.length === 0) return '';
  return `${heading}\n${group.map((one) => entry(one, nameOf, paint)).join('')}`;
}

function entry({ kind, roles, because }: Answer | Denial, nameOf: NameOf, paint: Paint): string {
  return `${wrapped(`• ${kind}: ${rolesInWords(roles, nameOf)}`, 2)}${because.map((one) => reason(one, paint)).join('')}`;
}

function reason({ why, quote, source, statement }: Reason, paint: Paint): string {
  return `${wrapped(why, 6)}${paint('dim', wrapped(`“${quote}” (${source}, ${statement})`, 6))}`;
}

/** The fullest name of an entity by its id; null where it is not known. */
export type NameOf = (entity: string) => string | null;

const PRONOUN = /^(he|him|she|her|it|they|them|this|these|those|that|who|which)$/i;

/** `place Kaunas; polity Lithuania; manner temporary`. A pronoun says whom it means: `agent them (Soviets)`. */
export function rolesInWords(roles: Roles, nameOf: NameOf): string {
  return Object.entries(roles)
    .map(([role, fillers]) => `${role} ${fillers.map((filler) => fillerInWords(filler, nameOf)).join(', ')}`)
    .join('; ');
}

function fillerInWords({ text, value, amount, unresolved, entity }: Filler, nameOf: NameOf): string {
  const name = entity !== undefined && PRONOUN.test(text) ? nameOf(entity) : null;
  const asides = [
    name,
    value ?? null,
    amount ? amountWords(amount) : null,
    unresolved === undefined ? null : 'unresolved',
  ];
  return [text, ...asides.flatMap((aside) => (aside === null ? [] : [`(${aside})`]))].join(' ');
}

/** Looks names up among the entities of a record. */
export function namesOf(entities: readonly Entity[]): NameOf {
  const names = new Map(entities.map((entity) => [entity.id, entity.names[0]?.text ?? null]));
  return (entity) => names.get(entity) ?? null;
}
