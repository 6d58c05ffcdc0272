/**
 * Money by its English names, folded, and the ISO 4217 code (historical ones too). Names shared by several moneys give
 * the code of the one most often meant; a people before them says which (`Mexican pesos`). Money that ISO never coded
 * (ducats, thalers, sesterces) is not here: it is counted as a unit.
 */
export const CURRENCIES: ReadonlyMap<string, string> = table(`
RUB ruble rubles rouble roubles
USD dollar dollars
EUR euro euros
FRF franc francs
DEM mark marks deutschmark deutschmarks reichsmark reichsmarks goldmark goldmarks
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
PLN polish-mark
EEK estonian-mark
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
