import { useSyncExternalStore } from 'react';

const NAME = 'regesta-letter-keys';
const listeners = new Set<() => void>();

/** Whether single letters are keys: some people who speak to their computer need them off. */
export function useLetterKeys(): boolean {
  return useSyncExternalStore(subscribe, letterKeys);
}

/** Whether single letters are keys now. */
export function letterKeys(): boolean {
  return localStorage.getItem(NAME) !== 'off';
}

/** Turns single letters on or off as keys, and remembers it in this browser. */
export function setLetterKeys(isOn: boolean): void {
  localStorage.setItem(NAME, isOn ? 'on' : 'off');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
