import type { TaggedTime, TagOptions } from './tag-options.ts';
import { windowTagger } from './time-tagger.ts';
import { WINDOW, windowEnd } from './window.ts';

/** The time expressions of a text, in order, none overlapping; paragraphs are divided by newlines. Offsets are UTF-16 units. */
export function tagTimes(text: string, options: TagOptions = {}): TaggedTime[] {
  const tag = windowTagger(Math.min(text.length, WINDOW), options);
  const tagged: TaggedTime[] = [];
  for (let from = 0; from < text.length; ) {
    const to = windowEnd(text, from);
    tag(text, from, to, 0, tagged);
    from = to;
  }
  return tagged;
}
