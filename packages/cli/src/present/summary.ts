import { findingsOf, type FindingKind, type Reading, type Statement } from '@regesta/record';
import type { Paint } from '../io/terminal.ts';

/** Whether a source is new in the record, a new revision of one, or there already. */
export type How = 'new' | 'revised' | 'known';

/** What reading one source found, in three sentences. */
export function summarySentences(reading: Reading, how: How, paint: Paint): string {
  return [found(reading, how, paint), supported(reading.statements), toLookAt(reading)].join(' ');
}

function found({ source, passages, notes, statements }: Reading, how: How, paint: Paint): string {
  const name = paint('bold', source.title ?? source.name);
  const read = passages.filter((passage) => passage.kind !== 'note').length;
  const parts = `${count(read, 'passage')}, ${count(notes.length, 'note')}, ${count(statements.length, 'statement')}`;
  if (how === 'new') return `Read “${name}”: ${parts}.`;
  if (how === 'known') return `“${name}” was in the record already, unchanged: ${parts}.`;
  return `Read “${name}” as a new revision of ${source.id}, in place of the one before: ${parts}.`;
}

function supported(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'It says nothing that the frames know how to read.';
  const bare = statements.filter((one) => one.evidence.every(({ notes }) => notes.length === 0)).length;
  const dated = statements.filter((one) => one.when.bounds !== null).length;
  const rest =
    bare === 0 ? 'every one rests on a note' : `${bare === 1 ? '1 rests' : `${bare} rest`} on no note`;
  return `${dated === statements.length ? 'All are' : `${dated} of them ${dated === 1 ? 'is' : 'are'}`} dated, and ${rest}.`;
}

const LOOK: readonly (readonly [FindingKind, string])[] = [
  ['contradiction', 'contradiction'],
  ['unresolved', 'unresolved reference'],
  ['gap', 'possible gap'],
  ['source', 'fault of the source'],
];

function toLookAt(reading: Reading): string {
  const findings = findingsOf([reading]);
  const parts = LOOK.flatMap(([kind, name]) => {
    const number = findings.filter((finding) => finding.kind === kind).length;
    return number === 0
      ? []
      : [kind === 'source' && number > 1 ? `${number} faults of the source` : count(number, name)];
  });
  return parts.length === 0 ? 'Nothing in it asks for a second look.' : `Worth a look: ${joined(parts)}.`;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
