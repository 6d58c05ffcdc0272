import type { Filler, PassageKind, Statement } from '@regesta/record';
import { readStatements, type StatementsRead } from '../../src/frames/read-statements.ts';
import { marked } from '../clauses/marked.ts';

export interface Setting {
  readonly kind?: PassageKind;
  readonly gapBefore?: boolean;
}

/** What the frames read in one passage whose names and times are marked. */
export function readMarked(
  text: string,
  { kind = 'sentence', gapBefore = false }: Setting = {},
): StatementsRead {
  const { plain, names, times } = marked(text);
  const source = {
    kind: 'source',
    id: 'test',
    name: 'test.txt',
    title: null,
    mediaType: 'text/plain',
    revision: '',
    text: plain,
  } as const;
  const passage = {
    kind,
    id: 'p1',
    from: 0,
    to: plain.length,
    text: plain,
    block: 0,
    section: null,
    gapBefore,
  };
  const layout = { source, passages: [passage], notes: [], plain, problems: [] };
  return readStatements(layout, times, { mentions: names, entities: [] });
}

/** `frame status role=words role=words when=edtf`, a line a statement; `?` stands behind what is unresolved. */
export function statementsOf(text: string, setting: Setting = {}): string[] {
  return readMarked(text, setting).statements.map(lineOf);
}

function lineOf({ frame, status, roles, when }: Statement): string {
  const parts = Object.entries(roles).map(([role, fillers]) => `${role}=${fillers.map(wordsOf).join('+')}`);
  return [frame, status, ...parts, ...(when.text === null ? [] : [`when=${when.edtf}`])].join(' ');
}

function wordsOf({ text, unresolved }: Filler): string {
  return unresolved ? `${text}?` : text;
}
