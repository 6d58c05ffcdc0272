import type { Block } from './block.ts';
export function captioned(_plain: string, blocks: readonly Block[]): readonly Block[] {
  return blocks;
}
