import { blank, type Cover, divide } from './cover.ts';
import { readTag } from './tag.ts';

const LONGEST_TAG = 400;
const NAMES =
  `a abbr address article aside b bdi bdo big blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd li link main mark meta nav nowiki ol p picture pre q
  references s samp section small source span strike strong style sub summary sup table tbody td tfoot th thead time title tr tt u ul var
  video wbr`
    .split(/\s+/)
    .join('|');
const TAG = new RegExp(
  `</?(?:${NAMES})(?:\\s[^<>]{0,${LONGEST_TAG}})?/?>|<[a-z][a-z0-9+.-]{1,31}:[^\\s<>]{0,${LONGEST_TAG}}>`,
  'iy',
);

/** Behind the tag of HTML, or the address in pointed brackets, that begins at `at`; -1 where none does. */
export function behindTag(text: string, at: number, to: number): number {
  if (!/[/a-z]/i.test(text[at + 1] ?? '')) return -1;
  TAG.lastIndex = at;
  return TAG.test(text) && TAG.lastIndex <= to ? TAG.lastIndex : -1;
}

const DIVIDING =
  /^<\/?(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|summary|table|td|th|tr|ul)[\s/>]/i;

/** Covers a tag; one that divides blocks (`<p>`, `<br>`, `<td>`) becomes a line end, two where it has room. */
export function coverTag(text: string, cover: Cover, from: number, to: number): void {
  blank(cover, text, from, to);
  if (!DIVIDING.test(text.slice(from, from + 14))) return;
  divide(cover, from);
  if (!/^<br/i.test(text.slice(from, from + 3))) divide(cover, from + 1);
}

/** Covers the tags of HTML in a text; the tags of notes are left. */
export function coverTags(text: string, cover: Cover): void {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const note = readTag(text, at, text.length);
    const end = note ? note.to : behindTag(text, at, text.length);
    if (!note && end > 0) coverTag(text, cover, at, end);
    at = Math.max(end, at + 1);
  }
}

/** Covers `<!-- … -->`; one that is never closed is left. */
export function coverComments(text: string, cover: Cover): void {
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return;
    blank(cover, text, at, end + 3);
    at = end + 3;
  }
}
