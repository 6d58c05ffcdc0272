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
    names: ['polish-soviet war', 'polish–soviet war'],
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
];

const byName = new Map(PERIODS.flatMap((period) => period.names.map((name) => [name, period] as const)));

/** The period with a name (without `the`, in any case), or null. */
export function findPeriod(name: string): Period | null {
  return byName.get(name.toLowerCase().replaceAll('–', '-').replaceAll('’', "'")) ?? null;
}
