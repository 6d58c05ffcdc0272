const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What is counted, where the number is written in words: plural nouns, folded. */
export const COUNTED = set(`
men women people persons soldiers troops volunteers delegates deputies members representatives participants sailors marines officers prisoners civilians
workers peasants settlers colonists refugees hostages victims casualties inhabitants citizens residents families settlers students rebels militiamen guards
cavalrymen infantrymen horsemen knights archers hoplites elephants horses warriors fighters insurgents partisans guerrillas dead wounded killed
armies divisions brigades regiments battalions companies legions squadrons corps units columns
ships warships galleys triremes vessels boats battleships cruisers destroyers submarines frigates transports
guns cannons cannon rifles tanks aircraft planes bombers fighters helicopters missiles mines shells machine-guns trucks locomotives
colonies provinces states republics cities towns villages forts islands counties districts seats votes factories schools houses buildings
tons tonnes kilometers kilometres miles meters metres feet yards acres hectares leagues li versts
marks rubles roubles francs dollars
ducats thalers florins livres talents sesterces denarii shillings pence pounds crowns kopecks kopeks
`);

/** Nouns that end in -s after a figure and are no thing counted. */
export const UNCOUNTED = set(
  `times years months weeks days hours minutes seconds decades centuries pages percents this its his is was has as`,
);

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'person',
  persons: 'person',
  feet: 'foot',
  dead: 'dead',
  wounded: 'wounded',
  killed: 'killed',
  corps: 'corps',
  aircraft: 'aircraft',
  cannon: 'cannon',
  denarii: 'denarius',
  pence: 'penny',
  talents: 'talent',
  horsemen: 'horseman',
  cavalrymen: 'cavalryman',
  infantrymen: 'infantryman',
  militiamen: 'militiaman',
  cavalry: 'cavalry',
  infantry: 'infantry',
  li: 'li',
  kroner: 'krone',
  kronor: 'krona',
  lire: 'lira',
  lei: 'leu',
  leva: 'lev',
};

/** The singular of an English plural: `deputies` gives `deputy`. */
export function singular(plural: string): string {
  const irregular = IRREGULAR[plural];
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return /[^s]s$/.test(plural) ? plural.slice(0, -1) : plural;
}
