import { classAt, isLetter } from './char-class.ts';

/** Half-open offsets of a run of letters or figures. */
export interface Scanned {
  readonly from: number;
  readonly to: number;
}

const HYPHENS = '-‐‑–';
const APOSTROPHES = "'’ʼ";

/**
 * The words of `text.slice(from, to)`: runs of letters with the apostrophes and hyphens inside them (`O'Brien`, `Aleksa-Angarietis`),
 * letters divided by full stops (`U.S.`), figures with their commas and ordinal endings (`75,000`, `1st`).
 */
export function* scanWords(text: string, from: number, to: number): Generator<Scanned> {
  for (let at = from; at < to; ) {
    const kind = classAt(text, at);
    if (kind === 0 || kind === 3) {
      at++;
      continue;
    }
    const end = Math.min(to, kind === 4 ? endOfNumber(text, at) : endOfWord(text, at));
    yield { from: at, to: end };
    at = end;
  }
}

/** `75,000`, `1.5`, `38th`; figures that letters follow (`23BN`) are a word. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === 4 || ((text[at] === ',' || text[at] === '.') && classAt(text, at + 1) === 4))
    at++;
  return isLetter(text, at) ? endOfWord(text, at) : at;
}

function endOfWord(text: string, from: number): number {
  const dotted = endOfDotted(text, from);
  if (dotted > from) return dotted;
  let at = endOfLetters(text, from);
  while (isInside(text, at)) at = endOfLetters(text, at + 1);
  return at;
}

/** Whether an apostrophe or a hyphen stands there, with a letter behind it. */
function isInside(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined || !isLetter(text, at + 1)) return false;
  return APOSTROPHES.includes(char) || HYPHENS.includes(char);
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) !== 0) at++;
  return at;
}

/** The end of `U.S.`, `I.I.`, `U.S`: two capitals or more, each with a full stop but perhaps the last; else `from`. */
function endOfDotted(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (classAt(text, at) === 1 && text[at + 1] === '.') {
    at += 2;
    letters++;
  }
  if (letters > 0 && classAt(text, at) === 1 && classAt(text, at + 1) === 0) {
    at++;
    letters++;
  }
  return letters > 1 ? at : from;
}
