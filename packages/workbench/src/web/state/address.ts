import { formatTuple, parseTuple, type Tuple } from '../../views/tuple/tuple.ts';

/** Browsers refuse an address that changes more than some hundred times in half a minute: a dragged day is written this often. */
const WRITE_EVERY = 200;

const listeners = new Set<() => void>();
let current: Tuple | null = null;
let pending: ReturnType<typeof setTimeout> | undefined;

/** The tuple the page stands at; the same object until it changes. */
export function tuple(): Tuple {
  current ??= parseTuple(location);
  return current;
}

/** Calls back when the tuple changes, by the page or by the browser's own buttons. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', reread);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', reread);
  };
}

/** Goes on to a tuple that differs in these fields, with a step back in the browser's history. */
export function go(change: Partial<Tuple>): void {
  flush();
  current = { ...tuple(), ...change };
  const address = formatTuple(current);
  if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.pushState(null, '', address);
  tell();
}

/** Changes fields in place, without a step in the history: the day while it is stepped or dragged. */
export function adjust(change: Partial<Tuple>): void {
  current = { ...tuple(), ...change };
  pending ??= setTimeout(flush, WRITE_EVERY);
  tell();
}

function flush(): void {
  if (pending === undefined) return;
  clearTimeout(pending);
  pending = undefined;
  history.replaceState(null, '', formatTuple(tuple()));
}

function reread(): void {
  clearTimeout(pending);
  pending = undefined;
  current = parseTuple(location);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

addEventListener('pagehide', flush);
