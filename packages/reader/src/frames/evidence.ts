import type { Evidence, Statement } from '@regesta/record';
import type { Draft, FrameContext } from './context.ts';
import { statementId } from './statement-id.ts';

/** The words a draft rests on, with the notes that cover them. */
function evidenceOf(draft: Draft, { layout, passage, notes }: FrameContext): Evidence {
  const { from, to } = draft.span ?? passage;
  const { id, text } = layout.source;
  return { source: id, from, to, quote: text.slice(from, to), notes: notes.map((note) => note.id) };
}

/** A draft with its id and its evidence. */
export function statementOf(draft: Draft, context: FrameContext): Statement {
  const evidence = evidenceOf(draft, context);
  const { frame, roles, when, status, reasons } = draft;
  return {
    kind: 'statement',
    id: statementId(evidence.source, frame, evidence.quote, roles),
    frame,
    roles,
    when,
    status,
    basis: draft.inferred ? 'inferred' : 'textual',
    review: 'suggested',
    evidence: [evidence],
    reasons,
  };
}
