/** How a copy writes a year and a word of the article. */
export interface Values {
  readonly year: (year: number) => string;
  readonly word: (text: string) => string;
}

/** What every copy must say: parts of a statement's line that must stand together in one. */
export function expectedRows({ year, word }: Values, currency: string): readonly (readonly string[])[] {
  const republic = word('Lithuanian Soviet Socialist Republic');
  const treaty = word('Treaty of Brest-Litovsk');
  return [
    ['existence | asserted', `what=${republic}`, `${year(1918)}/${year(1919)}`],
    ['renunciation | asserted', `document=${treaty}`, 'unresolved'],
    [
      'document | asserted',
      `document=${treaty}`,
      `provision=${word('had assured')} ${word('Lithuania')}`,
      'when=null null',
    ],
    [
      'document | asserted',
      `kind=${word('manifesto')}`,
      '?',
      `date-borne=16 ${word('December')} @`,
      'when=null null',
    ],
    [
      'version | asserted',
      `document=${word('final version')}?`,
      'editor=Stalin + Russian Communist Party',
      'wording=Long live',
    ],
    ['document | asserted', `kind=${word('decree')}`, `date-published=${word('January')} ${year(1919)}`],
    [
      'norm | asserted',
      `${word('prohibiting')} (must not)`,
      'what=pay',
      `"currency":"${currency}"`,
      '"limit":"at-most"',
      `"for":"${word('resident')}"`,
    ],
    [
      'seat | asserted',
      `polity=${word('Lithuania')}`,
      `place=${word('Kaunas')}`,
      `manner=${word('temporary')}`,
    ],
    ['relation | asserted', `a=${word('Lithuanian')}`, 'b=Soviet', `kind=${word('friendly')}`],
    ['decision | asserted', 'by=Soviet Union', `${word('July')} ${year(1940)}`, ' or '],
    ['depiction | asserted', `key=${word('red line')}`, `time-shown=${word('January')} ${year(1919)}`],
    [
      'depiction | asserted',
      `object=${word('stamp')}`,
      `what=${republic}`,
      `anniversary=${word('50th')} anniversary`,
      `when=${year(1968)}`,
    ],
    ['capture | negated', `place=${word('Kaunas')}`],
  ];
}
