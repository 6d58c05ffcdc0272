import type { MediaType } from '@regesta/record';
import { useRecord } from './queries.ts';

/** The format of a source, for what of its words is not words: plain text until the record is here. */
export function useMediaType(source: string): MediaType {
  const { data } = useRecord();
  return data?.sources.find(({ id }) => id === source)?.mediaType ?? 'text/plain';
}
