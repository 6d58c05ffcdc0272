import type { Statement, WhenReading } from '../model/statement.ts';
import type { Finding } from './finding.ts';
import type { Passages } from './passages.ts';

/** Statements whose time can be read in more than one way, one finding for the same readings of the same words. */
export function twoReadings(statements: readonly Statement[], passages: Passages): readonly Finding[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements.filter(({ when }) => when.alternatives.length > 0)) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()].map((group) => findingOf(group, passages));
}

function keyOf({ when, evidence }: Statement): string {
  const { source = '', from = 0 } = evidence[0] ?? {};
  return [source, from, ...readingsOf(when).map(({ text, edtf }) => `${text} ${edtf}`)].join('\u0001');
}

function readingsOf(when: Statement['when']): readonly WhenReading[] {
  return [when, ...when.alternatives];
}

function findingOf(group: readonly Statement[], passages: Passages): Finding {
  const { when } = group[0]!;
  const readings = readingsOf(when);
  const clash = when.alternatives.some((other) => cannotAgree(when, other));
  const words = readings.map(wordsOf).join(' or ');
  const message = clash
    ? `its time is given twice, and both cannot be true: ${words}`
    : `its time can be read in two ways: ${words}`;
  return {
    kind: clash ? 'contradiction' : 'unresolved',
    message,
    statements: group.map(({ id }) => id),
    passages: passages.of(group[0]!),
    ...(when.text === null ? {} : { quote: when.text }),
  };
}

function wordsOf({ text, edtf }: WhenReading): string {
  return edtf === null ? `“${text ?? ''}”` : `“${text ?? ''}” (${edtf})`;
}

/** Only dates that are stated outright contradict each other: what is implied, counted or vague may be meant otherwise. */
function cannotAgree(a: WhenReading, b: WhenReading): boolean {
  if (!isOutright(a) || !isOutright(b) || a.bounds === null || b.bounds === null) return false;
  return a.bounds[3] < b.bounds[0] || b.bounds[3] < a.bounds[0];
}

function isOutright({ text, edtf, implied }: WhenReading): boolean {
  const isPlain = edtf !== null && /^-?\d{4}(-\d\d){0,2}$/.test(edtf);
  return (
    isPlain &&
    implied.length === 0 &&
    text !== null &&
    !/\b(after|before|later|earlier|since|until)\b/i.test(text)
  );
}
