import { readDrafts } from './readers/read-drafts.ts';
import { resolveDrafts } from './story/resolve.ts';
import { newStory } from './story/story.ts';
import type { TaggedTime, TagOptions } from './tag-options.ts';
import { finish } from './values/finish.ts';
import { newLine, readLine } from './words/line.ts';

/** The time expressions of a text, in order, none overlapping; paragraphs are divided by newlines. Offsets are UTF-16 units. */
export function tagTimes(text: string, _options: TagOptions = {}): TaggedTime[] {
  const tagged: TaggedTime[] = [];
  const story = newStory();
  const line = newLine(text.length);
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    readLine(line, text, from, to);
    const drafts = readDrafts(line);
    resolveDrafts(line, drafts, story);
    finish(line, drafts, tagged);
    from = to + 1;
  }
  return tagged;
}
