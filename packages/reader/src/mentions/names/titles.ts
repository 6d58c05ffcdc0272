import { isGivenName } from '@regesta/gazetteer';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles, ranks and offices that stand before a person's name, folded; they are no part of the span. */
export const TITLES = set(`
mr mrs ms miss dr prof professor sir lord lady baron baroness count countess duke duchess earl viscount marquis marquess prince princess king queen
emperor empress tsar czar tsarina kaiser sultan shah khan emir caliph pope cardinal archbishop bishop patriarch metropolitan father reverend rev rabbi imam ayatollah
general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private admiral adm commodore commander cmdr marshal field
brigadier brig generalissimo president premier chancellor minister secretary senator sen congressman congresswoman representative governor gov mayor
ambassador judge justice chief chairman comrade commissar archduke archduchess grand vice rear deputy prime first ataman hetman voivode
leader adviser advisor undersecretary generals presidents admirals colonels marshals majors captains lieutenants kings senators ministers professors citizen citoyen madame monsieur comte abbe attorney envoy
consul praetor satrap tribune dictator tyrant regent dauphin infante don dona doctor
protector prefect viceroy intendant burgomaster doge treasurer
`);

/** Words that begin a title and are none alone: `Field Marshal`, `Rear Admiral`, `First Lord`. */
const TITLE_PARTS = set('field grand vice rear deputy prime first');

/** Lower-case nouns after which a name is a person's: `governor X`, `the dictator X`. */
export const ROLES = set(`
governor president premier chancellor minister king queen emperor empress tsar czar prince princess duke general colonel major captain lieutenant admiral
commander marshal leader dictator senator ambassador politician lawyer writer author poet historian journalist revolutionary revolutionist
general-secretary secretary chairman delegate deputy spokesman bishop cardinal pope priest brother sister son daughter father mother wife husband uncle nephew
cousin successor predecessor rival philosopher economist scientist explorer king-elect consul tyrant satrap regent sultan shah warlord industrialist banker
diplomat general-in-chief candidate assassin landowner rancher bandit activist
mayor prefect viceroy intendant burgomaster doge treasurer judge prosecutor envoy physician engineer teacher
`);

/** What follows a title and `of`: `Secretary of State`, `Chief of the General Staff`; no part of the name behind it. */
const OFFICES = set(
  'state defense defence war treasury navy interior justice finance staff foreign affairs general exchequer army police education',
);

/** Whether a word is a title before a name: also `Lieutenant-General`, and `First` only where a title follows. */
export function isTitle(words: readonly Word[], at: number, end: number): boolean {
  const { folded, text } = words[at]!;
  if (TITLE_PARTS.has(folded)) return at + 1 < end && TITLES.has(words[at + 1]!.folded);
  if (TITLES.has(folded)) return true;
  return /[-‐‑–]/.test(text) && folded.split(' ').every((part) => TITLES.has(part) || part === 'in');
}

/** Titles that are surnames too (`Martin Luther King`), and those that stand behind the name (`Enver Pasha`). */
const SURNAMES = /^(?:king|prince|bishop|pope|judge|major|baron|earl|duke|lord)$/;
const BEHIND = /^(?:sultan|pasha|bey|khan|shah|effendi)$/;

/** Whether a title ends the name before it. */
export function isNameEnd(words: readonly Word[], at: number, end: number): boolean {
  const { folded } = words[at]!;
  if (BEHIND.test(folded)) return true;
  return at + 1 === end && SURNAMES.test(folded) && isGivenName(words[at - 1]!.folded);
}

/** Index after a title, with the office behind its `of`: `Secretary of State`, `Chief of the General Staff`. */
export function skipTitle(words: readonly Word[], at: number): number {
  if (words[at + 1]?.folded !== 'of') return at + 1;
  let next = words[at + 2]?.folded === 'the' ? at + 3 : at + 2;
  if (!OFFICES.has(words[next]?.folded ?? '')) return at + 1;
  while (OFFICES.has(words[next]?.folded ?? '') && words[next]?.gap === 'space') next++;
  return next;
}
