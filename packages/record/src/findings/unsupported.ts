import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import type { Finding, PassagePlace } from './finding.ts';
import type { Passages } from './passages.ts';

/** Statements whose words no note covers, one finding a passage; one in all for a source that has no notes. */
export function unsupported({ source, notes, statements }: Reading, passages: Passages): readonly Finding[] {
  const bare = statements.filter((statement) => statement.review !== 'rejected' && isBare(statement));
  if (bare.length === 0) return [];
  if (notes.length === 0) return [withoutNotes(source.title ?? source.name, bare, passages)];
  return [...byPassage(bare, passages).values()].map(({ place, statements: on }) => ({
    kind: 'unsupported',
    message: `no note covers these words: ${count(on.length)} on the source alone`,
    statements: on.map(({ id }) => id),
    passages: [place],
    quote: on[0]!.evidence[0]!.quote,
  }));
}

function isBare({ evidence }: Statement): boolean {
  return evidence.every((words) => words.notes.length === 0);
}

function withoutNotes(title: string, bare: readonly Statement[], passages: Passages): Finding {
  const message = `“${title}” has no notes: ${count(bare.length)} on the source alone`;
  return {
    kind: 'unsupported',
    message,
    statements: bare.map(({ id }) => id),
    passages: passages.of(...bare),
  };
}

function count(statements: number): string {
  return statements === 1 ? 'one statement rests' : `${statements} statements rest`;
}

interface Group {
  readonly place: PassagePlace;
  readonly statements: Statement[];
}

function byPassage(statements: readonly Statement[], passages: Passages): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    const { source = '', from = 0 } = statement.evidence[0] ?? {};
    const place = passages.at(source, from);
    if (!place) continue;
    const group = groups.get(place.passage) ?? { place, statements: [] };
    group.statements.push(statement);
    groups.set(place.passage, group);
  }
  return groups;
}
