import type { Filler, Statement, When } from '@regesta/record';

/** A statement as a line: frame, status, roles with what is known of their words, time. Offsets and ids are left out. */
export function lineOf({ frame, status, roles, when }: Statement): string {
  const parts = Object.entries(roles).map(
    ([role, fillers]) => `${role}=${fillers.map(fillerOf).join(' + ')}`,
  );
  return [frame, status, ...parts, `when=${whenOf(when)}`].join(' | ');
}

function fillerOf({ text, when, amount, value, unresolved }: Filler): string {
  const amounts = amount ? ` ${JSON.stringify({ ...amount, amount: String(amount.amount) })}` : '';
  return `${text}${unresolved ? '?' : ''}${value ? ` (${value})` : ''}${when ? ` @ ${whenOf(when)}` : ''}${amounts}`;
}

function whenOf({ text, edtf, unresolved, alternatives }: When): string {
  const others = alternatives.map((other) => ` or ${other.edtf}`).join('');
  return `${text} ${edtf}${unresolved ? ' unresolved' : ''}${others}`;
}
