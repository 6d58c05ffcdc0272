import type { ReactElement } from 'react';
import type { ReadingView } from '../../api/wire.ts';
import { useRecord } from '../api/queries.ts';
import { SourceSentences } from '../sources/source-sentences.tsx';
import { go } from '../state/address.ts';
import { MentionKey } from './mention-key.tsx';

interface Props {
  readonly reading: ReadingView;
  readonly heading: 1 | 2;
}

/** What is read, how much was found in it, and another source where there is one. */
export function ReaderHeader({ reading, heading }: Props): ReactElement {
  const { source } = reading;
  const hasTitle = reading.passages.some(({ kind }) => kind === 'title');
  const Heading = `h${heading}` as const;
  return (
    <header className="reader-header">
      <SourcePicker shown={source.id} />
      {!hasTitle && <Heading>{source.title ?? source.name}</Heading>}
      <SourceSentences source={source} />
      <MentionKey mentions={reading.mentions} />
    </header>
  );
}

function SourcePicker({ shown }: { readonly shown: string }): ReactElement | null {
  const { data } = useRecord();
  const sources = data?.sources ?? [];
  if (sources.length < 2) return null;
  return (
    <label className="picker">
      <span className="caps">Source</span>
      <select
        value={shown}
        onChange={(event) => go({ source: event.target.value, selected: null, place: null })}
      >
        {sources.map(({ id, title, name }) => (
          <option key={id} value={id}>
            {title ?? name}
          </option>
        ))}
      </select>
    </label>
  );
}
