import { useEffect, useEffectEvent } from 'react';
import { isOn } from '../state/setting.ts';

/** What the keys of the page do; each is called by its own key only. */
export interface KeyDeeds {
  readonly step: (way: 1 | -1, by: 'day' | 'month' | 'change') => void;
  readonly walk: (way: 1 | -1) => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly undo: () => void;
  /** Moves the focus to the evidence card. */
  readonly evidence: () => void;
  readonly close: () => void;
}

/** Listens to the keys of the page, wherever the focus is, except where keys are typed or mean something of their own. */
export function useKeys(deeds: KeyDeeds): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || takesKeys(event.target)) return;
    if (act(event, deeds)) event.preventDefault();
  });
  useEffect(() => {
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

function takesKeys(target: EventTarget | null): boolean {
  const own = 'input, textarea, select, [contenteditable], [role=dialog], [role=radiogroup]';
  return target instanceof Element && target.closest(own) !== null;
}

function act(event: KeyboardEvent, deeds: KeyDeeds): boolean {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (way === 1 || way === -1) {
    deeds.step(way, event.altKey ? 'change' : event.shiftKey ? 'month' : 'day');
    return true;
  }
  if (event.key === 'Escape') {
    deeds.close();
    return true;
  }
  return !event.altKey && isOn('letter-keys') && letter(event.key.toLowerCase(), deeds);
}

function letter(key: string, deeds: KeyDeeds): boolean {
  const letters: Readonly<Record<string, () => void>> = {
    j: () => deeds.walk(1),
    k: () => deeds.walk(-1),
    a: deeds.accept,
    x: deeds.reject,
    u: deeds.undo,
    e: deeds.evidence,
  };
  letters[key]?.();
  return Object.hasOwn(letters, key);
}
