import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that are no part of a name whatever their capital. */
const FUNCTION_WORDS = set(`
a an the this that these those it its he his him she her they their them we our us you your i my me who whom whose which what when where why how
and or but nor yet so if then than because since while although though unless until till whether as of in on at by for from to into onto with without
within upon over under above below between among amongst during before after about against along around across through throughout toward towards near
despite except besides beyond behind beneath beside inside outside per via versus off out up down not no none neither either both each every all any some
several many much more most few fewer less least other others another such same own only also even just still already again once twice
 is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought
there here now thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed perhaps maybe
later earlier soon finally eventually initially originally recently today tomorrow yesterday afterwards afterward thereafter subsequently
consequently accordingly additionally similarly likewise especially particularly generally usually often sometimes always never rarely
`);

/** Words that often open a sentence or a heading without being names; inside a name they may stand. */
export const OPENERS = set(`
first second third fourth fifth sixth last next former latter one two three four five six seven eight nine ten eleven twelve hundred thousand million dozens hundreds
thousands according due owing given following including considering regarding concerning facing fearing seeing using led starting beginning based
people men women troops forces soldiers workers peasants civilians officers leaders members historians scholars critics supporters opponents
fighting war peace mass local economic political military social foreign domestic public private national international large small great new old
early late high low long short major minor heavy light modern ancient conservative liberal prominent shortly immediately instead unlike like
encouraged inspired supported backed determined unable aware alarmed angered convinced surrounded defeated outnumbered armed fearful
on january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter fall ad bc bce ce am pm
operational attempts attempt efforts progress economy background aftermath overview history events course causes consequences casualties effects
origins prelude outbreak timeline references notes see main article further external links bibliography sources footnotes
part chapter section volume page map figure table image photo
total overall whereas whatever whenever wherever whoever nobody everyone everybody someone nothing everything something
yes well let long-term prior upon amid amidst plus minus save
north south east west northern southern eastern western central
`);

/** Adherents whose names are also common adjectives: at the start of a sentence they need other evidence. */
export const AMBIGUOUS_PEOPLES = set(
  'conservative liberal democratic republican socialist nationalist anarchist monarchist separatist partisan whites reds royalist loyalist unionist western allied federalist communist fascist liberals conservatives republicans democrats socialists nationalists loyalists royalists unionists allies partisans',
);

/** Words always written large that name none of what is read here. */
export const NO_NAMES = set(
  'god lord christmas easter ramadan bible koran quran christianity islam judaism communism fascism nazism catholicism protestantism buddhism english latin internet nobel heaven hell satan jesus christ cav rgt bn div reg jr sr vendemiaire brumaire frimaire nivose pluviose ventose germinal floreal prairial messidor thermidor fructidor',
);

const ACRONYMS = /^(?:us|who)$/;

/** Whether a word is no part of a name whatever its capital; `US` and `IT` in capitals may be. */
export function isFunctionWord(word: Word): boolean {
  if (word.shape === 'initial' || (word.shape === 'caps' && ACRONYMS.test(word.folded))) return false;
  return FUNCTION_WORDS.has(word.folded);
}

/** Letters in capitals that name no body unless a bracket says so. */
export const NO_BODIES = set(
  'pow pows gi gis tv hq mia kia ied uss hms id ph sr jr ww pm am ussr dc la isbn issn doi oclc pdf http https www',
);
