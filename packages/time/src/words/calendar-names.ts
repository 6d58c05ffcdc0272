/** The months of the French Republican calendar, the last for its complementary days. */
export const REPUBLICAN_MONTHS: readonly (readonly string[])[] = [
  ['vendémiaire', 'vendemiaire'],
  ['brumaire'],
  ['frimaire'],
  ['nivôse', 'nivose'],
  ['pluviôse', 'pluviose'],
  ['ventôse', 'ventose'],
  ['germinal'],
  ['floréal', 'floreal'],
  ['prairial'],
  ['messidor'],
  ['thermidor'],
  ['fructidor'],
  ['complementary day', 'jour complémentaire', 'sans-culottides', 'sansculottides'],
];

/** The months of a Hebrew leap year; a common year has one Adar. */
export const HEBREW_MONTHS: readonly (readonly string[])[] = [
  ['tishri', 'tishrei'],
  ['heshvan', 'cheshvan', 'marheshvan'],
  ['kislev'],
  ['tevet', 'tebeth'],
  ['shevat', 'shvat'],
  ['adar i', 'adar 1'],
  ['adar', 'adar ii', 'adar 2'],
  ['nisan'],
  ['iyar', 'iyyar'],
  ['sivan'],
  ['tammuz', 'tamuz'],
  ['av'],
  ['elul'],
];

/** The months of the Islamic calendar. */
export const ISLAMIC_MONTHS: readonly (readonly string[])[] = [
  ['muharram'],
  ['safar'],
  ['rabi i', "rabi' i", 'rabi al-awwal', "rabi' al-awwal"],
  ['rabi ii', "rabi' ii", 'rabi al-thani', "rabi' al-thani"],
  ['jumada i', 'jumada al-ula', 'jumada al-awwal'],
  ['jumada ii', 'jumada al-thani', 'jumada al-akhira'],
  ['rajab'],
  ["sha'ban", 'shaban', "sha'aban"],
  ['ramadan'],
  ['shawwal'],
  ["dhu al-qa'dah", "dhu al-qa'da", 'dhu al-qadah'],
  ['dhu al-hijjah', 'dhu al-hijja'],
];

/** The months of the Persian calendar. */
export const PERSIAN_MONTHS: readonly (readonly string[])[] = [
  ['farvardin'],
  ['ordibehesht'],
  ['khordad'],
  ['tir'],
  ['mordad'],
  ['shahrivar'],
  ['mehr'],
  ['aban'],
  ['azar'],
  ['dey'],
  ['bahman'],
  ['esfand'],
];

/** What follows a year of a calendar and says which it is. */
export const CALENDAR_ERAS: Readonly<Record<string, readonly string[]>> = {
  hebrew: ['am', 'a m', 'anno mundi'],
  islamic: ['ah', 'a h', 'anno hegirae'],
  persian: ['sh', 's h', 'ap', 'a p'],
  'french-republican': [
    'of the republic',
    'of the french republic',
    'de la république',
    'de la république française',
  ],
};

/** Whether a Hebrew year has thirteen months. */
export function isHebrewLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}
