/** The tagger of time expressions alone, without the names, frames and tables of the whole reader. */
export type { TaggedTime, TagOptions } from './mentions/time/tag-options.ts';
export { tagTimes } from './mentions/time/tag-times.ts';
export { createTimeTagger, type TimeTagger } from './mentions/time/time-tagger.ts';
