import { encode } from '../json.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import type { Driver, Value } from './driver.ts';
import { boundsColumns } from './stored-days.ts';

/** When and by whom a source was read. */
export interface ReadBy {
  readonly at: string;
  readonly by: string | null;
}

/** Writes a new revision with all that was read from it, and gives its key. Belongs inside a transaction. */
export function writeRevision(driver: Driver, reading: Reading, { at, by }: ReadBy): number {
  const { id, revision, name, title, mediaType, text } = reading.source;
  const key = insert(driver, 'revision (source, revision, name, title, media_type, text, read_at, read_by)', [
    id,
    revision,
    name,
    title,
    mediaType,
    text,
    at,
    by,
  ]);
  writeText(driver, key, reading);
  writeNames(driver, key, reading);
  for (const [number, statement] of reading.statements.entries())
    writeStatement(driver, key, number, statement);
  return key;
}

function writeText(driver: Driver, key: number, { passages, notes }: Reading): void {
  for (const [number, { id, kind, from, to, block, section, gapBefore }] of passages.entries()) {
    insert(driver, 'passage (revision, number, id, kind, "from", "to", block, section, gap_before)', [
      key,
      number,
      id,
      kind,
      from,
      to,
      block,
      section,
      Number(gapBefore),
    ]);
  }
  for (const [number, { id, marker, from, to, owner, presumed, body }] of notes.entries()) {
    insert(driver, 'note (revision, number, id, marker, "from", "to", owner, presumed, body)', [
      key,
      number,
      id,
      marker,
      from,
      to,
      owner,
      Number(presumed),
      body,
    ]);
  }
}

function writeNames(driver: Driver, key: number, { mentions, entities, problems }: Reading): void {
  for (const [number, { id, type, from, to, text, entity, time, amount }] of mentions.entries()) {
    insert(driver, 'mention (revision, number, id, type, "from", "to", text, entity, time, amount)', [
      key,
      number,
      id,
      type,
      from,
      to,
      text,
      entity ?? null,
      json(time),
      json(amount),
    ]);
  }
  for (const [number, { id, type, names }] of entities.entries()) {
    insert(driver, 'entity (revision, number, id, type, names)', [key, number, id, type, encode(names)]);
  }
  for (const [number, problem] of problems.entries()) {
    insert(driver, 'problem (revision, number, code, problem)', [key, number, problem.code, encode(problem)]);
  }
}

const STATEMENT = `statement (revision, number, id, frame, roles, "when", start_earliest, start_latest, end_earliest,
  end_latest, status, basis, review, hedged, reasons)`;

function writeStatement(driver: Driver, key: number, number: number, statement: Statement): void {
  const { id, frame, roles, when, status, basis, review, hedged, reasons, evidence } = statement;
  const { bounds, ...words } = when;
  const columns = [...boundsColumns(bounds), status, basis, review, Number(hedged === true), encode(reasons)];
  insert(driver, STATEMENT, [key, number, id, frame, encode(roles), encode(words), ...columns]);
  for (const [index, { source, from, to, quote, notes }] of evidence.entries()) {
    insert(driver, 'evidence (revision, statement, number, source, "from", "to", quote, notes)', [
      key,
      number,
      index,
      source,
      from,
      to,
      quote,
      encode(notes),
    ]);
  }
}

function json(value: unknown): string | null {
  return value === undefined ? null : encode(value);
}

const marks = new Map<string, string>();

function insert(driver: Driver, into: string, values: readonly Value[]): number {
  const known = marks.get(into) ?? `INSERT INTO ${into} VALUES (${values.map(() => '?').join(', ')})`;
  marks.set(into, known);
  return driver.run(known, values);
}
