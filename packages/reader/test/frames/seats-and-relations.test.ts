import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../altered/statement-line.ts';
import { readMarked } from './statements-of.ts';

const seats: readonly (readonly [string, readonly string[]])[] = [
  [
    'Between <time 1919-02-08/1919-02-15 8 and 15 February 1919> volunteers prevented them from taking <place Kaunas>, the temporary capital of <place Lithuania>.',
    [
      'seat | asserted | polity=Lithuania | place=Kaunas | manner=temporary | when=8 and 15 February 1919 1919-02-08/1919-02-15',
    ],
  ],
  [
    '<place Riga>, the capital of <place Latvia>, was shelled on <time 1919-11-14 14 November 1919>.',
    ['seat | asserted | polity=Latvia | place=Riga | when=14 November 1919 1919-11-14'],
  ],
  [
    'The <people Estonian> capital, <place Tallinn>, fell on <time 1919-02-24 24 February 1919>.',
    ['seat | asserted | polity=Estonian | place=Tallinn | when=24 February 1919 1919-02-24'],
  ],
  [
    'The <people Estonian> capital <place Tallinn> was shelled in <time 1919 1919>.',
    ['seat | asserted | polity=Estonian | place=Tallinn | when=1919 1919'],
  ],
  [
    "The troops took <place Yenan>, the <organisation Workers' Party> capital, in <time 1947-03 March 1947>.",
    ["seat | asserted | polity=Workers' Party | place=Yenan | when=March 1947 1947-03"],
  ],
  [
    'In <time 1918-03 March 1918> the government moved the capital from <place Petrograd> to <place Moscow>.',
    [
      'seat | asserted | place=Petrograd | when=March 1918 /1918-03',
      'seat | asserted | place=Moscow | when=March 1918 1918-03/',
    ],
  ],
  [
    'The capital of <place Turkey> was transferred to <place Ankara> on <time 1923-10-13 13 October 1923>.',
    ['seat | asserted | polity=Turkey | place=Ankara | when=13 October 1923 1923-10-13/'],
  ],
  [
    '<place Kharkov> was the capital of <place Ukraine> from <time 1919/1934 1919 to 1934>.',
    ['seat | asserted | polity=Ukraine | place=Kharkov | when=1919 to 1934 1919/1934'],
  ],
  [
    'In <time 1934 1934> <place Kiev> became the capital of <place Ukraine>.',
    ['seat | asserted | polity=Ukraine | place=Kiev | when=1934 1934/'],
  ],
  [
    '<place Ankara> was made the capital of <place Turkey> in <time 1923 1923>.',
    ['seat | asserted | polity=Turkey | place=Ankara | when=1923 1923/'],
  ],
  [
    'In <time 1949-12 December 1949> he proclaimed <place Taipei>, <place Taiwan>, the temporary capital of the <organisation Republic of China>.',
    [
      'seat | asserted | polity=Republic of China | place=Taipei | manner=temporary | when=December 1949 1949-12/',
    ],
  ],
  [
    'The <place Far Eastern Republic>, with its capital at <place Chita>, was small.',
    ['seat | asserted | polity=its | place=Chita'],
  ],
  ['<place Kraków>, the former capital of <place Poland>, fell.', []],
  ['<place Kraków> was the cultural capital of <place Poland>.', []],
  ['To reward <place Virginia>, the capital was moved.', []],
  ['The party attracted foreign capital from <place France>.', []],
  ['<place Riga>, <place Tallinn> and the capital fell.', []],
  ['They planned to move the capital to <place Ankara>.', ['seat | planned | place=Ankara']],
  [
    '<place Minsk>, capital of <place Belarus> since <time:since 1919 1919>, was destroyed.',
    ['seat | asserted | polity=Belarus | place=Minsk | when=1919 1919/'],
  ],
  ['Its capital was <place Vilnius>.', ['seat | asserted | polity=Its? | place=Vilnius']],
  [
    'The states established their temporary capital at <place Montgomery> in <time 1861-02 February 1861>.',
    ['seat | asserted | polity=their? | place=Montgomery | manner=temporary | when=February 1861 1861-02/'],
  ],
  [
    'They stood before Tartu, then the capital of <place Estonia>, in <time 1919-02 February 1919>.',
    ['seat | asserted | polity=Estonia | place=Tartu | when=February 1919 1919-02'],
  ],
  ['<place Tartu>, now the capital of <place Estonia>, fell.', []],
];

const relations: readonly (readonly [string, readonly string[]])[] = [
  [
    'During <time:during 1918-11-11/1939-09-01 the interwar years>, <people Polish>–<people Soviet> relations were generally hostile.',
    [
      'relation | asserted | a=Polish | b=Soviet | kind=hostile | when=the interwar years 1918-11-11/1939-09-01',
    ],
  ],
  [
    '<people Polish–Soviet> relations were normalised in <time 1938-03 March 1938>.',
    ['relation | asserted | a=Polish | b=Soviet | kind=normalised | when=March 1938 1938-03/'],
  ],
  [
    'Relations between <place Iran> and <place Iraq> had been strained since <time:since 1969 1969>.',
    ['relation | asserted | a=Iran | b=Iraq | kind=strained | when=1969 1969/'],
  ],
  [
    'In <time 1930 1930> relations between <place Iran> and <place Iraq> were friendly.',
    ['relation | asserted | a=Iran | b=Iraq | kind=friendly | when=1930 1930'],
  ],
  [
    'In <time 1930 1930> relations between <place Iran> and <place Iraq> were mostly friendly.',
    ['relation | asserted | a=Iran | b=Iraq | kind=friendly | when=1930 1930'],
  ],
  [
    "<place Poland>'s relations with <place Germany> deteriorated in <time 1938 1938>.",
    ['relation | asserted | a=Poland | b=Germany | kind=deteriorated | when=1938 1938/'],
  ],
  [
    'In <time 1920 1920> <place Poland> broke off diplomatic relations with <place Lithuania>.',
    ['relation | asserted | a=Poland | b=Lithuania | kind=diplomatic | when=1920 /1920'],
  ],
  [
    '<place Finland> and <place Sweden> established diplomatic relations in <time 1918 1918>.',
    ['relation | asserted | a=Finland | b=Sweden | kind=diplomatic | when=1918 1918/'],
  ],
  [
    'Diplomatic relations between <place Finland> and <place Sweden> were restored in <time 1920 1920>.',
    ['relation | asserted | a=Finland | b=Sweden | kind=Diplomatic | when=1920 1920/'],
  ],
  [
    '<place Romania> and <place Hungary> were enemies.',
    ['relation | asserted | a=Romania | b=Hungary | kind=enemies'],
  ],
  [
    '<place Bulgaria> was an ally of <place Germany>.',
    ['relation | asserted | a=Bulgaria | b=Germany | kind=ally'],
  ],
  [
    '<place Spain> entered the war as an ally of <place France> in <time 1779-06 June 1779>.',
    ['relation | asserted | a=Spain | b=France | kind=ally | when=June 1779 1779-06'],
  ],
  [
    '<place Britain> and <place Russia> formed an alliance in <time 1941-07 July 1941>.',
    ['relation | asserted | a=Britain | b=Russia | kind=alliance | when=July 1941 1941-07/'],
  ],
  [
    'On <time 1914-08-01 1 August 1914> <place Germany> declared war on <place Russia>.',
    ['relation | asserted | a=Germany | b=Russia | kind=war | when=1 August 1914 1914-08-01/'],
  ],
  [
    '<place France> and <place Britain> declared war on <place Germany>.',
    [
      'relation | asserted | a=France | b=Germany | kind=war',
      'relation | asserted | a=Britain | b=Germany | kind=war',
    ],
  ],
  [
    '<place Estonia> was at war with <place Russia>.',
    ['relation | asserted | a=Estonia | b=Russia | kind=war'],
  ],
  [
    '<place Japan> did not declare war on <place Russia>.',
    ['relation | negated | a=Japan | b=Russia | kind=war'],
  ],
  ['Race relations were tense.', []],
  ['He hired a public relations expert.', []],
  ['Relations with <place Germany> were poor.', []],
  [
    'Relations between <place Iran> and <place Iraq> were no longer friendly.',
    ['relation | negated | a=Iran | b=Iraq | kind=friendly'],
  ],
  [
    '<place Poland> was hardly an ally of <place Germany>.',
    ['relation | negated | a=Poland | b=Germany | kind=ally'],
  ],
  [
    '<place Bulgaria> allied itself with <place Germany> in <time 1915-09 September 1915>.',
    ['relation | asserted | a=Bulgaria | b=Germany | kind=allied | when=September 1915 1915-09/'],
  ],
  [
    '<place Hungary> was allied with <place Germany>.',
    ['relation | asserted | a=Hungary | b=Germany | kind=allied'],
  ],
  [
    '<place Poland> and <place Ukraine> became allies in <time 1920-04 April 1920>.',
    ['relation | asserted | a=Poland | b=Ukraine | kind=allies | when=April 1920 1920-04/'],
  ],
  [
    '<place Estonia> made peace with <place Russia> on <time 1920-02-02 2 February 1920>.',
    ['relation | asserted | a=Estonia | b=Russia | kind=peace | when=2 February 1920 1920-02-02/'],
  ],
  [
    '<place Russia> recognised <place Lithuania> on <time 1918-12-22 22 December 1918>.',
    ['relation | asserted | a=Russia | b=Lithuania | kind=recognised | when=22 December 1918 1918-12-22/'],
  ],
  [
    '<place Germany> recognised the independence of <place Lithuania>.',
    ['relation | asserted | a=Germany | b=Lithuania | kind=recognised'],
  ],
  [
    '<place Finland> was recognised by <place Sweden> in <time 1918 1918>.',
    ['relation | asserted | a=Sweden | b=Finland | kind=recognised | when=1918 1918/'],
  ],
  [
    '<place Spain> refused to recognise <place Portugal>.',
    ['relation | negated | a=Spain | b=Portugal | kind=recognise'],
  ],
  [
    '<place Spain> was the second country to recognise <place Portugal>.',
    ['relation | asserted | a=Spain | b=Portugal | kind=recognise'],
  ],
  ['The commander recognised the danger.', []],
  ['<place France> recognised <person Karl Bauer> as president.', []],
  [
    'Relations between <place Austria> and <place Serbia>, never warm, deteriorated in <time 1908 1908>.',
    ['relation | asserted | a=Austria | b=Serbia | kind=deteriorated | when=1908 1908/'],
  ],
  [
    '<place Bulgaria> never forgave its neighbours; in <time 1915-09 September 1915> it allied itself with <place Germany>.',
    ['relation | asserted | a=it | b=Germany | kind=allied | when=September 1915 1915-09/'],
  ],
];

function linesOf(text: string, frame: string): string[] {
  const statements = readMarked(text).statements.filter((statement) => statement.frame === frame);
  return statements.map((statement) => lineOf(statement).replace(' | when=null null', ''));
}

for (const [text, expected] of seats) {
  test(text, () => assert.deepEqual(linesOf(text, 'seat'), expected));
}

for (const [text, expected] of relations) {
  test(text, () => assert.deepEqual(linesOf(text, 'relation'), expected));
}
