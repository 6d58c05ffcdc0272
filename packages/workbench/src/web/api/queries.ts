import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReadingView, RecordView, StatementView } from '../../api/wire.ts';
import { ask } from './ask.ts';

/** The whole record without its texts: what every view needs first. */
export function useRecord(): UseQueryResult<RecordView> {
  return useQuery({ queryKey: ['record'], queryFn: () => ask<RecordView>('/record') });
}

/** One source as it was read; asked only where there is an id. */
export function useSource(id: string | null): UseQueryResult<ReadingView> {
  return useQuery({
    queryKey: ['source', id],
    queryFn: () => ask<ReadingView>(`/sources/${encodeURIComponent(id ?? '')}`),
    enabled: id !== null,
  });
}

/** One statement with all it rests on; the one before stays on the page until it is there. */
export function useStatement(id: string | null): UseQueryResult<StatementView> {
  return useQuery({
    queryKey: ['statement', id],
    queryFn: () => ask<StatementView>(`/statements/${encodeURIComponent(id ?? '')}`),
    enabled: id !== null,
  });
}
