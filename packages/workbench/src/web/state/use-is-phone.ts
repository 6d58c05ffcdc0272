import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 44rem)');

/** Whether the page is too narrow for bars over time; the same width as in `phone.css`. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
