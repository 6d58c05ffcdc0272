import type { Reading } from '../model/reading.ts';
import type { Filler, Statement } from '../model/statement.ts';
import type { Finding } from './finding.ts';
import type { Passages } from './passages.ts';

/** What statements rest on without its being known: one finding for the same words of the same passage. */
export function unresolvedFindings(statements: readonly Statement[], passages: Passages): readonly Finding[] {
  const groups = new Map<string, { readonly open: Open; readonly statements: Set<Statement> }>();
  for (const statement of statements) {
    for (const open of opensOf(statement)) {
      const group = groups.get(open.key) ?? { open, statements: new Set<Statement>() };
      group.statements.add(statement);
      groups.set(open.key, group);
    }
  }
  return [...groups.values()].map(({ open, statements: on }) => ({
    kind: 'unresolved',
    message: open.message,
    statements: [...on].map(({ id }) => id),
    passages: passages.of([...on][0]!),
    quote: open.words,
  }));
}

interface Open {
  readonly key: string;
  readonly words: string;
  readonly message: string;
}

function opensOf(statement: Statement): readonly Open[] {
  const { source = '', from: at = 0 } = statement.evidence[0] ?? {};
  const fillers = Object.values(statement.roles).flat();
  const times = [statement.when, ...fillers.flatMap(({ when }) => when ?? [])];
  return [
    ...fillers.flatMap((filler) => openFiller(filler, source)),
    ...times.flatMap(({ unresolved }) =>
      unresolved === undefined ? [] : [openTime(unresolved, `${source} ${at}`)],
    ),
  ];
}

function openFiller({ text, from, to, unresolved }: Filler, source: string): readonly Open[] {
  if (unresolved === undefined) return [];
  const message = `it is not known what “${text}” refers to: ${unresolved}`;
  return [{ key: `${source} ${from}-${to}`, words: text, message }];
}

function openTime(words: string, place: string): Open {
  const message = `“${words}” is counted from something the source does not name; all that rests on it has no day`;
  return { key: `${place} ${words}`, words, message };
}

/** Members that a list proves to be missing, with the members that it names. */
export function missingMembers(reading: Reading, passages: Passages): readonly Finding[] {
  const { source, problems, statements } = reading;
  const members = membersByPassage(statements, passages);
  return problems.flatMap(({ code, message, at }) => {
    if (code !== 'member-missing' || !at) return [];
    const place = passages.at(at.source, at.from);
    const named = (place && members.get(place.passage)) ?? [];
    const quote = source.text.slice(at.from, at.to);
    return [{ kind: 'unresolved', message, statements: named, passages: place ? [place] : [], quote }];
  });
}

function membersByPassage(
  statements: readonly Statement[],
  passages: Passages,
): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const statement of statements) {
    const [place] = passages.of(statement);
    if (!place || statement.frame !== 'membership' || statement.review === 'rejected') continue;
    const known = members.get(place.passage);
    if (known) known.push(statement.id);
    else members.set(place.passage, [statement.id]);
  }
  return members;
}
