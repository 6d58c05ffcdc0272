/** How a line of Markdown begins: what is read before its words. Every reader works on one line and looks at a bounded part of it. */

/** A heading's marks: their number, and where its words stand in the line. */
export interface HeadingMarks {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** Where the words stand behind the marks of block quotes, and how deep they nest. */
export interface QuoteMarks {
  readonly depth: number;
  readonly length: number;
}

const DEEPEST = 100;

/** `> > words`: two deep, four units long. */
export function quoteMarks(line: string): QuoteMarks {
  let depth = 0;
  let length = 0;
  for (;;) {
    const mark = indentOf(line, length) < 4 ? length + indentOf(line, length) : -1;
    if (mark < 0 || line[mark] !== '>' || depth === DEEPEST) return { depth, length };
    depth++;
    length = line[mark + 1] === ' ' ? mark + 2 : mark + 1;
  }
}

/** Columns of white space from `at` on, a tab counting four; at most 40. */
export function indentOf(line: string, at = 0): number {
  let columns = 0;
  for (let index = at; index < at + 40; index++) {
    if (line[index] === ' ') columns++;
    else if (line[index] === '\t') columns += 4;
    else break;
  }
  return columns;
}

/** `## Words ##`, or null. */
export function headingMarks(line: string): HeadingMarks | null {
  const opening = /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(line.slice(0, 60));
  if (!opening) return null;
  let to = line.length;
  while (to > opening[0].length && isBlank(line, to - 1)) to--;
  const end = to;
  while (to > opening[0].length && line[to - 1] === '#') to--;
  const isClosed = to === opening[0].length || isBlank(line, to - 1);
  return { level: opening[1]!.length, from: opening[0].length, to: isClosed ? to : end };
}

function isBlank(line: string, at: number): boolean {
  return line[at] === ' ' || line[at] === '\t';
}

/** The level of the heading that a line of `=` or `-` makes of the paragraph above it, or 0. */
export function underlineLevel(line: string): 0 | 1 | 2 {
  const marks = line.length < 400 ? line.trim() : '';
  if (/^=+$/.test(marks)) return 1;
  return /^-+$/.test(marks) ? 2 : 0;
}

/** `***`, `- - -`: a rule that divides. */
export function isRule(line: string): boolean {
  return line.length < 400 && /^(?:\*{3,}|-{3,}|_{3,})$/.test(line.replace(/[ \t]/g, ''));
}

/** A fence of code: its character and length, or null. */
export function fenceMarks(line: string): string | null {
  return /^ {0,3}(`{3,40}|~{3,40})[^`]*$/.exec(line.slice(0, 200))?.[1] ?? null;
}

/** Whether a line closes a fence. */
export function closesFence(line: string, fence: string): boolean {
  const marks = line.length < 400 ? line.trim() : '';
  return marks.length >= fence.length && marks === fence[0]!.repeat(marks.length);
}

/** `[^id]:` with the spaces behind it: its length and the marker, or null. */
export function noteMarks(line: string): { readonly length: number; readonly marker: string } | null {
  const hit = /^ {0,3}(\[\^[^\s[\]]{1,40}\]):[ \t]*/.exec(line.slice(0, 120));
  return hit && { length: hit[0].length, marker: hit[1]! };
}

const TARGET =
  /^ {0,3}\[([^[\]^][^[\]]{0,200})\]:[ \t]*(?:<[^<>]{1,500}>|(?:#|\.{0,2}\/|[a-z][a-z0-9+.-]{1,30}:|[\w-]{1,60}\.[a-z])\S{0,1000})[ \t]*(?:["'(].{0,400})?$/i;

/** The label of a link's definition (`[label]: target`), lower case, or null; `[2]: Holm, p. 4.` is the text of a note. */
export function definedLabel(line: string): string | null {
  return line.length > 1500 ? null : (TARGET.exec(line)?.[1]?.toLowerCase() ?? null);
}

/** The line under a table's head: `|---|:--:|`. */
export function isTableRule(line: string): boolean {
  return line.length < 2000 && line.includes('-') && /^[ \t]*\|?[ \t:|-]+$/.test(line) && line.includes('|');
}
