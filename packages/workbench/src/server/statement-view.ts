import type { Evidence, Note, Reading } from '@regesta/record';
import { passageIndexAt } from '../api/places.ts';
import { FORMAT, type EvidenceView, type NoteView, type StatementView } from '../api/wire.ts';
import { ServerError } from './failure.ts';
import type { Store } from './store.ts';

/** A statement with all it rests on: passages, notes written out, and who decided. Only its own sources are read. */
export async function statementView(store: Store, id: string): Promise<StatementView> {
  const statement = await store.statement(id);
  if (!statement) throw new ServerError('no-statement', 404, `no such statement: ${id}`);
  const sources = new Set(statement.evidence.map(({ source }) => source));
  const readings = await Promise.all([...sources].map(async (source) => store.reading(source)));
  return {
    format: FORMAT,
    statement,
    evidence: statement.evidence.flatMap((evidence) => evidenceView(evidence, readings)),
    history: await store.history(id),
  };
}

function evidenceView(evidence: Evidence, readings: readonly (Reading | null)[]): readonly EvidenceView[] {
  const reading = readings.find((one) => one?.source.id === evidence.source);
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
