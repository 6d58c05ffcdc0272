import type { Statement } from '@regesta/record';
import type { ReactElement } from 'react';
import { formatTuple } from '../../views/tuple/tuple.ts';
import { useNotice } from '../shell/notice.tsx';
import { useView } from '../state/use-view.ts';
import { ReviewButtons } from './review-buttons.tsx';

/** What a person can do with a statement. */
export function Actions({ statement }: { readonly statement: Statement }): ReactElement {
  const { say } = useNotice();
  const view = useView();
  const copy = async (): Promise<void> => {
    const link = new URL(formatTuple({ ...view, selected: statement.id }), location.origin).href;
    await navigator.clipboard.writeText(link).then(
      () => say({ words: 'The link is copied', canUndo: false }),
      () => say({ words: `The link: ${link}`, canUndo: false }),
    );
  };
  return (
    <div className="actions">
      <ReviewButtons statement={statement} />
      <button type="button" className="button" onClick={() => void copy()}>
        Copy link
      </button>
    </div>
  );
}
