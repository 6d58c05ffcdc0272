import type { Layout } from '../../src/source/layout.ts';

/** A layout as the golden files hold it: one short row a passage, a note, a problem. */
export function render(layout: Layout) {
  const { source, passages, notes, plain, problems } = layout;
  return {
    title: source.title,
    passages: passages.map(({ id, kind, block, section, gapBefore, from, to }) =>
      [id, kind, `block ${block}`, section ?? '-', gapBefore ? 'gap' : '-', plain.slice(from, to)].join(
        ' | ',
      ),
    ),
    notes: notes.map(({ marker, owner, presumed, body }) =>
      [marker, owner ?? '-', presumed ? 'presumed' : 'sure', body ?? '-'].join(' | '),
    ),
    problems: problems.map(({ code, at }) => `${code} ${at ? `${at.from}–${at.to}` : ''}`),
  };
}
