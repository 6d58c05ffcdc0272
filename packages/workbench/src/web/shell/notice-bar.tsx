import type { ReactElement } from 'react';
import { useDecide } from '../api/use-decide.ts';
import { useNotice } from './notice.tsx';

/** Says what was done, aloud too, and offers to take it back. */
export function NoticeBar(): ReactElement {
  const { notice, say } = useNotice();
  const { undo } = useDecide();
  return (
    <div className={notice ? 'notice' : 'notice empty'}>
      <p role="status">{notice?.words}</p>
      {notice?.canUndo && (
        <button type="button" className="button small" onClick={undo}>
          Undo
        </button>
      )}
      {notice && (
        <button type="button" className="button small quiet" onClick={() => say(null)} aria-label="Dismiss">
          ×
        </button>
      )}
    </div>
  );
}
