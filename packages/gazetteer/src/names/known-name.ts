import { foldName } from '../fold.ts';
import { ADHERENTS } from '../peoples/adherents.ts';
import { pluralOf } from '../peoples/forms.ts';
import { FORMER_STATES } from '../states/former.ts';
import { STATES } from '../states/states.ts';
import { rowsOf, valuesOf } from '../table.ts';
import { EVENTS } from './events.ts';
import { ORGANISATIONS, SHARED_ORGANISATIONS } from './organisations.ts';
import { REGIONS } from './regions.ts';
import { WATERS } from './waters.ts';

export type KnownType = 'place' | 'people' | 'organisation' | 'event';

/** A name that the tables hold. */
export interface KnownName {
  readonly type: KnownType;
  /** The name under which all forms of it go: `United States` for `US`, `Soviet` for `Soviets`. */
  readonly name: string;
  /** For a people: the place it is named after, or null. For the rest null. */
  readonly of: string | null;
  /** True where the form looked up is an acronym, to be written in capitals (`US`, `SR`). */
  readonly acronym: boolean;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,}s?$/u;

const SHARED: ReadonlySet<string> = new Set(rowsOf(SHARED_ORGANISATIONS).map(([name]) => name!));

const WATER: ReadonlySet<string> = new Set(rowsOf(WATERS).map(([name]) => name!));

let index: ReadonlyMap<string, KnownName> | null = null;

/** What the tables of states, regions, waters, peoples, organisations and events hold under a folded name, or null. */
export function knownName(folded: string): KnownName | null {
  index ??= buildIndex();
  return index.get(folded) ?? null;
}

/** Whether a name of the tables, as `KnownName.name` gives it, is one that many bear (`Congress`), so that it alone does not tell which. */
export function isSharedName(name: string): boolean {
  return SHARED.has(name);
}

/** Whether a name of the tables, as `KnownName.name` gives it, is a river's, a lake's or a sea's (`Rhine`). */
export function isWater(name: string): boolean {
  return WATER.has(name);
}

function buildIndex(): ReadonlyMap<string, KnownName> {
  const map = new Map<string, KnownName>();
  const add: Add = (text, known) => {
    const key = foldName(text);
    if (!map.has(key)) map.set(key, { ...known, acronym: ACRONYM.test(text) });
  };
  for (const table of [STATES, FORMER_STATES, REGIONS]) addStates(table, add);
  for (const row of rowsOf(ADHERENTS)) addPeople([row[0]!, ...valuesOf(row[1])], row[0]!, null, add);
  addAll(ORGANISATIONS, 'organisation', add);
  addAll(SHARED_ORGANISATIONS, 'organisation', add);
  addAll(WATERS, 'place', add);
  addAll(EVENTS, 'event', add);
  return map;
}

type Add = (text: string, known: Omit<KnownName, 'acronym'>) => void;

function addStates(table: string, add: Add): void {
  for (const [name, others, peoples] of rowsOf(table)) {
    for (const text of [name!, ...valuesOf(others)]) add(text, { type: 'place', name: name!, of: null });
    const forms = valuesOf(peoples);
    if (forms.length > 0) addPeople(forms, forms[0]!, name!, add);
  }
}

function addPeople(forms: readonly string[], name: string, of: string | null, add: Add): void {
  for (const form of forms)
    for (const text of [form, pluralOf(form)]) add(text, { type: 'people', name, of });
}

function addAll(table: string, type: KnownType, add: Add): void {
  for (const [name, others] of rowsOf(table))
    for (const text of [name!, ...valuesOf(others)]) add(text, { type, name: name!, of: null });
}
