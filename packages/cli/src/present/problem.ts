/** The part of a problem that a person reads. */
interface Told {
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** Problems in words: what was found, what was expected, what to do. */
export function problemMessages(problems: readonly Told[]): string {
  return problems.map(problemMessage).join('; ');
}

function problemMessage({ message, expected, hint }: Told): string {
  const wanted = expected === undefined || message.includes(expected) ? null : `expected ${expected}`;
  return [message, wanted, hint ?? null].filter(Boolean).join('. ');
}
