/**
 * Makes `data/words.txt`, the common English words, from the lexicon of wink-eng-lite-web-model (MIT):
 * `node --conditions=source --import tsx packages/gazetteer/scripts/build-words.ts`.
 * Names of the tables, given names, large towns and words of one letter are left out.
 */
import { writeFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import { isGivenName } from '../src/names/given-name.ts';
import { findCity } from '../src/cities/cities.ts';
import { knownName } from '../src/names/known-name.ts';

const HEADER =
  '# English words. From the lexicon of wink-eng-lite-web-model (MIT), shortened. Made by scripts/build-words.ts.';
const target = new URL('../data/words.txt', import.meta.url);

const LARGE_TOWN = 100;
/** Words that are towns too, and more often words. */
const ORDINARY = new Set(
  `aba ado anchorage angers angora apex bale bane basic bat bath batman ben bender bolder bone broach buffalo bush came can canebrake cent centennial
   central centurion chandler chi chin concord cordon corona dab damask dandy delta derby drug dual enterprise erode fez gaur genes gold google grins
   greenwood hag hail hang harper harrow homo hosanna human hue hull humus hums independence insula jingling kin kilo lag lone log logos luck lime limo
   lion long male man manger manta manilla mascara mason megalopolis metro midland minster mobile monster monte moron name nada nice nix okay oral orange
   para pal paradise pet pets perm pert ponce pride pristine pun queens reading reims resid rest revel riant rim riverside roles rom rosette rouse rugby ruse
   sabra saga saida sale salt saran savanna sari senna sib sidon sine sol soli solo sori soul sour souse split spoken stoke sumo sunning sur surprise susa tai
   tan tango tape tars tempi terminus thane thorn ting tire tiro torn tour tours trident tub tuba tunes tung turn valence van vanda vermilion vista wan wanning
   waw west westside harrow lakeland ileus dam bolivar golden junction`
    .split(/\s+/)
    .filter(Boolean),
);

interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
}

const core = (model as unknown as { core(): Core }).core();
const words = new Set(
  core.features.lexeme.list.filter(
    (word) => /^[a-z]{2,13}$/.test(word) && !isGivenName(word) && knownName(word) === null && !isTown(word),
  ),
);
function isTown(word: string): boolean {
  return !ORDINARY.has(word) && (findCity(word)?.thousands ?? 0) >= LARGE_TOWN;
}

writeFileSync(target, `${HEADER}\n${[...words].sort().join('\n')}\n`);
console.log(`${words.size} words`);
