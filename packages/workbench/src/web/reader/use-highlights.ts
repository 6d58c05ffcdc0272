import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Block } from '../../views/reader/blocks.ts';
import { drawnTexts } from '../../views/reader/drawn-text.ts';
import { highlight } from '../../views/reader/highlighter.ts';
import { scrollIfHidden } from '../state/scroll.ts';
import { useTuple } from '../state/use-view.ts';
import { whileNear } from './while-near.ts';

type Hold = (element: HTMLElement | null) => (() => void) | undefined;

/** Colours the mentions of a block while it is near the window, and the words of the open statement; give the result as `ref`. */
export function useHighlights(block: Block): Hold {
  const element = useRef<HTMLElement>(null);
  const words = useSelectedWords(block);
  useEffect(() => {
    if (!element.current || !words) return undefined;
    scrollIfHidden(element.current.querySelector(`[data-from="${words.passage}"]`) ?? element.current);
    return highlight(drawnTexts(element.current, block), [{ name: 'selected', ...words }], 0);
  }, [block, words]);
  return useCallback<Hold>(
    (held) => {
      element.current = held;
      if (!held) return undefined;
      const mentions = block.passages.flatMap((drawn) => drawn.mentions);
      const marks = mentions.map(({ type, from, to }) => ({ name: type, from, to }));
      return whileNear(held, () => highlight(drawnTexts(held, block), marks, 1));
    },
    [block],
  );
}

interface SelectedWords {
  readonly from: number;
  readonly to: number;
  /** Where their passage begins. */
  readonly passage: number;
}

/** The words of the open statement, where they stand in this block. */
function useSelectedWords(block: Block): SelectedWords | null {
  const selected = useTuple((tuple) => tuple.selected);
  return useMemo(() => selectedWords(block, selected), [block, selected]);
}

function selectedWords(block: Block, selected: string | null): SelectedWords | null {
  for (const { passage, statements } of block.passages) {
    const words = statements.find(({ id }) => id === selected)?.evidence[0];
    if (words) return { from: words.from, to: words.to, passage: passage.from };
  }
  return null;
}
