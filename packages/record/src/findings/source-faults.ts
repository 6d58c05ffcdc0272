import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Finding, FindingKind } from './finding.ts';
import type { Passages } from './passages.ts';

/** Which problems of a source a person should look at, and as what. */
function kindOf({ code }: Problem): FindingKind | null {
  if (code === 'possible-gap') return 'gap';
  return code.startsWith('quotation-') ? 'source' : null;
}

/** Faults of the source and places where words may be missing. */
export function sourceFaults({ problems, source }: Reading, passages: Passages): readonly Finding[] {
  return problems.flatMap((problem) => {
    const kind = kindOf(problem);
    if (kind === null) return [];
    const { message, at } = problem;
    const place = at ? passages.at(at.source, at.from) : null;
    const quote = at ? { quote: source.text.slice(at.from, at.to) } : {};
    return [{ kind, message, statements: [], passages: place ? [place] : [], ...quote }];
  });
}
