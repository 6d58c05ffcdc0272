/**
 * A day: whole number of days since 1970-01-01 in the proleptic Gregorian calendar; may be negative.
 * `-Infinity` and `Infinity` stand for an open side.
 */
export type Day = number;

/** A calendar date with an astronomical year (0 is 1 BC); months are 1–12. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a proleptic Gregorian date: `dayOf(1970, 1, 1)` is 0. Months and days out of range run over. */
export function dayOf(year: number, month: number, day: number): Day {
  if (month < 1 || month > 12) return dayOf(year + Math.floor((month - 1) / 12), wrapped(month), day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A month out of range as one of 1–12: 13 → 1, 0 → 12. */
export function wrapped(month: number): number {
  return ((((month - 1) % 12) + 12) % 12) + 1;
}

/** The proleptic Gregorian date of a finite day. */
export function dateOf(day: Day): YearMonthDay {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** A finite day as an ISO 8601 date: `formatDay(0)` is `1970-01-01`; years before 0 carry a sign. */
export function formatDay(day: Day): string {
  const { year, month, day: d } = dateOf(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
