import type { ReviewState } from '@regesta/record';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotice } from '../shell/notice.tsx';
import { ask, AskError } from './ask.ts';

/** What a person can do with statements. */
export interface Decide {
  /** Accepts or rejects; `title` is said back in the notice, with a way to undo it. */
  readonly decide: (ids: readonly string[], review: ReviewState, title: string) => void;
  /** Takes the last decision back. */
  readonly undo: () => void;
}

/** Decisions go to the server, then everything that shows them is asked for again. */
export function useDecide(): Decide {
  const client = useQueryClient();
  const { say } = useNotice();
  const send = useCallback(
    async (path: string, body: object, done: (answered: Undo) => string, canUndo: boolean) => {
      try {
        const answered = await ask<Undo>(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
        await client.invalidateQueries();
        say({ words: done(answered), canUndo });
      } catch (error) {
        say({ words: error instanceof AskError ? error.message : String(error), canUndo: false });
      }
    },
    [client, say],
  );
  const decide = useCallback<Decide['decide']>(
    (ids, review, title) => void send('/decisions', { ids, review }, () => `${said[review]}: ${title}`, true),
    [send],
  );
  const undo = useCallback(() => void send('/undo', {}, undoneWords, false), [send]);
  return { decide, undo };
}

/** What the server answers to `undo`; null: there was nothing to take back. */
interface Undo {
  readonly undone?: object | null;
}

function undoneWords({ undone }: Undo): string {
  return undone === null ? 'There is no decision to take back' : 'The last decision is taken back';
}

const said: Readonly<Record<ReviewState, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  suggested: 'Open again',
};
