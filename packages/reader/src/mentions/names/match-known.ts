import { foldName, knownName, type KnownName } from '@regesta/gazetteer';
import type { Word } from './words.ts';

const LONGEST = 7;
const INNER = new Set(['of', 'the', 'and', 'for', 'du', 'de', 'in']);

/** The longest name of the tables that begins at a word, and its last word's index; null where none does. */
export function matchKnown(
  words: readonly Word[],
  first: number,
): { readonly last: number; readonly known: KnownName } | null {
  let best: { last: number; known: KnownName } | null = null;
  let key = '';
  for (let last = first; last < words.length && last < first + LONGEST; last++) {
    const word = words[last]!;
    if (last > first && ((word.gap !== 'space' && word.gap !== 'possessive') || word.first)) break;
    if (word.shape === 'lower' && !(last > first && INNER.has(word.folded)) && !isLowerTail(key, word)) break;
    key = key === '' ? word.folded : `${key}${words[last - 1]!.possessive ? 's' : ''} ${word.folded}`;
    const known = word.shape === 'lower' && INNER.has(word.folded) ? null : knownIn(key, word);
    if (known) best = { last, known };
    if (word.possessive && !/^(?:people|hitler)$/.test(word.folded)) break;
  }
  return best;
}

/** `Baltic states`, `Axis powers`: a name of the tables may end in lower case. */
function isLowerTail(key: string, word: Word): boolean {
  return key !== '' && knownName(`${key} ${word.folded}`) !== null;
}

/** An acronym is one only where it is written as one (`US`, not `us`). */
function knownIn(key: string, word: Word): KnownName | null {
  const known = knownName(key);
  return known?.acronym && word.shape !== 'caps' ? null : known;
}

/** Whether a word (or each half of `Anglo-French`) is a people of the tables; gives the people's own name. */
export function matchPeople(word: Word): string | null {
  const known = knownName(word.folded);
  if (known?.type === 'people') return known.name;
  const parts = word.text.split(/[-‐‑–]/);
  if (parts.length < 2) return null;
  return parts.every((part, index) => isPeoplePart(part, index, parts.length)) ? word.text : null;
}

const COMBINING = new Set(
  `anglo franco russo sino austro greco graeco hispano italo indo luso judeo afro euro turko serbo polono germano americano finno balto
   slavo ibero romano punico celto dano swedo nippo japano perso anti pro non pan pre post neo ex`
    .split(/\s+/)
    .filter(Boolean),
);

function isPeoplePart(part: string, index: number, count: number): boolean {
  const folded = foldName(part);
  if (index < count - 1 && COMBINING.has(folded)) return true;
  const type = knownName(folded)?.type;
  return (
    type === 'people' ||
    (type === 'place' &&
      /^\p{Lu}/u.test(part) &&
      /^(?:us|usa|uk|ussr|iran|iraq|israel|vietnam)$/.test(folded))
  );
}
