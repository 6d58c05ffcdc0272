import { useSyncExternalStore } from 'react';

/** Switches a person sets and this browser remembers; all are on until turned off. */
export type Setting = 'letter-keys' | 'text-beside';

const listeners = new Set<() => void>();

/** Whether a switch is on; drawn anew when it is turned. */
export function useSetting(name: Setting): boolean {
  return useSyncExternalStore(subscribe, () => isOn(name));
}

/** Whether a switch is on now. */
export function isOn(name: Setting): boolean {
  return localStorage.getItem(`regesta-${name}`) !== 'off';
}

/** Turns a switch on or off, and remembers it. */
export function setSetting(name: Setting, on: boolean): void {
  localStorage.setItem(`regesta-${name}`, on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
