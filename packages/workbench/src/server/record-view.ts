import {
  countSteps,
  findingsOf,
  frames,
  mergeEntities,
  type Finding,
  type Reading,
  type Statement,
} from '@regesta/record';
import {
  FORMAT,
  type FindingView,
  type FrameView,
  type PassageRef,
  type ReadingView,
  type RecordView,
  type SourceSummary,
} from '../api/wire.ts';
import type { Store } from './store.ts';

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

/** One source as the reader shows it. */
export function readingView(reading: Reading): ReadingView {
  const { passages, notes, mentions, entities, statements, problems } = reading;
  const source = summaryOf(reading);
  return { format: FORMAT, source, passages, notes, mentions, entities, statements, problems };
}

/** What every view needs first; the record's readings are read once for it. */
export async function recordView(store: Store): Promise<RecordView> {
  const readings = await store.readings();
  const statements = readings.flatMap((reading) => reading.statements);
  return {
    format: FORMAT,
    sources: readings.map((reading) => summaryOf(reading)),
    frames: frameViews,
    statements,
    entities: mergeEntities(readings.flatMap((reading) => reading.entities)),
    findings: findingViews(readings),
    steps: countSteps(statements),
  };
}

const frameViews: readonly FrameView[] = [...frames.values()].map(({ name, time, roles }) => ({
  name,
  time,
  roles,
}));

/** What to look at in these readings, with the words of the passages. */
export function findingViews(readings: readonly Reading[]): readonly FindingView[] {
  const bySource = new Map(readings.map((reading) => [reading.source.id, passageRefs(reading)]));
  return findingsOf(readings).map((finding) => findingView(finding, bySource));
}

function findingView(
  { kind, message, statements, passages, quote }: Finding,
  bySource: ReadonlyMap<string, ReadonlyMap<string, PassageRef>>,
): FindingView {
  const places = passages.flatMap(({ source, passage }) => bySource.get(source)?.get(passage) ?? []);
  return { kind, message, statements, passages: places, ...(quote === undefined ? {} : { quote }) };
}

function passageRefs({ source, passages }: Reading): ReadonlyMap<string, PassageRef> {
  return new Map(passages.map(({ id, text, from }) => [id, { source: source.id, passage: id, text, from }]));
}
