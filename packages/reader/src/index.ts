export type { ReadOptions } from './read-options.ts';
export type { TaggedTime, TagOptions } from './mentions/time/tag-options.ts';
export type { Layout } from './source/layout.ts';
export { tagTimes } from './mentions/time/tag-times.ts';
export { createTimeTagger, type TimeTagger } from './mentions/time/time-tagger.ts';
export { sourcePathId } from './source/source-id.ts';
export { readLayout } from './source/read-layout.ts';
export { readSource } from './read.ts';
