import type { EntityName, Roles } from '@regesta/record';
import type { ReactElement } from 'react';
import { wordLanguage } from '../../views/words/script.ts';
import { useRecord } from '../api/queries.ts';

const howWords: Readonly<Record<EntityName['how'], string>> = {
  full: 'full name',
  alias: 'also so called',
  acronym: 'acronym',
  short: 'short',
  derived: 'derived',
};

/** The names the sources give to whom and what a statement is about, where they give more than one. */
export function Names({ roles }: { readonly roles: Roles }): ReactElement | null {
  const { data } = useRecord();
  const ids = new Set(Object.values(roles).flatMap((fillers) => fillers.map(({ entity }) => entity)));
  const several = (data?.entities ?? []).filter(({ id, names }) => ids.has(id) && names.length > 1);
  if (several.length === 0) return null;
  return (
    <>
      <h3 className="caps">Names in the sources</h3>
      {several.map(({ id, names }) => (
        <ul key={id} className="names">
          {names.map(({ text, how, from }) => (
            <li key={`${text} ${from}`}>
              <span {...wordLanguage(text)}>{text}</span>
              <span className="quiet">{howWords[how]}</span>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
