import type { Entity, Evidence, Note, Reading, Statement } from '@regesta/record';
import { passageIndexAt } from '../api/places.ts';
import { FORMAT, type EvidenceView, type NoteView, type StatementView } from '../api/wire.ts';
import { ServerError } from './failure.ts';
import { findingViews } from './record-view.ts';
import type { Store } from './store.ts';

/** A statement with all it rests on: passages, notes written out, names, what disagrees, and who decided. */
export async function statementView(store: Store, id: string): Promise<StatementView> {
  const readings = await store.readings();
  const statement = readings.flatMap((reading) => reading.statements).find((one) => one.id === id);
  if (!statement) throw new ServerError('no-statement', 404, `no such statement: ${id}`);
  const findings = findingViews(await store.findings(), readings);
  return {
    format: FORMAT,
    statement,
    evidence: statement.evidence.flatMap((evidence) => evidenceView(evidence, readings)),
    entities: entitiesOf(statement, await store.entities()),
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

function entitiesOf({ roles }: Statement, entities: readonly Entity[]): readonly Entity[] {
  const fillers = Object.values(roles).flat();
  const ids = new Set(fillers.map((filler) => filler.entity));
  return entities.filter((entity) => ids.has(entity.id));
}
