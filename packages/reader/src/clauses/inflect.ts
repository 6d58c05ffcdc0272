/** Past tense and past participle of the irregular verbs that frames and their governors need. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  break: ['broke', 'broken'],
  choose: ['chose', 'chosen'],
  drive: ['drove', 'driven'],
  fight: ['fought', 'fought'],
  flee: ['fled', 'fled'],
  fall: ['fell', 'fallen'],
  forbid: ['forbade', 'forbidden'],
  give: ['gave', 'given'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  grow: ['grew', 'grown'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  oversee: ['oversaw', 'overseen'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  retake: ['retook', 'retaken'],
  say: ['said', 'said'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  swear: ['swore', 'sworn'],
  split: ['split', 'split'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

/** Verbs stressed on the last syllable or of one: their last consonant doubles. */
const DOUBLING = new Set([
  'ban',
  'bar',
  'permit',
  'stop',
  'occur',
  'commit',
  'control',
  'plan',
  'submit',
  'admit',
  'annul',
  'set',
  'put',
  'win',
  'get',
  'cancel',
  'compel',
  'expel',
  'repel',
  'transfer',
  'step',
  'forbid',
  'omit',
  'drop',
  'cap',
  'split',
  'begin',
  'overrun',
]);

/** Every form of a verb: `[base, third person, past, participle, -ing]`. */
export function formsOf(lemma: string): readonly [string, string, string, string, string] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubled(lemma);
  const ing = lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`;
  const [past, participle] = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma]! : regularPast(lemma);
  return [lemma, thirdPerson(lemma), past, participle, ing];
}

function doubled(lemma: string): string {
  return DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
}

function regularPast(lemma: string): readonly [string, string] {
  const past = lemma.endsWith('e')
    ? `${lemma}d`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ied`
      : `${doubled(lemma)}ed`;
  return [past, past];
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
