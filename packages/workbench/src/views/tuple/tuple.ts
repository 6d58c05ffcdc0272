import type { Day } from '@regesta/time';
import { dayFromIso, isoOfDay } from '../days/iso-day.ts';

/** The views of the workbench, in the order of their tabs. */
export const VIEWS = ['reader', 'timeline', 'conflicts', 'sources'] as const;

export type View = (typeof VIEWS)[number];

/** What is on the screen is a function of the record and this; and this is the address. */
export interface Tuple {
  readonly view: View;
  /** The as-of day; null: the view chooses one from the record. */
  readonly day: Day | null;
  /** `certain`: only what holds on every reading of the dates. */
  readonly truth: 'possible' | 'certain';
  /** The id of the statement whose evidence is open. */
  readonly selected: string | null;
  /** The id of the source that is read; null: all on the timeline, the first in the reader. */
  readonly source: string | null;
  /** What the page is scrolled to: a passage, a note, a kind of finding. */
  readonly place: string | null;
}

/** The tuple of an address. What cannot be read in it is passed over, never an error: addresses are typed by people. */
export function parseTuple({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): Tuple {
  const query = new URLSearchParams(search);
  return {
    view: VIEWS.find((view) => pathname === `/${view}`) ?? 'timeline',
    day: dayFromIso(query.get('on') ?? ''),
    truth: query.get('truth') === 'certain' ? 'certain' : 'possible',
    selected: query.get('statement') || null,
    source: query.get('source') || null,
    place: decoded(hash.slice(1)) || null,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The address of a tuple, from the path on; `parseTuple` reads it back. */
export function formatTuple({ view, day, truth, selected, source, place }: Tuple): string {
  const query = new URLSearchParams();
  if (day !== null) query.set('on', isoOfDay(day));
  if (truth === 'certain') query.set('truth', truth);
  if (source !== null) query.set('source', source);
  if (selected !== null) query.set('statement', selected);
  const text = query.toString();
  return `/${view}${text && `?${text}`}${place === null ? '' : `#${encodeURIComponent(place)}`}`;
}
