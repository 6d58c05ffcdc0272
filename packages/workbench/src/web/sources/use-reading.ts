import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useReducer, useState } from 'react';
import type { ReadEvent } from '../../api/wire.ts';
import { answer, AskError } from '../api/ask.ts';
import { faultOf, readQuery, type Article } from './article.ts';
import { jsonLines } from './json-lines.ts';
import { IDLE, progress, type ReadingState } from './reading-state.ts';

interface Reading {
  readonly state: ReadingState;
  readonly fault: string | null;
  /** Answers whether the article was read and kept. */
  readonly read: (article: Article) => Promise<boolean>;
}

/** Sends articles to be read and follows how it goes. */
export function useReading(): Reading {
  const client = useQueryClient();
  const [state, dispatch] = useReducer(progress, IDLE);
  const [fault, setFault] = useState<string | null>(null);
  const read = useCallback(
    async (article: Article): Promise<boolean> => {
      const refused = faultOf(article);
      setFault(refused);
      if (refused !== null) return false;
      dispatch({ type: 'start' });
      let isKept = false;
      try {
        const response = await answer(`/read?${readQuery(article)}`, { method: 'POST', body: article.bytes });
        for await (const event of jsonLines<ReadEvent>(response)) {
          dispatch(event);
          isKept ||= event.type === 'done';
          if (event.type === 'error') setFault(event.message);
        }
        await client.invalidateQueries();
      } catch (error) {
        dispatch({ type: 'stop' });
        setFault(error instanceof AskError ? error.message : String(error));
      }
      return isKept;
    },
    [client],
  );
  return { state, fault, read };
}
