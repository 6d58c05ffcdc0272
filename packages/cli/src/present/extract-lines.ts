import type { Reading } from '@regesta/record';

/** One line of `extract`: what was read, with its `type`. */
export type ExtractLine = Readonly<Record<string, unknown>> & { readonly type: string };

/** The lines of one source, in this order: the source, its passages, notes, mentions, entities, statements, problems. */
export function* extractLines(reading: Reading): Generator<ExtractLine> {
  const { id, name, title, mediaType, revision, text } = reading.source;
  yield { type: 'source', format: 1, id, name, title, mediaType, revision, length: text.length };
  for (const passage of reading.passages) yield { type: 'passage', source: id, ...passage };
  for (const { kind: _, ...note } of reading.notes) yield { type: 'note', source: id, ...note };
  for (const { kind: _, type, ...mention } of reading.mentions)
    yield { type: 'mention', source: id, mention: type, ...mention };
  for (const { kind: _, type, ...entity } of reading.entities)
    yield { type: 'entity', source: id, entity: type, ...entity };
  for (const { kind: _, ...statement } of reading.statements) yield { type: 'statement', ...statement };
  for (const problem of reading.problems) yield { type: 'problem', ...problem };
}
