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
  return (kept()?.getItem(`regesta-${name}`) ?? turned.get(name)) !== 'off';
}

/** Where the browser keeps nothing, a switch holds as long as the page. */
const turned = new Map<Setting, string>();

function kept(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Turns a switch on or off, and remembers it. */
export function setSetting(name: Setting, on: boolean): void {
  turned.set(name, on ? 'on' : 'off');
  kept()?.setItem(`regesta-${name}`, on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
