import { Fragment, memo, type ReactElement } from 'react';
import type { Block } from '../../views/reader/blocks.ts';
import { PassageView } from './passage-view.tsx';
import { StatementList } from './statement-list.tsx';
import { useHighlights } from './use-highlights.ts';

interface Props {
  readonly block: Block;
  /** The level of the text's title. */
  readonly heading: 1 | 2;
}

/** A paragraph, heading, caption or item, each of its passages followed by the list of its statements. */
export const BlockView = memo(function BlockView({ block, heading }: Props): ReactElement {
  const ref = useHighlights(block);
  const Tag = tagOf(block.kind, heading);
  if (Tag !== 'div') return <HeadingBlock block={block} Tag={Tag} hold={ref} />;
  return (
    <div ref={ref} className={`block ${block.kind}`}>
      {block.passages.map((drawn) => (
        <Fragment key={drawn.passage.id}>
          {drawn.passage.gapBefore && <Gap />}
          <PassageView drawn={drawn} /> <StatementList drawn={drawn} />
        </Fragment>
      ))}
    </div>
  );
});

type HeadingTag = 'h1' | 'h2' | 'h3';

interface HeadingProps {
  readonly block: Block;
  readonly Tag: HeadingTag;
  readonly hold: (element: HTMLElement | null) => (() => void) | undefined;
}

function HeadingBlock({ block, Tag, hold }: HeadingProps): ReactElement {
  return (
    <div ref={hold} className={`block ${block.kind}`}>
      <Tag>
        {block.passages.map((drawn) => (
          <PassageView key={drawn.passage.id} drawn={drawn} />
        ))}
      </Tag>
      {block.passages.map((drawn) => (
        <StatementList key={drawn.passage.id} drawn={drawn} />
      ))}
    </div>
  );
}

function tagOf(kind: Block['kind'], heading: 1 | 2): HeadingTag | 'div' {
  if (kind === 'title') return `h${heading}`;
  return kind === 'heading' ? (heading === 1 ? 'h2' : 'h3') : 'div';
}

function Gap(): ReactElement {
  return (
    <span className="gap">
      <span aria-hidden="true">⋯ </span>words may be missing here
    </span>
  );
}
