const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ə', 'e'],
]);

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A name folded for comparing: lower case, no accents (`ł` is `l`, Cyrillic and other scripts stay), words divided by
 * single spaces whatever divided them, apostrophes and full stops dropped. `Aleksa-Angarietis` gives `aleksa angarietis`.
 */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđðøıßæœþħŋə]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
