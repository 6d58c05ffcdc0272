import type { Statement } from '@regesta/record';
import type { ReactElement } from 'react';
import { formatTuple } from '../../views/tuple/tuple.ts';
import { titleOf } from '../../views/words/title.ts';
import { useDecide } from '../api/use-decide.ts';
import { useNotice } from '../shell/notice.tsx';
import { useView } from '../state/use-view.ts';

/** What a person can do with a statement. */
export function Actions({ statement }: { readonly statement: Statement }): ReactElement {
  const { decide } = useDecide();
  const { say } = useNotice();
  const view = useView();
  const { id, review } = statement;
  const to = (next: Statement['review']): void =>
    decide([id], review === next ? 'suggested' : next, titleOf(statement));
  const copy = async (): Promise<void> => {
    const link = new URL(formatTuple({ ...view, selected: id }), location.origin).href;
    await navigator.clipboard.writeText(link).then(
      () => say({ words: 'The link is copied', canUndo: false }),
      () => say({ words: `The link: ${link}`, canUndo: false }),
    );
  };
  return (
    <div className="actions">
      <button
        type="button"
        className="button strong"
        aria-pressed={review === 'accepted'}
        onClick={() => to('accepted')}
      >
        {review === 'accepted' ? 'Accepted' : 'Accept'}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={review === 'rejected'}
        onClick={() => to('rejected')}
      >
        {review === 'rejected' ? 'Rejected' : 'Reject'}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy link
      </button>
    </div>
  );
}
