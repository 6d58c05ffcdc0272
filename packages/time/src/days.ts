/** Days, bounds and conventions alone: what a program needs that counts days and must load quickly. */
export type { Day, YearMonthDay } from './day.ts';
export { dateOf, dayOf, formatDay } from './day.ts';
export type { Bounds, JsonDay, Truth } from './bounds.ts';
export { boundsFromJson, boundsToJson, instant, truthOn } from './bounds.ts';
export type { Conventions, Thirds } from './conventions.ts';
export { CONVENTIONS } from './conventions.ts';
export { dayOfRepublican, daysInRepublican, republicanDateOf } from './calendars/french-republican.ts';
export { dayOfJulian, daysInJulian, julianDateOf } from './calendars/julian.ts';
