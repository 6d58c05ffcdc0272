/**
 * The day on which the number of the year changed: 1 January; 25 March (Annunciation: England to 1751, Florence and Pisa to
 * 1749, many chanceries); 1 September (Byzantium, Russia to 1699); 1 March (Venice to 1797, Russia to 1492).
 * A. Cappelli, Cronologia; C. R. Cheney and M. Jones, A Handbook of Dates (2000), 8–14.
 */
export type YearStart = 'january' | 'march-25' | 'september' | 'march';

/**
 * The year, counted from 1 January, of a date whose written year began on another day.
 * From 25 March, 10 February 1648 is of 1649; from 1 September, 10 October 1700 is of 1699.
 */
export function yearFromJanuary(year: number, month: number, day: number, start: YearStart): number {
  if (start === 'march-25') return month < 3 || (month === 3 && day < 25) ? year + 1 : year;
  if (start === 'march') return month < 3 ? year + 1 : year;
  return start === 'september' && month >= 9 ? year - 1 : year;
}

/** The written year of a date whose year is counted from 1 January: undoes `yearFromJanuary`. */
export function yearAsWritten(year: number, month: number, day: number, start: YearStart): number {
  return year - (yearFromJanuary(year, month, day, start) - year);
}

/** The astronomical year of a year before Christ: 1 BC is 0, 44 BC is -43. */
export function fromBC(year: number): number {
  if (year < 1) throw new RangeError(`unknown year BC: ${year}`);
  return 1 - year;
}

/** A year with its era, for readers: 0 is 1 BC. */
export function eraOf(year: number): { readonly year: number; readonly era: 'AD' | 'BC' } {
  return year > 0 ? { year, era: 'AD' } : { year: 1 - year, era: 'BC' };
}
