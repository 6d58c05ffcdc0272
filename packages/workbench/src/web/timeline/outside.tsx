import type { ReactElement } from 'react';
import type { TimelineItem } from '../../views/timeline/bar.ts';
import { mainDomain, type Domain } from '../../views/timeline/domain.ts';

interface Props {
  readonly before: readonly TimelineItem[];
  readonly after: readonly TimelineItem[];
  readonly onShow: (domain: Domain) => void;
}

/** What lies outside the days shown, and the way there. */
export function Outside({ before, after, onShow }: Props): ReactElement | null {
  if (before.length + after.length === 0) return null;
  return (
    <p className="outside">
      <Way items={before} word="earlier" sign="←" onShow={onShow} />
      <Way items={after} word="later" sign="→" onShow={onShow} />
    </p>
  );
}

interface WayProps {
  readonly items: readonly TimelineItem[];
  readonly word: string;
  readonly sign: string;
  readonly onShow: (domain: Domain) => void;
}

function Way({ items, word, sign, onShow }: WayProps): ReactElement | null {
  const there = mainDomain(items.map(({ bounds }) => bounds));
  if (!there) return null;
  return (
    <button type="button" className={`button small way-${word}`} onClick={() => onShow(there)}>
      <span aria-hidden="true">{sign}</span> {items.length} {word}
    </button>
  );
}
