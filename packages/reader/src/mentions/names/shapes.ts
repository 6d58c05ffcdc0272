import { classAt } from './char-class.ts';

/** How a word is written: small, with a capital, in capitals (`USSR`, `U.S.`, `SRs`), as an initial (`P.`), in figures. */
export type Shape = 'lower' | 'cap' | 'caps' | 'initial' | 'number';

/** The shape of a word, by itself and the character behind it. */
export function shapeOf(text: string, next: string | undefined): Shape {
  const first = classAt(text, 0);
  if (first === 4) return 'number';
  if (first !== 1) return PREFIXED.test(text) ? 'cap' : 'lower';
  if (text.length === 1) return next === '.' ? 'initial' : 'cap';
  if (text[1] === '.') return 'caps';
  return isCapitals(text) ? 'caps' : 'cap';
}

/** `anti-Soviet`, `al-Husayni`: small only in its prefix. */
const PREFIXED = /^(?:anti|pro|non|al|el)[-‐‑–]\p{Lu}/u;

/** Capitals, figures and hyphens, and perhaps the `s` of a plural. */
function isCapitals(text: string): boolean {
  const last = text.endsWith('s') ? text.length - 1 : text.length;
  if (last < 2 || classAt(text, 1) !== 1) return false;
  for (let at = 2; at < last; at++) {
    const found = classAt(text, at);
    if (found !== 1 && found !== 4 && text[at] !== '-') return false;
  }
  return true;
}
