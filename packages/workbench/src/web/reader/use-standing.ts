import type { Statement } from '@regesta/record';
import { truthOn, type Day } from '@regesta/time';
import { useEffect, type RefObject } from 'react';
import { useView } from '../state/use-view.ts';

/**
 * Marks each listed statement of the text with how it stands to the as-of day, as `data-truth`: `certain`, `possible`,
 * `not`, or `undated`. Only the marks change with the day; the lists are not drawn anew.
 */
export function useStanding(text: RefObject<HTMLElement | null>, statements: readonly Statement[]): void {
  const { day } = useView();
  useEffect(() => {
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    for (const item of text.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? []) {
      const statement = byId.get(item.dataset['statement'] ?? '');
      if (statement) item.dataset['truth'] = standingOn(statement, day);
    }
  }, [text, statements, day]);
}

function standingOn({ when }: Statement, day: Day): string {
  return when.bounds ? truthOn(when.bounds, day) : 'undated';
}
