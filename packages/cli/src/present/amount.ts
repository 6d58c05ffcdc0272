import type { Amount } from '@regesta/record';

const LIMITS = { 'at-most': 'at most ', 'at-least': 'at least ', about: 'about ' } as const;

/** `at most 250 RUB a week for each resident`. */
export function amountWords({ amount, currency, unit, per, for: whom, limit }: Amount): string {
  const what = currency ?? unit;
  return [
    `${limit ? LIMITS[limit] : ''}${amount}`,
    what ?? '',
    per === undefined ? '' : `a ${per}`,
    whom === undefined ? '' : `for each ${whom}`,
  ]
    .filter(Boolean)
    .join(' ');
}
