import type { AnchorHTMLAttributes, MouseEvent, ReactElement, SyntheticEvent } from 'react';
import { formatTuple, type Tuple } from '../../views/tuple/tuple.ts';
import { go, tuple } from './address.ts';
import { useTuple } from './use-view.ts';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** What the link changes; all else stays as it is. */
  readonly to: Partial<Tuple>;
};

/**
 * A real link to another state of the page: opens in place, or in a new tab as any link does. The day is written into
 * its address when it is pointed at or focused, so that thousands of links need not be drawn anew at each step.
 */
export function ViewLink({ to, onClick, ...rest }: Props): ReactElement {
  useTuple((now) => formatTuple({ ...now, day: null }));
  const change = { place: null, ...to };
  const refresh = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    currentTarget.href = formatTuple({ ...tuple(), ...change });
  };
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    go(change);
  };
  return (
    <a
      {...rest}
      href={formatTuple({ ...tuple(), ...change, day: null })}
      onPointerEnter={refresh}
      onFocus={refresh}
      onClick={follow}
    />
  );
}

function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
