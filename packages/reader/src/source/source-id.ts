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
 * The id of a source made from its file's name: without folder and ending, lower case, letters and digits joined by
 * hyphens, at most 80 characters. Latin letters lose their marks; those of other scripts stay, so that two names stay two.
 * Text without a name (`-`, or nothing but signs) is named after its revision.
 *
 *     sourceId('Żmudź, 1919 (2).md', revision)   // 'zmudz-1919-2'
 *     sourceId('-', revision)                    // 'text-9f86d081'
 */
export function sourceId(name: string, revision: string): string {
  const base = name.replace(/^.*[/\\]/s, '').replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
  return idOf(base) || `text-${revision.slice(0, 8)}`;
}

/** The same of a whole path, for a second file of the same name: `sourcePathId('war/notes.txt')` is `war-notes`. */
export function sourcePathId(path: string): string {
  return idOf(path.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, ''));
}

function idOf(text: string): string {
  const folded = text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[łđøßæœþðı]/g, (letter) => FOLDED[letter]!)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .join('-')
    .slice(0, 80)
    .replace(/[-\ud800-\udbff]$/, '');
}
