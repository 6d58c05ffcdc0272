export type { Place, Problem } from './model/problem.ts';
export type { MediaType, Note, Passage, PassageKind, Source } from './model/source.ts';
export type {
  Amount,
  DatePart,
  Entity,
  EntityName,
  EntityType,
  ImpliedPart,
  Mention,
  MentionType,
  TimeLink,
  TimeOffset,
  TimeReading,
  TimeRelation,
} from './model/mention.ts';
export type {
  Basis,
  Evidence,
  Filler,
  ReviewState,
  Roles,
  Statement,
  Status,
  When,
  WhenReading,
} from './model/statement.ts';
export type { Reading } from './model/reading.ts';
export type { Effect, Frame, FrameName, RoleMap, StateKind } from './frames/frame.ts';
export { STATE_KINDS } from './frames/frame.ts';
export { frameOf, frames } from './frames/table.ts';
export { mergeEntities } from './model/merge-entities.ts';
export { decode, encode } from './json.ts';
export type { Finding, FindingKind, PassagePlace } from './findings/finding.ts';
export { findingsOf } from './findings/findings.ts';
export { countSteps, type CountStep } from './questions/counts.ts';
export { holding, type Answer, type Answers, type Denial } from './questions/holding.ts';
export type { Pattern } from './questions/pattern.ts';
export type { Reason } from './questions/reason.ts';
export { fold } from './questions/fold.ts';
