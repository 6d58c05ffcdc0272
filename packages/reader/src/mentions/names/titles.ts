const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles, ranks and offices that stand before a person's name, folded; they are no part of the span. */
export const TITLES = set(`
mr mrs ms miss dr prof professor sir lord lady dame baron baroness count countess duke duchess earl viscount marquis marquess prince princess king queen
emperor empress tsar czar tsarina kaiser sultan shah khan emir caliph pope cardinal archbishop bishop patriarch metropolitan father reverend rev rabbi imam ayatollah
saint st general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private admiral adm commodore commander cmdr marshal field
brigadier brig generalissimo president premier chancellor minister secretary senator sen congressman congresswoman representative governor gov mayor
ambassador judge justice chief chairman comrade commissar archduke archduchess grand vice rear deputy prime first ataman hetman voivode
consul praetor satrap tribune dictator tyrant regent dauphin infante don dona doctor
`);

/** Second words of titles that are not titles alone: `Field Marshal`, `Rear Admiral`, `War Minister`. */
export const TITLE_PARTS = set('field grand vice rear deputy prime first chief lord');

/** Lower-case nouns after which a name is a person's: `governor X`, `the dictator X`. */
export const ROLES = set(`
governor president premier chancellor minister king queen emperor empress tsar czar prince princess duke general colonel major captain lieutenant admiral
commander marshal leader dictator senator ambassador politician lawyer writer author poet historian journalist revolutionary revolutionist
general-secretary secretary chairman delegate deputy spokesman bishop cardinal pope priest brother sister son daughter father mother wife husband uncle nephew
cousin successor predecessor rival philosopher economist scientist explorer king-elect consul tyrant satrap regent sultan shah warlord industrialist banker
diplomat general-in-chief candidate assassin landowner rancher bandit activist
`);
