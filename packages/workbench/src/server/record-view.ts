import { frames, type Entity, type Reading, type Statement } from '@regesta/record';
import {
  FORMAT,
  type FindingView,
  type FrameView,
  type PassageRef,
  type ReadingView,
  type RecordView,
  type SourceSummary,
} from '../api/wire.ts';
import type { Store, StoredFinding } from './store.ts';

/** The counts of one source. */
export function summaryOf(reading: Reading, statements = reading.statements): SourceSummary {
  const { id, name, title, mediaType, revision } = reading.source;
  return {
    id,
    name,
    title,
    mediaType,
    revision,
    passages: reading.passages.filter((passage) => passage.kind !== 'note').length,
    notes: reading.notes.length,
    statements: statements.length,
    unsupported: statements.filter(isUnsupported).length,
    rejected: statements.filter((statement) => statement.review === 'rejected').length,
    problems: reading.problems.length,
  };
}

function isUnsupported(statement: Statement): boolean {
  return statement.evidence.every((evidence) => evidence.notes.length === 0);
}

/** All readings of the record, with the statements as they were decided since. */
export async function readingsOf(store: Store): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const { id } of await store.sources()) {
    const reading = await store.reading(id);
    if (reading) readings.push(reading);
  }
  return readings;
}

/** One source as the reader shows it. */
export function readingView(reading: Reading): ReadingView {
  const { passages, notes, mentions, entities, statements, problems } = reading;
  const source = summaryOf(reading);
  return { format: FORMAT, source, passages, notes, mentions, entities, statements, problems };
}

/** What every view needs first. */
export async function recordView(store: Store): Promise<RecordView> {
  const readings = await readingsOf(store);
  return {
    format: FORMAT,
    sources: readings.map((reading) => summaryOf(reading)),
    frames: frameViews,
    statements: readings.flatMap((reading) => reading.statements),
    entities: mergeEntities(readings),
    findings: findingViews(await store.findings(), readings),
    steps: await store.counts(),
  };
}

const frameViews: readonly FrameView[] = [...frames.values()].map(({ name, time, roles }) => ({
  name,
  time,
  roles,
}));

/** One entity an id, with the names of every source; a name that two sources give is there once. */
function mergeEntities(readings: readonly Reading[]): readonly Entity[] {
  const merged = new Map<string, Entity>();
  for (const entity of readings.flatMap((reading) => reading.entities)) {
    const before = merged.get(entity.id);
    merged.set(entity.id, before ? withNames(before, entity) : entity);
  }
  return [...merged.values()];
}

function withNames(before: Entity, entity: Entity): Entity {
  const known = new Set(before.names.map((name) => name.text));
  return { ...before, names: [...before.names, ...entity.names.filter((name) => !known.has(name.text))] };
}

/** Findings with the words of the passages they name. */
export function findingViews(
  found: readonly StoredFinding[],
  readings: readonly Reading[],
): readonly FindingView[] {
  const bySource = new Map(readings.map((reading) => [reading.source.id, passageRefs(reading)]));
  return found.map(({ kind, message, statements, passages, quote }) => ({
    kind,
    message,
    statements,
    passages: passages.flatMap((place) => bySource.get(place.source)?.get(place.passage) ?? []),
    ...(quote === undefined ? {} : { quote }),
  }));
}

function passageRefs({ source, passages }: Reading): ReadonlyMap<string, PassageRef> {
  return new Map(passages.map(({ id, text, from }) => [id, { source: source.id, passage: id, text, from }]));
}
