import type {
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfEnd,
  EdtfMember,
  EdtfPart,
  EdtfSeason,
  EdtfYear,
} from './edtf.ts';

/** Writes a date as EDTF; `parseEdtf` reads it back to the same value. */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind === 'interval') return `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}`;
  if (edtf.kind !== 'set') return formatEnd(edtf);
  const members = edtf.members.map(formatMember).join(',');
  return edtf.of === 'one' ? `[${members}]` : `{${members}}`;
}

function formatEnd(end: EdtfEnd): string {
  if (end.kind === 'open') return '..';
  if (end.kind === 'unknown') return '';
  return end.kind === 'date-time' ? formatDateTime(end) : formatDate(end);
}

function formatMember(member: EdtfMember): string {
  if (member.kind !== 'range') return formatDate(member);
  return `${member.from ? formatDate(member.from) : ''}..${member.to ? formatDate(member.to) : ''}`;
}

function formatDate(date: EdtfDate | EdtfSeason): string {
  const year = formatYear(date.year);
  if (date.kind === 'season') return `${year}-${formatPart(date.season)}`;
  if (date.month === null) return year;
  const month = `${year}-${formatPart(date.month)}`;
  return date.day === null ? month : `${month}-${formatPart(date.day)}`;
}

function formatYear(year: EdtfYear): string {
  const sign = `${year.long ? 'Y' : ''}${year.negative ? '-' : ''}`;
  const digits = year.long ? String(year.value) : digitsOf(year, 4);
  const exponent = year.exponent === null ? '' : `E${year.exponent}`;
  const significant = year.significant === null ? '' : `S${year.significant}`;
  return `${year.own ?? ''}${sign}${digits}${exponent}${significant}${year.group ?? ''}`;
}

function formatPart(part: EdtfPart): string {
  return `${part.own ?? ''}${digitsOf(part, 2)}${part.group ?? ''}`;
}

function digitsOf(part: EdtfPart, width: number): string {
  const digits = String(part.value).padStart(width, '0');
  if (part.mask === 0) return digits;
  return Array.from(digits, (digit, i) => (part.mask & (1 << (width - 1 - i)) ? 'X' : digit)).join('');
}

function formatDateTime({ date, hour, minute, second, fraction, zone }: EdtfDateTime): string {
  const seconds = second === null ? '' : `:${two(second)}${fraction === null ? '' : `.${fraction}`}`;
  return `${formatDate(date)}T${two(hour)}:${two(minute)}${seconds}${zone ?? ''}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
