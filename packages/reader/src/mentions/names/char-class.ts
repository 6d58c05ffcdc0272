/** 0 nothing of a word, 1 capital letter, 2 other letter, 3 mark on a letter, 4 digit or other number. */
export type CharClass = 0 | 1 | 2 | 3 | 4;

const UNKNOWN = 255;
const classes = new Uint8Array(0x1_0000).fill(UNKNOWN);

/** The class of the code unit at an index; beyond the text, and for halves of surrogate pairs, 0. */
export function classAt(text: string, index: number): CharClass {
  if (index >= text.length) return 0;
  const code = text.charCodeAt(index);
  const known = classes[code]!;
  if (known !== UNKNOWN) return known as CharClass;
  const found = classOf(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classOf(char: string): CharClass {
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return 1;
  if (/\p{L}/u.test(char)) return 2;
  if (/\p{M}/u.test(char)) return 3;
  return /\p{N}/u.test(char) ? 4 : 0;
}

/** Whether it is a letter. */
export function isLetter(text: string, index: number): boolean {
  const found = classAt(text, index);
  return found === 1 || found === 2;
}
