import type { PassageKind, Problem, Statement } from '@regesta/record';
import type { Named } from '../mentions/names/named.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Layout } from '../source/layout.ts';
import { checkAnniversaries } from './anniversaries.ts';
import type { Draft, FrameContext, FrameReader } from './context.ts';
import { statementOf } from './evidence.ts';
import { frameReaders } from './frames.ts';
import { surroundings } from './surroundings.ts';
import { triggersOf, wokenBy } from './triggers.ts';

/** What the frames found in a source, in the order of the text and, within a passage, of the readers. */
export interface StatementsRead {
  readonly statements: readonly Statement[];
  /** What the statements show to be missing. */
  readonly problems: readonly Problem[];
}

const TRIGGERS = triggersOf(frameReaders);
const PROSE: readonly PassageKind[] = ['sentence', 'caption', 'item', 'cell', 'note'];

/** Reads the statements of a source out of its passages, times (sorted) and names (sorted). */
export function readStatements(layout: Layout, times: readonly TaggedTime[], named: Named): StatementsRead {
  const statements = new Map<string, Statement>();
  const problems: Problem[] = [];
  for (const context of surroundings(layout, times, named)) {
    for (const draft of draftsOf(context)) {
      const statement = statementOf(draft, context);
      if (statements.has(statement.id)) continue;
      statements.set(statement.id, statement);
      problems.push(...(draft.problems ?? []));
    }
  }
  const checked = checkAnniversaries([...statements.values()]);
  return { statements: checked.statements, problems: [...problems, ...checked.problems] };
}

/** What the readers make of a passage; readers that no word of it wakes are not asked. */
function draftsOf(context: FrameContext): Draft[] {
  const { passage, layout } = context;
  const woken = wokenBy(layout.plain.slice(passage.from, passage.to), TRIGGERS);
  return frameReaders.flatMap((reader) =>
    woken.has(reader) && (reader.kinds ?? PROSE).includes(passage.kind) ? read(reader, context) : [],
  );
}

function read(reader: FrameReader, context: FrameContext): readonly Draft[] {
  return readClauses(reader, context).concat(reader.readPassage?.(context) ?? []);
}

function readClauses(reader: FrameReader, context: FrameContext): Draft[] {
  const { verbs, readClause } = reader;
  if (!readClause) return [];
  return context.sentence.clauses
    .filter((clause) => !verbs || verbs.has(clause.lemma))
    .flatMap((clause) => readClause(clause, context));
}
