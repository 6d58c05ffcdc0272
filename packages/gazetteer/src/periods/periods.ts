/**
 * A period or war with a settled beginning and end.
 *
 * The days are those of the beginning and end as encyclopaedias commonly give them; `source` says by what event. Where only the
 * year is settled, the period runs from its first day to its last.
 */
export interface Period {
  /** `period` is named as a time (`the interwar years`); `war` as what happened then. */
  readonly kind: 'period' | 'war';
  /** Its names, in lower case, without `the`. */
  readonly names: readonly string[];
  /** The first day, ISO 8601. */
  readonly from: string;
  /** The last day, ISO 8601. */
  readonly to: string;
  /** What makes these days the first and the last. */
  readonly source: string;
}

/** Periods of which no other is commonly meant by the name. */
export const PERIODS: readonly Period[] = [
  {
    kind: 'war',
    names: ['world war i', 'first world war', 'world war one', 'great war'],
    from: '1914-07-28',
    to: '1918-11-11',
    source: "Austria-Hungary's declaration of war on Serbia; the armistice of Compiègne",
  },
  {
    kind: 'war',
    names: ['world war ii', 'second world war', 'world war two'],
    from: '1939-09-01',
    to: '1945-09-02',
    source: 'the German invasion of Poland; the Japanese instrument of surrender',
  },
  {
    kind: 'period',
    names: ['interwar years', 'interwar period', 'inter-war years', 'inter-war period', 'interwar era'],
    from: '1918-11-11',
    to: '1939-09-01',
    source: 'from the armistice of Compiègne to the German invasion of Poland',
  },
  {
    kind: 'war',
    names: ['napoleonic wars'],
    from: '1803-05-18',
    to: '1815-11-20',
    source: 'the British declaration of war on France; the second Treaty of Paris',
  },
  {
    kind: 'war',
    names: ['thirty years war', "thirty years' war"],
    from: '1618-05-23',
    to: '1648-10-24',
    source: 'the Defenestration of Prague; the Peace of Westphalia',
  },
  {
    kind: 'war',
    names: ['seven years war', "seven years' war"],
    from: '1756-05-17',
    to: '1763-02-15',
    source: 'the British declaration of war on France; the Treaty of Hubertusburg',
  },
  {
    kind: 'war',
    names: ['american civil war'],
    from: '1861-04-12',
    to: '1865-04-09',
    source: 'the bombardment of Fort Sumter; the surrender at Appomattox',
  },
  {
    kind: 'war',
    names: ['american revolutionary war', 'american war of independence'],
    from: '1775-04-19',
    to: '1783-09-03',
    source: 'the battles of Lexington and Concord; the Treaty of Paris',
  },
  {
    kind: 'war',
    names: ['crimean war'],
    from: '1853-10-16',
    to: '1856-03-30',
    source: 'the Ottoman declaration of war on Russia; the Treaty of Paris',
  },
  {
    kind: 'war',
    names: ['franco-prussian war'],
    from: '1870-07-19',
    to: '1871-05-10',
    source: 'the French declaration of war; the Treaty of Frankfurt',
  },
  {
    kind: 'war',
    names: ['russo-japanese war'],
    from: '1904-02-08',
    to: '1905-09-05',
    source: 'the attack on Port Arthur; the Treaty of Portsmouth',
  },
  {
    kind: 'war',
    names: ['polish-soviet war'],
    from: '1919-02-14',
    to: '1921-03-18',
    source: 'the first clashes at Bereza Kartuska; the Peace of Riga',
  },
  {
    kind: 'war',
    names: ['spanish civil war'],
    from: '1936-07-17',
    to: '1939-04-01',
    source: "the rising in Spanish Morocco; Franco's proclamation of victory",
  },
  {
    kind: 'war',
    names: ['korean war'],
    from: '1950-06-25',
    to: '1953-07-27',
    source: 'the North Korean invasion; the armistice of Panmunjom',
  },
  {
    kind: 'war',
    names: ['reign of terror'],
    from: '1793-09-05',
    to: '1794-07-27',
    source: 'the Convention makes terror the order of the day; the fall of Robespierre',
  },
  {
    kind: 'war',
    names: ['hundred days'],
    from: '1815-03-20',
    to: '1815-07-08',
    source: "Napoleon's return to Paris; the second restoration of Louis XVIII",
  },
  {
    kind: 'period',
    names: ['victorian era', 'victorian age', 'victorian period'],
    from: '1837-06-20',
    to: '1901-01-22',
    source: 'the reign of Queen Victoria',
  },
  {
    kind: 'period',
    names: ['edwardian era', 'edwardian period'],
    from: '1901-01-22',
    to: '1910-05-06',
    source: 'the reign of King Edward VII',
  },
  {
    kind: 'period',
    names: ['tudor period', 'tudor era'],
    from: '1485-08-22',
    to: '1603-03-24',
    source: 'from the battle of Bosworth to the death of Queen Elizabeth I, as written',
  },
  {
    kind: 'period',
    names: ['meiji era', 'meiji period'],
    from: '1868-10-23',
    to: '1912-07-30',
    source: 'the era name Meiji',
  },
  {
    kind: 'war',
    names: ['great northern war'],
    from: '1700-02-22',
    to: '1721-09-10',
    source: 'the Saxon attack on Riga; the Treaty of Nystad',
  },
  {
    kind: 'war',
    names: ['peninsular war'],
    from: '1808-05-02',
    to: '1814-04-17',
    source: 'the rising of Madrid; the convention that ended the fighting',
  },
  {
    kind: 'war',
    names: ['war of 1812'],
    from: '1812-06-18',
    to: '1815-02-17',
    source: 'the American declaration of war; the exchange of ratifications of the Treaty of Ghent',
  },
  {
    kind: 'war',
    names: ['mexican-american war'],
    from: '1846-04-25',
    to: '1848-02-02',
    source: 'the first clash on the Rio Grande; the Treaty of Guadalupe Hidalgo',
  },
  {
    kind: 'war',
    names: ['spanish-american war'],
    from: '1898-04-21',
    to: '1898-08-13',
    source: 'the American blockade of Cuba; the end of the fighting',
  },
  {
    kind: 'war',
    names: ['second boer war', 'boer war'],
    from: '1899-10-11',
    to: '1902-05-31',
    source: 'the Boer ultimatum expires; the Treaty of Vereeniging',
  },
  {
    kind: 'war',
    names: ['first balkan war'],
    from: '1912-10-08',
    to: '1913-05-30',
    source: "Montenegro's declaration of war; the Treaty of London",
  },
  {
    kind: 'war',
    names: ['second balkan war'],
    from: '1913-06-29',
    to: '1913-08-10',
    source: 'the Bulgarian attack; the Treaty of Bucharest',
  },
  {
    kind: 'war',
    names: ['french revolution'],
    from: '1789-05-05',
    to: '1799-11-09',
    source: 'the opening of the Estates General; the coup of 18 Brumaire',
  },
  {
    kind: 'war',
    names: ['february revolution'],
    from: '1917-03-08',
    to: '1917-03-16',
    source: 'the strikes of Petrograd; the end of the monarchy',
  },
  {
    kind: 'war',
    names: ['october revolution'],
    from: '1917-11-07',
    to: '1917-11-08',
    source: 'the rising in Petrograd',
  },
  {
    kind: 'war',
    names: ['second sino-japanese war'],
    from: '1937-07-07',
    to: '1945-09-02',
    source: 'the Marco Polo Bridge incident; the Japanese instrument of surrender',
  },
  {
    kind: 'war',
    names: ['winter war'],
    from: '1939-11-30',
    to: '1940-03-13',
    source: 'the Soviet attack on Finland; the end of the fighting',
  },
  {
    kind: 'war',
    names: ['continuation war'],
    from: '1941-06-25',
    to: '1944-09-19',
    source: 'the Soviet air raids on Finland; the Moscow armistice',
  },
  {
    kind: 'war',
    names: ['algerian war'],
    from: '1954-11-01',
    to: '1962-03-19',
    source: 'the attacks of All Saints; the ceasefire of the Evian accords',
  },
  {
    kind: 'war',
    names: ['six-day war'],
    from: '1967-06-05',
    to: '1967-06-10',
    source: 'the Israeli air strikes; the ceasefire',
  },
  {
    kind: 'war',
    names: ['yom kippur war'],
    from: '1973-10-06',
    to: '1973-10-25',
    source: 'the Egyptian and Syrian attack; the ceasefire',
  },
  {
    kind: 'war',
    names: ['iran-iraq war'],
    from: '1980-09-22',
    to: '1988-08-20',
    source: 'the Iraqi invasion; the ceasefire',
  },
  {
    kind: 'war',
    names: ['falklands war'],
    from: '1982-04-02',
    to: '1982-06-14',
    source: 'the Argentine landing; the surrender of Stanley',
  },
];

const byName = new Map(PERIODS.flatMap((period) => period.names.map((name) => [name, period] as const)));

/** The period with a name (without `the`, in any case), or null. */
export function findPeriod(name: string): Period | null {
  return byName.get(name.toLowerCase().replaceAll('–', '-').replaceAll('’', "'")) ?? null;
}
