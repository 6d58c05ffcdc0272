import { caret, CONVENTION_NOTES, type ConventionName, type DateDescription } from '@regesta/time';

/** A described date for a person, a row a fact; the conventions that decided, problems with their caret. */
export function dateInWords(date: DateDescription, rules: readonly ConventionName[]): string {
  const rows: readonly (readonly [string, string | number | null])[] = [
    ['input', date.input],
    ['means', date.words],
    ['EDTF', date.edtf],
    ['level', date.level],
    ['earliest', date.earliest],
    ['latest', date.latest],
    ['calendar', date.calendar],
  ];
  const facts = rows
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name.padEnd(9)} ${value}\n`);
  const problems = date.problems.map((problem) => `${caret(date.input, problem)}\n${hintLine(problem.hint)}`);
  return [...facts, ...rules.map(conventionLine), ...problems].join('');
}

function hintLine(hint: string | undefined): string {
  return hint === undefined ? '' : `${hint}\n`;
}

function conventionLine(rule: ConventionName): string {
  const { says, source } = CONVENTION_NOTES[rule];
  return `${'by'.padEnd(9)} ${says} (${source})\n`;
}
