import type { Evidence, Reading, Statement } from '@regesta/record';
import type { Paint } from '../io/terminal.ts';
import { namesOf, rolesInWords } from './answers.ts';
import { wrapped } from './wrap.ts';

/** A decision a person made about a statement. */
interface Decision {
  readonly at: string;
  readonly by: string;
  readonly review: string;
  readonly reason: string | null;
}

/** One statement for a person: what it says, when, its words and notes, and what was decided about it. */
export function statementInWords(
  statement: Statement,
  reading: Reading | null,
  history: readonly Decision[],
  paint: Paint,
): string {
  const { frame, status, basis, review, roles, when, reasons } = statement;
  const rows: readonly (readonly [string, string])[] = [
    ['roles', rolesInWords(roles, namesOf(reading?.entities ?? []))],
    ['when', when.text === null ? 'not said' : `${when.text}${when.edtf === null ? '' : ` (${when.edtf})`}`],
    ...when.implied.map((part): [string, string] => ['implied', `${part.part} ${part.value} (${part.rule})`]),
    ...when.alternatives.map((other): [string, string] => [
      'or',
      `${other.text ?? ''} (${other.edtf ?? 'no date'})`,
    ]),
    ...(when.unresolved === undefined
      ? []
      : [
          ['unresolved', `counted from what the source does not say: ${when.unresolved}`] as [string, string],
        ]),
    ['status', `${status}, ${basis}, ${review}`],
    ...reasons.map((reason): [string, string] => ['why', reason]),
    ...history.map(({ at, by, review: to, reason }): [string, string] => [
      'decided',
      `${to} by ${by}, ${at}${reason ? `: ${reason}` : ''}`,
    ]),
  ];
  const head = `${paint('bold', frame)} ${paint('dim', statement.id)}\n`;
  return (
    head +
    rows.map(([name, words]) => wrapped(`${name}: ${words}`, 2)).join('') +
    evidenceInWords(statement.evidence, reading, paint)
  );
}

function evidenceInWords(evidence: readonly Evidence[], reading: Reading | null, paint: Paint): string {
  return evidence
    .map(({ source, quote, notes }) => {
      const markers = notes.map((id) => reading?.notes.find((note) => note.id === id)?.marker ?? id).join('');
      return (
        wrapped(`“${quote}”`, 2) +
        paint('dim', wrapped(`${source}, ${markers === '' ? 'no note' : `note ${markers}`}`, 4))
      );
    })
    .join('');
}
