/** What a full stop behind a word means for the sentence. */
export type AbbreviationKind = 'title' | 'number' | 'soft' | 'never';

const KINDS: Readonly<Record<AbbreviationKind, string>> = {
  // Before a name: the stop never ends a sentence.
  title: `mr mrs ms messrs mme mlle dr prof gen maj lt ltc col cpl sgt pfc pvt capt cmdr cdr cmdt adm vadm radm rev hon gov sen rep
    reps pres msgr fr bp abp supt insp brig sr. fld lieut mgr ing hr frhr bros. ven`,
  // Before a number, a name or a numeral: ends a sentence only before a word that opens one.
  number: `no nos nr nrs p pp vol vols ch chap fig figs art arts para paras sec secs § c ca cf op cit fol ff fn n vv ed eds trans
    transl comp pt pts bk ser est approx col. cols l ll v ms. mss f. doc docs app`,
  // Ends a sentence only before a word that opens one.
  soft: `inc co corp ltd jr sr esq etc al bros ave blvd rd st ste mt mts ft dept div regt bn govt univ assn jan feb mar apr jun jul aug sep
    sept oct nov dec mon tue tues wed thu thur thurs fri sat sun km kg cm mm hr hrs min mins lb lbs oz sq mi yd yds ala ariz ark calif colo
    conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore penn pa tenn tex va vt wash wis wyo
    a.m p.m a.d b.c b.c.e c.e u.s u.k u.n u.s.a u.s.s.r d.c n.y ph.d m.d b.a m.a o.s n.s ibid id loc passim dist prov
    gen. fem masc sing pl abbr var syn d b r fl m née geb rus ger pol lit lat fr. engl arab`,
  // Stands before what it introduces.
  never: 'e.g i.e eg ie viz vs v.s resp incl esp cf. i.q s.v sc scil namely',
};

const kinds = new Map<string, AbbreviationKind>(
  (Object.keys(KINDS) as AbbreviationKind[]).flatMap((kind) =>
    KINDS[kind]
      .split(/\s+/)
      .filter((word) => word !== '' && !/^[a-z]+\.$/.test(word))
      .map((word) => [word, kind] as const),
  ),
);

/** The kind of an abbreviation written without its last stop (`Gen`, `No`, `U.S`), or null for a word that is none. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (word.length > 12) return null;
  return kinds.get(word.toLowerCase()) ?? null;
}

const STARTERS = new Set(
  `the a an in on at by for from to with without after before during when while as if although though because since despite however
  but and or nor so yet it he she they we you this that these those there here his her its their our my your some many most much few all
  both each every no not only another other several one two three then thus meanwhile later soon now nevertheless nonetheless moreover
  furthermore also what who whom whose which where why how under upon until till once throughout within between among against following
  according instead such even just still again eventually finally initially subsequently consequently therefore hence indeed today
  over through across around about above below beyond toward towards like unlike rather nothing none nobody everyone neither either
  never often sometimes whether whereas perhaps additionally afterwards afterward elsewhere`.split(/\s+/),
);

/** Whether a word written with a capital most likely opens a sentence: an article, preposition, pronoun, conjunction, connecting adverb. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Whether a word is the English name of a month. */
export function isMonth(word: string): boolean {
  return MONTHS.has(word.toLowerCase());
}

const NUMBERED = new Set(
  'war wars army armies corps division front group plan phase part volume book chapter act article type class section title league'.split(
    ' ',
  ),
);

/** Whether a Roman numeral behind the word counts it: `World War I.` ends a sentence. */
export function isNumbered(word: string): boolean {
  return NUMBERED.has(word.toLowerCase());
}

const REGNAL = new Set(
  `albert alexander alfonso andrew augustus baldwin boleslaw casimir carol charles christian clement constantine edward elizabeth ferdinand
  francis franz frederick friedrich george gregory gustav haakon henry ivan james joseph juan karl leo leopold louis ludwig mary maximilian
  mehmed michael murad napoleon nicholas otto paul pedro peter philip pius rudolf selim sigismund stephen suleiman umberto urban victor
  vladislaus wenceslaus wilhelm william xerxes darius artaxerxes ptolemy antiochus cambyses basil justinian abbas mahmud abdul`.split(
    /\s+/,
  ),
);

/** Whether rulers who bore the name are told apart by numerals. */
export function isRegnal(word: string): boolean {
  return REGNAL.has(word.toLowerCase());
}
