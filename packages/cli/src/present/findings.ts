import type { Finding, FindingKind, Reading } from '@regesta/record';
import type { Paint } from '../io/terminal.ts';
import { wrapped } from './wrap.ts';

const HEADINGS: readonly (readonly [FindingKind, string])[] = [
  ['contradiction', 'Contradictions'],
  ['unresolved', 'Unresolved references'],
  ['gap', 'Possible gaps'],
  ['source', 'Faults of the sources'],
  ['unsupported', 'Resting on no note'],
];

/** The findings grouped by kind, each with the words it is about. `readingOf` gives the source of an id, or null. */
export function findingsInWords(
  findings: readonly Finding[],
  readingOf: (source: string) => Reading | null,
  paint: Paint,
): string {
  if (findings.length === 0)
    return 'Nothing to look at: no contradiction, no gap, nothing unresolved or unsupported.\n';
  return HEADINGS.flatMap(([kind, heading]) => {
    const group = findings.filter((finding) => finding.kind === kind);
    if (group.length === 0) return [];
    return [
      `${paint('bold', `${heading} (${group.length})`)}\n${group.map((one) => item(one, readingOf, paint)).join('')}`,
    ];
  }).join('\n');
}

function item(finding: Finding, readingOf: (source: string) => Reading | null, paint: Paint): string {
  const quotes = finding.passages.map(({ source, passage }) => {
    const text = readingOf(source)?.passages.find((one) => one.id === passage)?.text ?? '';
    return paint('dim', wrapped(`${source} ${passage}: ${text}`, 6));
  });
  return `${wrapped(`• ${finding.message}`, 2)}${quotes.join('')}`;
}
