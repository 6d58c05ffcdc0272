/**
 * What it costs the story to go from one time to another. Stories go forward by little; a year that is written may be farther
 * than one that is only supposed. Months are 1–12 with days as fractions, 0 where unknown.
 */
export function stepCost(
  fromYear: number | null,
  fromMonth: number,
  year: number,
  month: number,
  written: boolean,
): number {
  if (fromYear === null) return 0;
  const cost =
    fromMonth === 0 || month === 0
      ? yearCost(year - fromYear, month === 0)
      : monthCost((year - fromYear) * 12 + month - fromMonth);
  return written ? Math.min(cost * 0.5, 0.9) : cost;
}

/** Where one of the two has no month. */
function yearCost(years: number, bare: boolean): number {
  if (years === 0) return bare ? 0 : 0.3;
  if (years === 1) return 0.9;
  return years > 0 ? Math.min(0.5 + 0.2 * years, 3) : Math.min(2 - 0.2 * years, 3.4);
}

function monthCost(months: number): number {
  if (months >= 0) return months <= 12 ? 0.12 * months : Math.min(1.5 + 0.05 * (months - 12), 3.5);
  if (months > -1) return 0.2;
  return months >= -12 ? 0.7 - 0.12 * months : Math.min(2.2 - 0.05 * (months + 12), 4);
}
