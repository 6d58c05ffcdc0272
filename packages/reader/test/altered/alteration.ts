/** A systematic change of an article: other years, names, sums and words, each everywhere alike. */
export interface Alteration {
  readonly name: string;
  /** Added to every year of four digits. */
  readonly years: number;
  /** What is replaced by what, in this order; case counts. */
  readonly words: readonly (readonly [string, string])[];
  /** The code of the money that the sums are in. */
  readonly currency: string;
}

/** A text with every change made; codes of money in it too. */
export function alter(text: string, { years, words, currency }: Alteration): string {
  const replaced = words.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  return shiftYears(replaced, years).replaceAll('"RUB"', `"${currency}"`);
}

/** What a table of periods gave stays where it is: alternatives counted from a war, the years between the wars. */
const KEPT = /( or \[[^\]]*\]|1918-11-11\/1939-09-01)/;

/** Adds to every year of four digits: `1918–1919`, `[1919-02-08..1919-02-15]`. */
export function shiftYears(text: string, years: number): string {
  return text
    .split(KEPT)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/(?<!\d)1[5-9]\d\d(?!\d)/g, (year) => String(Number(year) + years)),
    )
    .join('');
}
