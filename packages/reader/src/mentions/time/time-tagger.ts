import { documentDay, resolveNews } from './news/news.ts';
import { readDrafts } from './readers/read-drafts.ts';
import { newPaths } from './story/paths.ts';
import { resolveDrafts } from './story/resolve.ts';
import { newStory } from './story/story.ts';
import type { TaggedTime, TagOptions } from './tag-options.ts';
import { finish } from './values/finish.ts';
import { WINDOW, windowEnd } from './window.ts';
import { newLine, readLine, type Line } from './words/line.ts';

/** Reads a text that comes in pieces; offsets are those of the whole. */
export interface TimeTagger {
  /** Takes the next piece; the times that are ready, in order. */
  push(piece: string): TaggedTime[];
  /** Tells that the text has ended; the times that were still open. */
  end(): TaggedTime[];
}

/**
 * A tagger that reads in bounded memory, however long the text or its lines are: the times are those of `tagTimes` on the whole.
 */
export function createTimeTagger(options: TagOptions = {}): TimeTagger {
  const tag = windowTagger(WINDOW, options);
  let text = '';
  let offset = 0;
  const take = (last: boolean): TaggedTime[] => {
    const tagged: TaggedTime[] = [];
    let from = 0;
    while (last ? from < text.length : text.length - from > WINDOW) {
      const to = windowEnd(text, from);
      tag(text, from, to, offset, tagged);
      from = to;
    }
    text = text.slice(from);
    offset += from;
    return tagged;
  };
  return {
    push: (piece) => {
      text += piece;
      return take(false);
    },
    end: () => take(true),
  };
}

type TagWindow = (text: string, from: number, to: number, offset: number, tagged: TaggedTime[]) => void;

/** Tags window after window, with what one hands on to the next: the story, and whether years before Christ were written. */
export function windowTagger(units: number, options: TagOptions): TagWindow {
  const line: Line = newLine(units);
  const story = newStory();
  const paths = newPaths(64);
  const document = documentDay(options.dct);
  line.news = options.domain === 'news';
  line.wars = options.wars === true;
  return (text, from, to, offset, tagged) => {
    readLine(line, text, from, to);
    line.offset = offset;
    const drafts = readDrafts(line);
    if (line.news) return finish(line, resolveNews(line, drafts, document), tagged);
    resolveDrafts(line, drafts, story, paths);
    finish(line, drafts, tagged);
  };
}
