import type { Evidence, Note, Reading, Statement } from '@regesta/record';
import { passageIndexAt } from '../api/places.ts';
import { FORMAT, type EvidenceView, type NoteView, type StatementView } from '../api/wire.ts';
import { ServerError } from './failure.ts';
import { findingViews, readingsOf } from './record-view.ts';
import type { Store } from './store.ts';

/** A statement with all it rests on: passages, notes written out, names, what disagrees, and who decided. */
export async function statementView(store: Store, id: string): Promise<StatementView> {
  const readings = await readingsOf(store);
  const statement = readings.flatMap((reading) => reading.statements).find((one) => one.id === id);
  if (!statement) throw new ServerError('no-statement', 404, `no such statement: ${id}`);
  const findings = findingViews(await store.findings(), readings);
  return {
    format: FORMAT,
    statement,
    evidence: statement.evidence.flatMap((evidence) => evidenceView(evidence, readings)),
    entities: entitiesOf(statement, readings),
    disagreements: findings.filter((one) => one.kind === 'contradiction' && one.statements.includes(id)),
    history: await store.history(id),
  };
}

function evidenceView(evidence: Evidence, readings: readonly Reading[]): readonly EvidenceView[] {
  const reading = readings.find((one) => one.source.id === evidence.source);
  if (!reading) return [];
  const index = passageIndexAt(reading.passages, evidence.from);
  const passage = reading.passages[index];
  const { source, from, to, quote } = evidence;
  return [
    {
      source,
      from,
      to,
      quote,
      title: reading.source.title ?? reading.source.name,
      passage: passage ? { id: passage.id, number: index + 1, text: passage.text } : null,
      notes: reading.notes
        .filter((note) => evidence.notes.includes(note.id))
        .map((note) => noteView(note, reading)),
    },
  ];
}

function noteView({ id, marker, presumed, body }: Note, { passages }: Reading): NoteView {
  const text = passages.find((passage) => passage.id === body)?.text ?? null;
  return { id, marker, presumed, text };
}

function entitiesOf(statement: Statement, readings: readonly Reading[]): StatementView['entities'] {
  const ids = new Set(
    Object.values(statement.roles)
      .flat()
      .map((filler) => filler.entity),
  );
  const seen = new Set<string>();
  const entities = readings.flatMap((reading) => reading.entities).filter((entity) => ids.has(entity.id));
  return entities.filter((entity) => !seen.has(entity.id) && seen.add(entity.id));
}
