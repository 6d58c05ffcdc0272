/**
 * Money by its English names, folded, and the ISO 4217 code (historical ones too). Names shared by several moneys give
 * the code of the one most often meant; a people before them says which (`Mexican pesos`). Money that ISO never coded
 * (ducats, thalers, sesterces, the German marks before 1948) is not here: it is counted as a unit. `mark` is the code of
 * the German one of 1948–2001, and given only where the dates around are of that time.
 */
export const CURRENCIES: ReadonlyMap<string, string> = table(`
RUB ruble rubles rouble roubles
USD dollar dollars
EUR euro euros
FRF franc francs
DEM mark marks deutschmark deutschmarks
DDM ostmark ostmarks
ITL lira lire
ESP peseta pesetas
PTE escudo escudos
MXN peso pesos
PLN zloty zlotys zloties
LTL litas litai
LVL lats lati
EEK kroon kroons krooni
SEK krona kronor
NOK krone kroner
CZK koruna korunas
HUF forint forints
ROL leu lei
BGL lev leva levs
YUD dinar dinars
GRD drachma drachmas drachmae
NLG guilder guilders gulden
ATS schilling schillings
UAH hryvnia hryvnias
UAK karbovanets karbovanetses
FIM markka markkaa
JPY yen
CNY yuan
INR rupee rupees
IRR rial rials
VND dong
`);

/** Codes where a people stands before the name, by `people name` in the singular. */
export const NATIONAL: ReadonlyMap<string, string> = table(`
SUR soviet-ruble
FIM finnish-mark
CAD canadian-dollar
AUD australian-dollar
NZD new-zealand-dollar
HKD hong-kong-dollar
BEF belgian-franc
CHF swiss-franc
LUF luxembourgish-franc
ARS argentine-peso
CLP chilean-peso
COP colombian-peso
CUP cuban-peso
PHP filipino-peso philippine-peso
GBP british-pound english-pound
IEP irish-pound
EGP egyptian-pound
SDP sudanese-pound
TRL turkish-lira
DKK danish-krone
IQD iraqi-dinar
JOD jordanian-dinar
PKR pakistani-rupee
KRW south-korean-won
`);

/** Money that ISO 4217 never coded and that is written with a capital too. */
export const UNCODED: ReadonlySet<string> = new Set(
  ['reichsmark', 'goldmark', 'papiermark', 'rentenmark', 'ostrubel'].flatMap((name) => [name, `${name}s`]),
);

/** The peoples whose money the code is, where others have money of the same name; of the rest any people may be said. */
export const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['RUB', ['russian']],
  ['USD', ['american']],
  ['FRF', ['french']],
  ['DEM', ['german', 'west-german']],
  ['ITL', ['italian']],
  ['ESP', ['spanish']],
  ['PTE', ['portuguese']],
  ['MXN', ['mexican']],
  ['SEK', ['swedish']],
  ['NOK', ['norwegian']],
  ['CZK', ['czech']],
  ['ROL', ['romanian']],
  ['YUD', ['yugoslav']],
  ['NLG', ['dutch']],
  ['ATS', ['austrian']],
  ['INR', ['indian']],
  ['IRR', ['iranian', 'persian']],
  ['CNY', ['chinese']],
]);

/** Signs that stand before the amount. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
};

function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split('\n').flatMap((row) => {
      const [code, ...names] = row.split(' ').filter(Boolean);
      return names.map((name) => [name, code!] as const);
    }),
  );
}
