/**
 * Makes `data/words.txt`, the common English words, from the lexicon of wink-eng-lite-web-model (MIT):
 * `node --conditions=source --import tsx packages/gazetteer/scripts/build-words.ts`.
 * Names of the tables, given names and words of one letter are left out; long words are hardly ever written large.
 */
import { writeFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import { isGivenName } from '../src/names/given-name.ts';
import { knownName } from '../src/names/known-name.ts';

const HEADER =
  '# English words. From the lexicon of wink-eng-lite-web-model (MIT), shortened. Made by scripts/build-words.ts.';
const target = new URL('../data/words.txt', import.meta.url);

interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
}

const core = (model as unknown as { core(): Core }).core();
const words = new Set(
  core.features.lexeme.list.filter(
    (word) => /^[a-z]{2,13}$/.test(word) && !isGivenName(word) && knownName(word) === null,
  ),
);
writeFileSync(target, `${HEADER}\n${[...words].sort().join('\n')}\n`);
console.log(`${words.size} words`);
