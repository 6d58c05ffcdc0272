import { decode } from '../json.ts';
import type { Amount, Entity, EntityType, Mention, MentionType, TimeReading } from '../model/mention.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { MediaType, Note, Passage, PassageKind, Source } from '../model/source.ts';
import type { Basis, Evidence, ReviewState, Roles, Statement, Status, When } from '../model/statement.ts';
import type { FrameName } from '../frames/frame.ts';
import type { Driver, Row } from './driver.ts';
import { boundsFrom } from './stored-days.ts';

/** The review of a statement after the decisions made on it, by its id. */
export type Reviews = ReadonlyMap<string, ReviewState>;

/** All that was read from the revision of this key. */
export function readRevision(driver: Driver, key: number, reviews: Reviews): Reading {
  const source = sourceOf(driver, key);
  return {
    source,
    passages: rows(driver, 'id, kind, "from", "to", block, section, gap_before FROM passage', key).map(
      (row) => passageOf(row, source.text),
    ),
    notes: rows(driver, 'id, marker, "from", "to", owner, presumed, body FROM note', key).map(noteOf),
    mentions: rows(driver, 'id, type, "from", "to", text, entity, time, amount FROM mention', key).map(
      mentionOf,
    ),
    entities: readEntities(driver, key),
    statements: readStatements(driver, key, reviews),
    problems: rows(driver, 'problem FROM problem', key).map(([problem]) => parsed(problem) as Problem),
  };
}

const STATEMENT = `number, id, frame, roles, "when", start_earliest, start_latest, end_earliest, end_latest, status, basis,
  review, hedged, reasons FROM statement`;

const EVIDENCE = 'SELECT statement, source, "from", "to", quote, notes FROM evidence WHERE revision = ?';

/** The statements of the revision of this key, in the order of the text, with the decisions made on them. */
export function readStatements(driver: Driver, key: number, reviews: Reviews): readonly Statement[] {
  const evidence = new Map<unknown, Evidence[]>();
  for (const row of driver.all(`${EVIDENCE} ORDER BY statement, number`, [key])) {
    const known = evidence.get(row[0]);
    if (known) known.push(evidenceOf(row));
    else evidence.set(row[0], [evidenceOf(row)]);
  }
  return rows(driver, STATEMENT, key).map((row) => statementOf(row, evidence.get(row[0]) ?? [], reviews));
}

/** The first statement of this id in the revision of this key, or null. */
export function readStatement(driver: Driver, key: number, id: string, reviews: Reviews): Statement | null {
  const select = `SELECT ${STATEMENT} WHERE revision = ? AND id = ? ORDER BY number LIMIT 1`;
  const [row] = driver.all(select, [key, id]);
  if (!row) return null;
  const evidence = driver.all(`${EVIDENCE} AND statement = ? ORDER BY number`, [key, row[0]!]);
  return statementOf(row, evidence.map(evidenceOf), reviews);
}

/** The entities of the revision of this key. */
export function readEntities(driver: Driver, key: number): readonly Entity[] {
  return rows(driver, 'id, type, names FROM entity', key).map(entityOf);
}

function rows(driver: Driver, selection: string, key: number): readonly Row[] {
  return driver.all(`SELECT ${selection} WHERE revision = ? ORDER BY number`, [key]);
}

function sourceOf(driver: Driver, key: number): Source {
  const [row] = driver.all(
    'SELECT source, name, title, media_type, revision, text FROM revision WHERE key = ?',
    [key],
  );
  const [id, name, title, mediaType, revision, text] = row as readonly string[];
  return {
    kind: 'source',
    id: id!,
    name: name!,
    title: title ?? null,
    mediaType: mediaType as MediaType,
    revision: revision!,
    text: text!,
  };
}

function passageOf([id, kind, from, to, block, section, gapBefore]: Row, text: string): Passage {
  return {
    kind: kind as PassageKind,
    id: id as string,
    from: from as number,
    to: to as number,
    text: text.slice(from as number, to as number),
    block: block as number,
    section: section as string | null,
    gapBefore: gapBefore === 1,
  };
}

function noteOf([id, marker, from, to, owner, presumed, body]: Row): Note {
  return {
    kind: 'note',
    id: id as string,
    marker: marker as string,
    from: from as number,
    to: to as number,
    owner: owner as string | null,
    presumed: presumed === 1,
    body: body as string | null,
  };
}

function mentionOf([id, type, from, to, text, entity, time, amount]: Row): Mention {
  return {
    kind: 'mention',
    id: id as string,
    type: type as MentionType,
    from: from as number,
    to: to as number,
    text: text as string,
    ...(entity === null ? {} : { entity: entity as string }),
    ...(time === null ? {} : { time: parsed(time) as TimeReading }),
    ...(amount === null ? {} : { amount: parsed(amount) as Amount }),
  };
}

function entityOf([id, type, names]: Row): Entity {
  return {
    kind: 'entity',
    id: id as string,
    type: type as EntityType,
    names: parsed(names) as Entity['names'],
  };
}

function evidenceOf([, source, from, to, quote, notes]: Row): Evidence {
  return {
    source: source as string,
    from: from as number,
    to: to as number,
    quote: quote as string,
    notes: parsed(notes) as Evidence['notes'],
  };
}

function statementOf(row: Row, evidence: readonly Evidence[], reviews: Reviews): Statement {
  const [, id, frame, roles, when] = row;
  const [status, basis, review, hedged, reasons] = row.slice(9);
  return {
    kind: 'statement',
    id: id as string,
    frame: frame as FrameName,
    roles: parsed(roles) as Roles,
    when: { ...(parsed(when) as When), bounds: boundsFrom(row.slice(5, 9)) },
    status: status as Status,
    basis: basis as Basis,
    review: reviews.get(id as string) ?? (review as ReviewState),
    evidence,
    reasons: parsed(reasons) as Statement['reasons'],
    ...(hedged === 1 ? { hedged: true } : {}),
  };
}

function parsed(column: Row[number] | undefined): unknown {
  return decode(column as string);
}
