import { blank, type Cover } from '../cover.ts';
import { isSpace } from '../lines.ts';

/** Pairs the runs of `*`, `_` and `~~` in a block and covers those that have a partner. */
export class Emphasis {
  readonly #text: string;
  readonly #cover: Cover;
  readonly #from: number;
  readonly #to: number;
  /** Runs that wait for a partner, by their character: where they begin and end. */
  readonly #open = new Map<string, { readonly at: number; readonly end: number }[]>();

  constructor(text: string, cover: Cover, from: number, to: number) {
    this.#text = text;
    this.#cover = cover;
    this.#from = from;
    this.#to = to;
  }

  /** Reads the run at `at` and gives where it ends. */
  read(at: number): number {
    const mark = this.#text[at]!;
    let end = at;
    while (end < this.#to && this.#text[end] === mark) end++;
    if (mark === '~' && end - at !== 2) return end;
    const open = this.#open.get(mark) ?? [];
    const partner = this.#closes(at, end) ? open.pop() : undefined;
    if (partner) {
      blank(this.#cover, this.#text, partner.at, partner.end);
      blank(this.#cover, this.#text, at, end);
    } else if (this.#opens(at, end)) {
      open.push({ at, end });
      this.#open.set(mark, open);
    }
    return end;
  }

  /** Words follow at once; an underscore stands behind no letter. */
  #opens(at: number, end: number): boolean {
    if (end >= this.#to || isSpace(this.#text.charCodeAt(end))) return false;
    return this.#text[at] !== '_' || at === this.#from || !isWord(this.#text[at - 1]!);
  }

  #closes(at: number, end: number): boolean {
    if (at <= this.#from || isSpace(this.#text.charCodeAt(at - 1))) return false;
    return this.#text[at] !== '_' || end >= this.#to || !isWord(this.#text[end]!);
  }
}

function isWord(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}
