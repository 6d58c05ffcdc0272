import type { Block } from './block.ts';

/** The blocks with the one that names the whole text made its title: the first, if it is a heading that holds letters. */
export function titled(text: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading' || !/\p{L}/u.test(text.slice(first.from, first.to))) return blocks;
  return [{ ...first, kind: 'title' }, ...rest];
}
