import { foldName } from '../fold.ts';
import { rowsOf, valuesOf } from '../table.ts';
import { FORMER_STATES } from './former.ts';

/** A state that is no more. */
export interface FormerState {
  readonly name: string;
  /** Historical years (no year 0, BC negative); null where none can be given. */
  readonly from: number | null;
  readonly to: number | null;
  readonly successors: readonly string[];
}

let index: ReadonlyMap<string, FormerState> | null = null;

/** The former state that goes by this name (`USSR` gives the Soviet Union), or null. */
export function formerState(name: string): FormerState | null {
  index ??= buildIndex();
  return index.get(foldName(name)) ?? null;
}

function buildIndex(): ReadonlyMap<string, FormerState> {
  const map = new Map<string, FormerState>();
  for (const [name, others, , from, to, successors] of rowsOf(FORMER_STATES)) {
    const state = { name: name!, from: yearOf(from), to: yearOf(to), successors: valuesOf(successors) };
    for (const text of [name!, ...valuesOf(others)]) map.set(foldName(text), state);
  }
  return map;
}

function yearOf(field: string | undefined): number | null {
  return field ? Number(field) : null;
}
