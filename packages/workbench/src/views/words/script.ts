/** The `lang` and `dir` of words where their script is another than the page's; the language itself is not known from it. */
export interface WordLanguage {
  readonly lang?: string;
  readonly dir?: 'rtl';
}

const SCRIPTS: readonly (readonly [RegExp, WordLanguage])[] = [
  [/\p{Script=Hebrew}/u, { lang: 'und-Hebr', dir: 'rtl' }],
  [/\p{Script=Arabic}/u, { lang: 'und-Arab', dir: 'rtl' }],
  [/\p{Script=Cyrillic}/u, { lang: 'und-Cyrl' }],
  [/\p{Script=Greek}/u, { lang: 'und-Grek' }],
];

/** Goes by the first letter that has a script: a Hebrew name, not a sentence that quotes one. */
export function wordLanguage(text: string): WordLanguage {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return SCRIPTS.find(([script]) => script.test(first))?.[1] ?? {};
}
