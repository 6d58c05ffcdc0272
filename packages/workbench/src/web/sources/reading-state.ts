import type { ReadEvent, SourceSummary } from '../../api/wire.ts';

/** A passage that was read just now. */
interface ReadPassage {
  readonly id: string;
  readonly text: string;
  readonly statements: number;
}

/** How far the reading of an article is. */
export interface ReadingState {
  readonly phase: 'idle' | 'reading' | 'done';
  readonly id: string | null;
  readonly title: string | null;
  readonly total: number;
  readonly passages: readonly ReadPassage[];
  readonly mentions: number;
  readonly statements: number;
  /** False: the same bytes were in the record already. Null until it is known. */
  readonly added: boolean | null;
  readonly counts: SourceSummary | null;
}

export const IDLE: ReadingState = {
  phase: 'idle',
  id: null,
  title: null,
  total: 0,
  passages: [],
  mentions: 0,
  statements: 0,
  added: null,
  counts: null,
};

type Progress = ReadEvent | { readonly type: 'start' } | { readonly type: 'stop' };

/** What the next line of the server's answer makes of the state. */
export function progress(state: ReadingState, event: Progress): ReadingState {
  switch (event.type) {
    case 'start':
      return { ...IDLE, phase: 'reading' };
    case 'source':
      return { ...state, id: event.id, title: event.title, total: event.passages };
    case 'passage':
      return {
        ...state,
        passages: [...state.passages, { id: event.id, text: event.text, statements: event.statements }],
        mentions: state.mentions + event.mentions,
        statements: state.statements + event.statements,
      };
    case 'done':
      return { ...state, phase: 'done', id: event.id, added: event.added, counts: event.counts };
    default:
      return IDLE;
  }
}
