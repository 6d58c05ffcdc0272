export type { Day, YearMonthDay } from './day.ts';
export { dateOf, dayOf, formatDay } from './day.ts';
export type { Bounds, JsonDay, Truth } from './bounds.ts';
export { boundsFromJson, boundsToJson, instant, truthOn } from './bounds.ts';
export type { DateProblem, Read } from './problem.ts';
export { caret } from './problem.ts';
export type { Convention, Conventions, Months, Slack, Unit } from './conventions.ts';
export { CONVENTIONS, WIDER_CONVENTIONS } from './conventions.ts';
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
