/** A date as numbers: year, month, day. */
type Numbers = readonly [year: number, month: number, day: number];

/** One change of calendar: the last day of the old one, in its numerals, and the first of the new one. */
export interface Change {
  readonly last: Numbers;
  readonly first: Numbers;
  /** Absent: from Julian to Gregorian. */
  readonly to?: 'julian' | 'gregorian' | 'swedish';
  /** For so many days before and after it, both calendars are possible: the change came town by town. */
  readonly doubt?: number;
}

/** When a region changed its civil calendar. Before the first change it kept the Julian. */
export interface RegionChanges {
  /** Kebab-case, stable. */
  readonly region: string;
  readonly name: string;
  readonly changes: readonly Change[];
  readonly source: string;
}

const ACT_1582 = 'bull Inter gravissimas of 24 February 1582';
const SUPPLEMENT =
  'Explanatory Supplement to the Astronomical Ephemeris (1961), table of the Gregorian calendar';
const GINZEL = 'F. K. Ginzel, Handbuch der mathematischen und technischen Chronologie III (1914)';
const GROTEFEND = 'H. Grotefend, Taschenbuch der Zeitrechnung';

/** The regions, by the year in which they changed. */
export const CHANGES: readonly RegionChanges[] = [
  once('italy', 'Italy (most states)', [1582, 10, 4], [1582, 10, 15], ACT_1582),
  once('spain', 'Spain', [1582, 10, 4], [1582, 10, 15], ACT_1582),
  once('portugal', 'Portugal', [1582, 10, 4], [1582, 10, 15], ACT_1582),
  once('poland', 'Poland', [1582, 10, 4], [1582, 10, 15], SUPPLEMENT),
  once('france', 'France', [1582, 12, 9], [1582, 12, 20], SUPPLEMENT),
  once('brabant', 'Brabant and Zeeland', [1582, 12, 14], [1582, 12, 25], GROTEFEND),
  once('flanders', 'Flanders, Hainaut and Artois', [1582, 12, 21], [1583, 1, 1], SUPPLEMENT),
  once('holland', 'Holland', [1583, 1, 1], [1583, 1, 12], GROTEFEND),
  once('liege', 'Liège', [1583, 2, 10], [1583, 2, 21], SUPPLEMENT),
  once('bavaria', 'Bavaria, Salzburg and Tyrol', [1583, 10, 5], [1583, 10, 16], GINZEL),
  once('styria', 'Carinthia and Styria', [1583, 12, 14], [1583, 12, 25], GINZEL),
  once('bohemia', 'Bohemia, Moravia and Lusatia', [1584, 1, 6], [1584, 1, 17], GINZEL),
  once('silesia', 'Silesia', [1584, 1, 12], [1584, 1, 23], GINZEL),
  once('swiss-catholic', 'Catholic Switzerland', [1584, 1, 11], [1584, 1, 22], GINZEL),
  {
    region: 'lithuania',
    name: 'Lithuania (under Russia Julian again; Gregorian as the German army came)',
    changes: [
      { last: [1585, 12, 21], first: [1586, 1, 1] },
      { last: [1800, 1, 11], first: [1800, 1, 1], to: 'julian' },
      { last: [1915, 9, 5], first: [1915, 9, 19], doubt: 140 },
    ],
    source:
      'Grand Duchy 1586, governorates 1800: adoption dates by country; 1915: the months of the German advance',
  },
  once('hungary', 'Hungary', [1587, 10, 21], [1587, 11, 1], SUPPLEMENT),
  once('transylvania', 'Transylvania', [1590, 12, 14], [1590, 12, 25], SUPPLEMENT),
  once('prussia', 'Duchy of Prussia', [1610, 8, 22], [1610, 9, 2], SUPPLEMENT),
  once('alsace', 'Alsace (Strasbourg)', [1682, 2, 5], [1682, 2, 16], SUPPLEMENT),
  once('german-protestant', 'Protestant Germany', [1700, 2, 18], [1700, 3, 1], SUPPLEMENT),
  once('denmark', 'Denmark and Norway', [1700, 2, 18], [1700, 3, 1], SUPPLEMENT),
  once('iceland', 'Iceland', [1700, 11, 16], [1700, 11, 28], GROTEFEND),
  once('gelderland', 'Gelderland', [1700, 6, 30], [1700, 7, 12], GROTEFEND),
  once('utrecht', 'Utrecht and Overijssel', [1700, 11, 30], [1700, 12, 12], GROTEFEND),
  once('friesland', 'Friesland and Groningen', [1700, 12, 31], [1701, 1, 12], GROTEFEND),
  once('swiss-protestant', 'Zurich, Bern, Basel, Geneva', [1700, 12, 31], [1701, 1, 12], GINZEL),
  once('drenthe', 'Drenthe', [1701, 4, 30], [1701, 5, 12], GROTEFEND),
  once(
    'britain',
    'Britain, Ireland and the colonies',
    [1752, 9, 2],
    [1752, 9, 14],
    '24 Geo. II c. 23 (1750)',
  ),
  sweden('sweden', 'Sweden'),
  sweden('finland', 'Finland (Gregorian under Russia too)'),
  once('lorraine', 'Lorraine', [1760, 2, 16], [1760, 2, 28], SUPPLEMENT),
  once('bulgaria', 'Bulgaria', [1916, 3, 31], [1916, 4, 14], SUPPLEMENT),
  once(
    'russia',
    'Russia',
    [1918, 1, 31],
    [1918, 2, 14],
    'decree of the People’s Commissars, 24 January 1918',
  ),
  once('estonia', 'Estonia', [1918, 1, 31], [1918, 2, 14], SUPPLEMENT),
  once('latvia', 'Latvia (where not under German rule since 1915)', [1918, 1, 31], [1918, 2, 14], SUPPLEMENT),
  once(
    'belarus',
    'Belarus',
    [1918, 1, 31],
    [1918, 2, 14],
    'decree of the People’s Commissars, 24 January 1918',
  ),
  once('ukraine', 'Ukraine', [1918, 2, 15], [1918, 3, 1], 'law of the Central Rada, 12 February 1918'),
  once('georgia', 'Georgia', [1918, 4, 17], [1918, 5, 1], 'Transcaucasian Federation, April 1918'),
  once(
    'serbia',
    'Serbia, Montenegro',
    [1919, 1, 14],
    [1919, 1, 28],
    'law of 10 January 1919; the Supplement: 1 February',
  ),
  once(
    'romania',
    'Romania',
    [1919, 3, 31],
    [1919, 4, 14],
    'decree-law of 5 March 1919; the Supplement: 1 February',
  ),
  once('greece', 'Greece', [1923, 2, 15], [1923, 3, 1], 'decree of 18 January 1923; the Church a year later'),
  once(
    'turkey',
    'Turkey (fiscal calendar)',
    [1917, 2, 15],
    [1917, 3, 1],
    'law of 8 February 1332, with its own year count',
  ),
];

function once(region: string, name: string, last: Numbers, first: Numbers, source: string): RegionChanges {
  return { region, name, changes: [{ last, first }], source };
}

/** Sweden left out 29 February 1700, then gave it up: two leap days in 1712, and 17 February 1753 followed by 1 March. */
function sweden(region: string, name: string): RegionChanges {
  return {
    region,
    name,
    changes: [
      { last: [1700, 2, 28], first: [1700, 3, 1], to: 'swedish' },
      { last: [1712, 2, 30], first: [1712, 3, 1], to: 'julian' },
      { last: [1753, 2, 17], first: [1753, 3, 1] },
    ],
    source: SUPPLEMENT,
  };
}
