import type { EntityType } from '@regesta/record';

const table = (rows: readonly (readonly [EntityType, string])[]): ReadonlyMap<string, EntityType> =>
  new Map(
    rows.flatMap(([type, words]) =>
      words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [word, type] as const),
    ),
  );

const ORGANISATIONS = `
army armies navy fleet force forces corps division brigade regiment battalion legion legions militia guard guards garrison squadron
party parties estate estates committee council commission congress parliament assembly senate convention duma rada seimas sejm soviet directorate directory cabinet ministry
government administration commissariat politburo bureau secretariat academy university school college institute society association league
organization organisation federation front bloc alliance coalition movement committee union unions church bank company corporation
court tribunal police agency service commune dictatorship junta brotherhood order club department office authority board
international brigades command staff militia group volunteers rifles commissars foundation trust syndicate guild
`;
const PLACES = `
republic kingdom empire empires republics kingdoms confederacy state states duchy principality khanate sultanate caliphate confederation commonwealth colony colonies dominion
protectorate electorate margraviate landgraviate bishopric archbishopric sultanate emirate river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula mountain mountains hills hill ridge pass
valley desert plain plains plateau basin coast cape province provinces region regions rivers lakes county district oblast governorate voivodeship prefecture territory territories
city town village port railway railroad line bridge castle palace fortress fort square street avenue station airport harbor harbour forest
delta heights parallel creek springs junction courthouse cession crossing land lands highlands steppe highway road gate base airfield afb zone trail seas perimeter corridor pocket salient ferry falls rapids run mill mills landing gap cove house plant arsenal
`;
const DOCUMENTS = `
treaty treaties pact accord accords agreement agreements declaration proclamation decree constitution act acts law laws manifesto protocol protocols charter edict
concordat ultimatum memorandum bill code statute compromise ordinance covenant armistice plan doctrine resolution statutes articles theses testament note petition oath amendment amendments charter edicts ukase
`;
const EVENTS = `
war wars battle battles siege revolution uprising rebellion revolt mutiny offensive campaign massacre crisis affair coup putsch conference purchase
incident expedition invasion crusade crusades raid blockade riots strike terror famine restoration reconstruction intervention operation putsch
partition partitions referendum election elections genocide purge purges insurrection conspiracy plot airlift landings bombing summit games
exposition pogrom exodus secession schism offensives campaigns uprisings revolts rebellions massacres invasions expeditions conferences operations unification festival march retreat
`;

/** Nouns that end a name and tell its type, folded. */
export const HEADS = table([
  ['organisation', ORGANISATIONS],
  ['place', PLACES],
  ['document', DOCUMENTS],
  ['event', EVENTS],
]);

/** Nouns that take `of NAME` after them in a name. */
export const OF_HEADS: ReadonlySet<string> = new Set(
  `army party government administration command ministry committee council congress assembly parliament union league federation alliance church bank court order society academy university
   house ministry department commissariat soviet duma rada convention directory international confederation brotherhood
   electorate margraviate landgraviate bishopric archbishopric emirate county colony
   republic kingdom empire duchy principality commonwealth state states confederacy province gulf bay strait straits cape isle sea plain plains island city
   treaty pact accord accords agreement declaration proclamation decree constitution act law manifesto protocol charter edict concordat articles statute compromise
   ordinance covenant armistice plan
   battle siege war wars revolution uprising rebellion revolt massacre conference partition partitions coup diet peace fall reign rape defenestration
   commune dominion viceroyalty crown grand-duchy tsardom sultanate khanate`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that take `for NAME`: `Committee for the Liberation of …`. */
export const FOR_HEADS: ReadonlySet<string> = new Set(
  'committee commission commissariat council ministry movement party organization organisation front league union association society act law office department fund centre center'.split(
    ' ',
  ),
);

/** Nouns that take `on NAME`, as a document does. */
export const ON_HEADS: ReadonlySet<string> = new Set([
  'decree',
  'law',
  'act',
  'convention',
  'resolution',
  'protocol',
  'declaration',
]);

/** Nouns of events that follow a name in lower case (`X uprising`); a people before them makes no name. */
export const LOWER_EVENTS: ReadonlySet<string> = new Set(
  'uprising rebellion revolt mutiny affair massacre putsch incident offensive campaign pogrom coup scandal crisis'.split(
    ' ',
  ),
);

/** Head nouns that are surnames too: behind a given name they name a person (`Peter Church`). */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  'church hill hills field park lake street ford house land castle bridge fleet banks bank court gates march young king hall rivers forest plant lane road guard marsh wall'.split(
    ' ',
  ),
);

/** Nouns that make a name only with `of` (or `on`) and a name behind them: `Peace of Westphalia`, `March on Rome`. */
export const ONLY_WITH_OF: ReadonlyMap<string, EntityType> = new Map([
  ['peace', 'document'],
  ...'fall sack rape diet night march storming defenestration assassination relief reign spring'
    .split(' ')
    .map((word) => [word, 'event'] as const),
]);

/** Words that begin a name and tell its type: `Operation Torch`, `Task Force Smith`. */
export const PREFIXES: ReadonlyMap<string, EntityType> = new Map([
  ['operation', 'event'],
  ['plan', 'document'],
]);

/** Of these, those that adherents too make an event (`Junker mutiny`); a nation makes none (`Polish uprising`). */
export const REVOLTS: ReadonlySet<string> = new Set('uprising rebellion revolt mutiny putsch'.split(' '));
