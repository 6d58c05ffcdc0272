/** Something a text caused; never thrown. `at` is half-open, in UTF-16 code units of the text that was read. */
export interface DateProblem {
  /** Kebab-case, stable: `day-out-of-range`, `interval-reversed`, … */
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly at?: { readonly from: number; readonly to: number };
  readonly expected?: string;
  readonly hint?: string;
}

/** What was read, or null, and what was wrong or had to be decided. */
export interface Read<T> {
  readonly value: T | null;
  readonly problems: readonly DateProblem[];
}

/** No problem at all. */
export const NO_PROBLEMS: readonly DateProblem[] = Object.freeze([]);

/** The text with a caret under the place of a problem, for a terminal; line feeds are shown as `␊`. */
export function caret(text: string, problem: DateProblem): string {
  const shown = text.replaceAll('\n', '␊').replaceAll('\t', ' ');
  const { from, to } = problem.at ?? { from: 0, to: text.length };
  return `${shown}\n${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))} ${problem.message}`;
}
