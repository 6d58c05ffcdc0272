import { readdirSync, readFileSync } from 'node:fs';
import type { TimeSpan } from './score.ts';

/** A report with its date and the times marked in it, offsets into `text`. */
export interface Report {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly times: readonly TimeSpan[];
}

/** The reports nothing is tuned on: they only check. */
const aside = /-(08|09|10)$|^web-07$/;

/** Reads the reports of one half. */
export function readCorpus(half: 'tuned' | 'check'): readonly Report[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .map((file) => file.slice(0, -'.tml'.length))
    .filter((id) => aside.test(id) === (half === 'check'))
    .sort()
    .map((id) => readReport(id, readFileSync(new URL(`${id}.tml`, folder), 'utf8')));
}

/** Takes the tags out of a report; none is nested and the only entity is `&amp;`. */
export function readReport(id: string, source: string): Report {
  const dct = /<DCT><TIMEX3[^>]*value="([^"]*)"/.exec(source)?.[1] ?? '';
  const body = source.slice(source.indexOf('<TEXT>') + 6, source.indexOf('</TEXT>'));
  const times: TimeSpan[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(/<TIMEX3([^>]*)>([^<]*)<\/TIMEX3>/g)) {
    text += plain(body.slice(at, match.index));
    const words = plain(match[2] ?? '');
    const said = match[1] ?? '';
    times.push({
      from: text.length,
      to: text.length + words.length,
      type: attribute(said, 'type'),
      value: attribute(said, 'value'),
    });
    text += words;
    at = match.index + match[0].length;
  }
  return { id, dct, text: text + plain(body.slice(at)), times };
}

function plain(markup: string): string {
  return markup.replaceAll('&amp;', '&');
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
