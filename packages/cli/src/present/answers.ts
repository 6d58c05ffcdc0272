import type { Answer, Answers, Denial, Reason, Roles } from '@regesta/record';
import { instant, wordsOfBounds, type Day } from '@regesta/time';
import type { Paint } from '../io/terminal.ts';
import { amountWords } from './amount.ts';
import { wrapped } from './wrap.ts';

/** What held on a day, for a person: certain first, then possible, then what is denied, each down to the words. */
export function answersInWords({ answers, denied }: Answers, day: Day, paint: Paint): string {
  const certain = answers.filter((answer) => answer.truth === 'certain');
  const possible = answers.filter((answer) => answer.truth === 'possible');
  const on = wordsOfBounds(instant(day, day));
  const parts = [
    section(paint('bold', paint('green', `Certainly, on ${on}`)), certain, paint),
    section(paint('bold', paint('yellow', `Possibly, on ${on}`)), possible, paint),
    section(paint('bold', paint('red', 'Denied by a source')), denied, paint),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n') : `Nothing is said of ${on}. Silence is no denial.\n`;
}

function section(heading: string, group: readonly (Answer | Denial)[], paint: Paint): string {
  if (group.length === 0) return '';
  return `${heading}\n${group.map((one) => entry(one, paint)).join('')}`;
}

function entry({ kind, roles, because }: Answer | Denial, paint: Paint): string {
  return `${wrapped(`• ${kind}: ${rolesInWords(roles)}`, 2)}${because.map((one) => reason(one, paint)).join('')}`;
}

function reason({ why, quote, source, statement }: Reason, paint: Paint): string {
  return `${wrapped(why, 6)}${paint('dim', wrapped(`“${quote}” (${source}, ${statement})`, 6))}`;
}

/** `place Kaunas; polity Lithuania; manner temporary`. */
export function rolesInWords(roles: Roles): string {
  return Object.entries(roles)
    .map(([role, fillers]) => {
      const words = fillers.map(({ text, amount, unresolved }) => {
        const sum = amount ? ` (${amountWords(amount)})` : '';
        return `${text}${sum}${unresolved === undefined ? '' : ' (unresolved)'}`;
      });
      return `${role} ${words.join(', ')}`;
    })
    .join('; ');
}
