export type { Day, YearMonthDay } from './day.ts';
export { dateOf, dayOf, formatDay } from './day.ts';
export type { Bounds, JsonDay, Truth } from './bounds.ts';
export { boundsFromJson, boundsToJson, instant, truthOn } from './bounds.ts';
export type { DateProblem, Read } from './problem.ts';
export { caret } from './problem.ts';
export type {
  Convention,
  ConventionName,
  Conventions,
  Months,
  Slack,
  Third,
  Thirds,
  Unit,
} from './conventions.ts';
export { CONVENTION_NOTES, CONVENTIONS, WIDER_CONVENTIONS } from './conventions.ts';
export type {
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfEnd,
  EdtfInterval,
  EdtfMember,
  EdtfOpen,
  EdtfPart,
  EdtfRange,
  EdtfSeason,
  EdtfSet,
  EdtfUnknown,
  EdtfYear,
  Qualifier,
} from './edtf/edtf.ts';
export { parseEdtf } from './edtf/parse-edtf.ts';
export { formatEdtf } from './edtf/format-edtf.ts';
export { levelOf } from './edtf/level-of.ts';
export { boundsOf } from './edtf/bounds-of.ts';
export { explain } from './edtf/explain.ts';
export type { Clamped } from './clamp.ts';
export { clampBounds, STORED_DAYS, STORED_YEARS } from './clamp.ts';
export type { Calendar, CalendarName } from './calendars/calendar.ts';
export { FRENCH_REPUBLICAN, GREGORIAN, JULIAN, SWEDISH } from './calendars/calendars.ts';
export { dayOfJulian, daysInJulian, julianDateOf } from './calendars/julian.ts';
export { dayOfRepublican, daysInRepublican, republicanDateOf } from './calendars/french-republican.ts';
export type { LoadedName } from './calendars/load-calendar.ts';
export { loadCalendar } from './calendars/load-calendar.ts';
export type { Dual } from './calendars/dual.ts';
export { readDual } from './calendars/dual.ts';
export type { CalendarPeriod, Candidate } from './calendars/region.ts';
export {
  calendarPeriods,
  candidatesIn,
  candidatesUnstated,
  changesOf,
  GREGORIAN_EVERYWHERE,
  GREGORIAN_FROM,
  REGIONS,
} from './calendars/region.ts';
export type { Change, RegionChanges } from './calendars/switch-table.ts';
export type { YearStart } from './calendars/year-start.ts';
export { eraOf, fromBC, yearAsWritten, yearFromJanuary } from './calendars/year-start.ts';
export type { Vague } from './relations/readings.ts';
export type { AllenRelation } from './relations/allen.ts';
export { ALLEN_RELATIONS, allenPossible, truthOfAllen } from './relations/allen.ts';
export type { Relation } from './relations/relation.ts';
export { truthOfRelation } from './relations/relation.ts';
export type { DateReading } from './words/read-words.ts';
export type { ReadOptions } from './words/resolved.ts';
export { readDate, readEdtf } from './words/read-date.ts';
export { wordsOf, wordsOfBounds } from './words/words-of.ts';
export type { CalendarTag, Language, Operator, Patterns, Suffix, Words } from './words/language.ts';
export { GERMAN } from './words/german.ts';
export { ENGLISH } from './words/english.ts';
export type { DayRange } from './words/parse-day.ts';
export { parseDay } from './words/parse-day.ts';
export { describeDateInAnyCalendar, readDateInAnyCalendar } from './words/read-any-calendar.ts';
export type { DateDescription, DescribeOptions } from './words/describe-date.ts';
export { describeDate } from './words/describe-date.ts';
