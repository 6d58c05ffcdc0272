import type { Mention, MentionType } from '@regesta/record';
import type { ReactElement } from 'react';
import { mentionLabels } from '../../views/words/kind.ts';

const ORDER: readonly MentionType[] = [
  'time',
  'person',
  'organisation',
  'place',
  'people',
  'document',
  'event',
  'sum',
];

/** What each colour of the text means, for the kinds that occur in it. */
export function MentionKey({ mentions }: { readonly mentions: readonly Mention[] }): ReactElement {
  const types = new Set(mentions.map(({ type }) => type));
  return (
    <ul className="mention-key" aria-label="Colours of the text">
      {ORDER.filter((type) => types.has(type)).map((type) => (
        <li key={type} className={`key-${type}`}>
          {mentionLabels[type]}
        </li>
      ))}
    </ul>
  );
}
