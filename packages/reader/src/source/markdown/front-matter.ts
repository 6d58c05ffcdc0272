import { blank, type Cover } from '../cover.ts';

/** Covers the settings between two lines of `---` at the head of a Markdown file. */
export function coverFrontMatter(text: string, cover: Cover): void {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 20))) return;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/g;
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (end && isSettings(text.slice(start, end.index))) blank(cover, text, start, closing.lastIndex);
}

/** Each line is a key with a value, part of a list, a comment or indented; else the rule above is only a rule. */
function isSettings(head: string): boolean {
  const lines = head.slice(0, 20_000).split(/\r?\n/).slice(1);
  return lines.every((line) => line.trim() === '' || /^(?:[\w-]{1,60}:(?:\s|$)|[ \t]|- |#)/.test(line));
}
