import type {
  Answers,
  CountStep,
  Entity,
  FindingKind,
  FrameName,
  MediaType,
  Mention,
  Note,
  Passage,
  Problem,
  ReviewState,
  Statement,
} from '@regesta/record';

/** The version of every answer under `/api/`; fields are only ever added. */
export const FORMAT = 1;

/** A source in the list of sources, with what rests on it. */
export interface SourceSummary {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly mediaType: MediaType;
  readonly revision: string;
  readonly passages: number;
  readonly notes: number;
  readonly statements: number;
  /** Statements whose words no note covers. */
  readonly unsupported: number;
  readonly rejected: number;
  readonly problems: number;
}

/** What a frame's roles are and how its time is meant. */
export interface FrameView {
  readonly name: FrameName;
  readonly time: 'instant' | 'lasting' | 'span';
  readonly roles: Readonly<Record<string, string>>;
}

/** `GET /api/record`: what every view needs first. */
export interface RecordView {
  readonly format: number;
  readonly sources: readonly SourceSummary[];
  readonly frames: readonly FrameView[];
  readonly statements: readonly Statement[];
  readonly entities: readonly Entity[];
  readonly findings: readonly FindingView[];
  readonly steps: readonly CountStep[];
}

/** `GET /api/sources/:id`: one source as it was read, without its whole text. */
export interface ReadingView {
  readonly format: number;
  readonly source: SourceSummary;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

/** A passage named from outside its source. */
export interface PassageRef {
  readonly source: string;
  readonly passage: string;
  readonly text: string;
  readonly from: number;
}

/** One thing a person should look at. */
export interface FindingView {
  readonly kind: FindingKind;
  readonly message: string;
  readonly statements: readonly string[];
  readonly passages: readonly PassageRef[];
  readonly quote?: string;
}

/** `GET /api/answers?on=DAY[&kind=KIND][&about=NAME]`: what held on an ISO day, and what is explicitly denied. */
export interface AnswersView extends Answers {
  readonly format: number;
  readonly on: string;
}

/** One decision a person made about a statement. */
export interface DecisionView {
  readonly at: string;
  readonly by: string;
  readonly review: ReviewState;
  readonly reason: string | null;
}

/** The evidence of a statement with the passage it stands in and its notes written out. */
export interface EvidenceView {
  readonly source: string;
  readonly title: string;
  readonly quote: string;
  readonly from: number;
  readonly to: number;
  readonly passage: { readonly id: string; readonly number: number; readonly text: string } | null;
  readonly notes: readonly NoteView[];
}

/** A note as the evidence card shows it. */
export interface NoteView {
  readonly id: string;
  readonly marker: string;
  readonly presumed: boolean;
  /** The note's own words, or null where the source has none. */
  readonly text: string | null;
}

/** `GET /api/statements/:id`. */
export interface StatementView {
  readonly format: number;
  readonly statement: Statement;
  readonly evidence: readonly EvidenceView[];
  readonly history: readonly DecisionView[];
}

/** What `POST /api/read` sends, a JSON line each, in this order. */
export type ReadEvent =
  | { readonly type: 'source'; readonly id: string; readonly title: string | null; readonly passages: number }
  | {
      readonly type: 'passage';
      readonly id: string;
      readonly text: string;
      readonly mentions: number;
      readonly statements: number;
    }
  | { readonly type: 'done'; readonly id: string; readonly added: boolean; readonly counts: SourceSummary }
  | { readonly type: 'error'; readonly code: string; readonly message: string };

/** How the server says no. */
export interface ErrorView {
  readonly format: number;
  readonly error: { readonly code: string; readonly message: string };
}
