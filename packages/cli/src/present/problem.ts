import type { Problem } from '@regesta/record';

/** Problems in words: what was found, what was expected, what to do. */
export function problemMessages(problems: readonly Problem[]): string {
  return problems.map(problemMessage).join('; ');
}

function problemMessage({ message, expected, hint }: Problem): string {
  return [message, expected === undefined ? null : `expected ${expected}`, hint ?? null]
    .filter(Boolean)
    .join('. ');
}
