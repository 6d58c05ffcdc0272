/** Letters that are no base letter with a mark, and marks of writing that only look different. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};

/** Text as it is compared: lower case, no marks on letters, single spaces. `fold('Łódź')` is `lodz`. */
export function fold(text: string): string {
  const bare = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare
    .replaceAll(/[łøđðþßæœı’‘–—‑]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
