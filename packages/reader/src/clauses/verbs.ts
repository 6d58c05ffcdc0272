import { formsOf } from './inflect.ts';

/**
 * Verbs whose forms we name ourselves, because frames turn on them and taggers take their participles for
 * adjectives: a verb that a frame is triggered by, or that governs one, belongs here.
 */
const VERBS =
  `abandon abolish abrogate accept adopt advance agree aim allow announce annex annul appoint approach approve
arrive assemble assure attack attempt authorize authorise ban bar be become begin break bring cancel cap capture cease cede check
choose claim collapse command commence compel compose comprise conclude confirm conquer consist constitute contain convene
convert create cross date decide declare dedicate delete deny denounce depict depose designate destroy disband dismiss dissolve
divide draft drive drop edit elect eliminate enact enlarge enter establish evacuate expand expect expel fail fall flee forbid force form
formulate found gather give grant guarantee halt hold hope impose include install intend invade issue join keep leave legislate liberate limit list
lose make manage march meet merge move name negotiate nominate oblige obligate occupy omit order organize organise
oust overrun overthrow pass permit plan portray prepare prevent print proclaim prohibit promise promulgate propose publish push put
ratify reach reappoint recapture recognize recognise reconquer reelect refuse regain relinquish relocate remove rename renounce repeal replace
repel report represent repudiate repulse require rescind resign resolve restore restrict retain retake retire retreat revise revoke rewrite say seek
seize serve set shift show sign split stipulate stop strike submit subjugate succeed supersede suppress surrender swear take terminate threaten transfer try unify
abdicate assign award extinguish capitulate deliver hand return chair head administer assume attend control govern rule remain cease dispatch evict exist inaugurate instruct last nominate opt reoccupy relieve step wrest
unite vacate vote want win withdraw write fight follow lead send base illustrate support pay gain grow commemorate mark celebrate honour honor bear carry maintain exercise have stay`
    .split(/\s+/)
    .filter(Boolean);

/**
 * Verbs that always have an object when they are active. One of them in -ed with none behind it is passive or a
 * participle: `committees based on …`, `was dissolved and replaced by …`.
 */
const ALWAYS_WITH_OBJECT = new Set(
  `abandon abolish abrogate adopt annex annul appoint authorize authorise ban base cancel capture compel compose conquer
constitute create dedicate delete depict depose designate destroy disband dismiss dispatch draft edit elect eliminate enact establish
expel forbid force found fund give grant hold illustrate impose include issue kill liberate lose make name nominate oblige occupy
organize organise oust overrun overthrow permit portray proclaim prohibit promulgate publish ratify reappoint recapture recognize
recognise reconquer reelect remove rename repeal replace repudiate require rescind restore retake revoke schedule seize send sign
subjugate supersede suppress terminate use vacate execute assassinate arrest imprison exile defeat besiege deport crown`.split(
    /\s+/,
  ),
);

/** Whether a verb, when active, never stands without an object. */
export function needsObject(lemma: string): boolean {
  return ALWAYS_WITH_OBJECT.has(lemma);
}

const lemmas = new Map<string, string>();
for (const verb of VERBS) {
  for (const form of formsOf(verb)) if (!lemmas.has(form) || form === verb) lemmas.set(form, verb);
}
lemmas.set('founded', 'found');

/** The lemma of a form of a verb that frames know, or null. */
export function verbLemma(word: string): string | null {
  return lemmas.get(word) ?? null;
}
