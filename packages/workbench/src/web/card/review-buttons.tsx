import type { Statement } from '@regesta/record';
import type { ReactElement } from 'react';
import { titleOf } from '../../views/words/title.ts';
import { useDecide } from '../api/use-decide.ts';

interface Props {
  readonly statement: Statement;
  /** In a list: small, and each names the statement it is for. */
  readonly isListed?: boolean;
}

/** Accepts or rejects a statement; pressed again, the decision is open again. */
export function ReviewButtons({ statement, isListed = false }: Props): ReactElement {
  const { decide } = useDecide();
  const { id, review } = statement;
  const title = titleOf(statement);
  const button = (to: 'accepted' | 'rejected', word: string, done: string): ReactElement => (
    <button
      type="button"
      className={isListed ? 'button small' : to === 'accepted' ? 'button strong' : 'button'}
      aria-pressed={review === to}
      aria-label={isListed ? `${review === to ? done : word}: ${title}` : undefined}
      onClick={() => decide([id], review === to ? 'suggested' : to, title)}
    >
      {review === to ? done : word}
    </button>
  );
  return (
    <>
      {button('accepted', 'Accept', 'Accepted')}
      {button('rejected', 'Reject', 'Rejected')}
    </>
  );
}
