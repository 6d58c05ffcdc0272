import type { Shape } from './shapes.ts';

/** What stands between a word and the one before it; `none` at the start of a passage. */
export type Gap =
  | 'none'
  | 'space'
  | 'possessive'
  | 'hyphen'
  | 'comma'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'other';

interface Before {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
}

/** What the text between two words is, by the word before it. */
export function gapOf(between: string, before: Before): Gap {
  const mark = between.trim();
  if (mark === '') return between === '' && !before.text.endsWith('.') ? 'other' : 'space';
  if (mark === '.') return before.shape === 'initial' || isAbbreviation(before) ? 'space' : 'stop';
  if (mark === ',') return 'comma';
  if (/^['’]$/.test(mark) && before.text.endsWith('s')) return 'possessive';
  if (/[.!?…]/.test(mark)) return 'stop';
  if (/^[-‐‑–]$/.test(mark) && between.length === 1) return 'hyphen';
  if (/[([]$/.test(mark)) return 'open';
  if (/^[)\]]/.test(mark)) return 'close';
  return /["“„«”»'‘’]/.test(mark) ? 'quote' : 'other';
}

function isAbbreviation(word: Before): boolean {
  return /^(?:gen|lt|col|maj|capt|sgt|adm|brig|cmdr|st|dr|mr|mrs|ms|prof|rev|sen|gov|pres|jr|sr|ft|mt|no|yu|ya)$/.test(
    word.folded,
  );
}
