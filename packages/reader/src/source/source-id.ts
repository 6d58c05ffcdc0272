/** Letters that Unicode does not take apart into a letter of ASCII and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * The id of a source made from its file's name: without folder and ending, lower case, ASCII letters and digits
 * joined by hyphens, at most 80 characters; `source` where nothing is left.
 *
 *     sourceId('Żmudź, 1919 (2).md')   // 'zmudz-1919-2'
 */
export function sourceId(name: string): string {
  const base = name.replace(/^.*[/\\]/s, '').replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
  const ascii = base
    .slice(0, 400)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[łđøßæœþðı]/g, (letter) => FOLDED[letter]!);
  const words = ascii.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 80).replace(/-$/, '') || 'source';
}
