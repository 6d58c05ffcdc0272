export type { Day, YearMonthDay } from './day.ts';
export { dateOf, dayOf, formatDay } from './day.ts';
export type { Bounds, JsonDay, Truth } from './bounds.ts';
export { boundsFromJson, boundsToJson, instant, truthOn } from './bounds.ts';
