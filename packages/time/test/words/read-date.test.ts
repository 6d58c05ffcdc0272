import assert from 'node:assert/strict';
import test from 'node:test';
import {
  describeDateInAnyCalendar,
  formatEdtf,
  GERMAN,
  readDate,
  readDateInAnyCalendar,
  type ReadOptions,
} from '../../src/index.ts';

/** EDTF, its calendar where it is not the Gregorian, and the codes of the problems. */
function read(text: string, options?: ReadOptions): string {
  const { value, problems } = readDate(text, options);
  const codes = problems.map(({ code }) => code);
  if (value === null) return ['—', ...codes].join(' ');
  const calendar = value.calendar === 'gregorian' ? [] : [value.calendar];
  return [formatEdtf(value.edtf), ...calendar, ...codes].join(' ');
}

type Rows = readonly (readonly [text: string, edtf: string])[];

function check(rows: Rows, options?: ReadOptions): void {
  for (const [text, edtf] of rows) assert.equal(read(text, options), edtf, text);
}

test('EDTF is read as EDTF', () => {
  check([
    ['1821-03-05', '1821-03-05'],
    ['1821?', '1821?'],
    ['1821-03/', '1821-03/'],
    ['182', '— year-malformed'],
    ['1821 ', '— text-after-date'],
    ['18210305', '— year-too-long'],
    ['1821-1823', '— part-malformed'],
    ['', '— empty'],
  ]);
});

test('days, months and years', () => {
  check([
    ['5 March 1821', '1821-03-05'],
    ['March 5, 1821', '1821-03-05'],
    ['Mar. 5 1821', '1821-03-05'],
    ['the 5th of March, 1821', '1821-03-05'],
    ['on 5 March 1821', '1821-03-05'],
    ['5.III.1821', '1821-03-05'],
    ['5. 3. 1821 r.', '— text-after-date'],
    ['first of May 1821', '1821-05-01'],
    ['March 1821', '1821-03'],
    ['in March 1821', '1821-03'],
    ['the year 1821', '1821'],
    ['Monday, 5 March 1821', '1821-03-05'],
    ['Tuesday, 5 March 1821', '1821-03-05 weekday-disagrees'],
    ['31 April 1821', '— day-out-of-range'],
    ['5 March', '— year-missing'],
    ['March', '— year-missing'],
    ['soon', '— not-a-date'],
    ['5 March 1821 in Troppau', '— text-after-date'],
    [' 5 March 1821', '— space-around'],
    ['some day of March 1821', '1821-03-XX'],
    ['sometime in 1821', '1821-XX-XX'],
    ['some month of 1821', '1821-XX'],
    ['25 December of some year', 'XXXX-12-25'],
    ['25 December of some year of the 1560s', '156X-12-25 julian'],
    ['31 April of some year', '— day-out-of-range'],
    ['29 February of some year of the 1810s', '181X-02-29'],
  ]);
});

test('parts of years, decades and centuries', () => {
  check([
    ['spring 1821', '1821-21'],
    ['the autumn of 1821', '1821-23'],
    ['winter 1821/22', '1821-24'],
    ['winter of 1821–22', '1821-24'],
    ['early spring 1821', '1821-03'],
    ['late winter 1821', '1822-02'],
    ['the second quarter of 1821', '1821-34'],
    ['first half of 1821', '1821-40'],
    ['early 1821', '1821-37'],
    ['mid-1821', '1821-38'],
    ['at the end of 1821', '1821-39'],
    ['early March 1821', '[1821-03-01..1821-03-10]'],
    ['mid-February 1821', '[1821-02-11..1821-02-20]'],
    ['late February 1821', '[1821-02-21..1821-02-28]'],
    ['the 1820s', '182X'],
    ["1820's", '182X'],
    ['early 1820s', '[1820..1823]'],
    ['the 1800s', '18XX'],
    ['19th century', '18XX'],
    ['the nineteenth century', '18XX'],
    ['late 19th century', '[1867..1899]'],
    ['5th century BC', '-04XX julian'],
    ['1st century BC', '[-0099..0000] julian'],
    ['the 1st century AD', '[0001..0099] julian'],
    ['early 1st century', '[0001..0033] julian'],
    ['the 1st millennium', '[0001..0999] julian'],
    ['the 2nd century AD', '01XX julian'],
    ['400s BC', '[-0498..-0399] julian'],
    ['the first half of the 19th century', '[1800..1849]'],
    ['second quarter of the 19th century', '[1825..1849]'],
    ['the second half of the 5th century BC', '[-0449..-0400] julian'],
    ['the 2nd millennium BC', '-1XXX julian'],
    ['the early 2nd millennium', '[1000..1339] julian'],
    ['spring of the 1820s', '— season-without-year'],
    ['17th–18th century', '16XX/17XX'],
    ['10,000 BC', '-9999 julian'],
    ['490s BC', '[-0498..-0489] julian'],
  ]);
});

test('doubt', () => {
  check([
    ['c. 1821', '1821~'],
    ['ca. 5 March 1821', '1821-03-05~'],
    ['about March 1821', '1821-03~'],
    ['c. 1815–17', '1815~/1817~'],
    ['c. early March 1821', '[1821-03-01~..1821-03-10~]'],
    ['[c. 1821]', '1821~'],
    ['perhaps 1821', '1821?'],
    ['probably about 1821', '1821%'],
    ['March 1821?', '1821-03?'],
    ['March 1821 (?)', '1821-03?'],
    ['estimated 1950, between 1900 and 1999', '1950S2'],
    ['estimated 1950, between 1900 and 1990', '— not-a-date'],
    ['5 March 1821 (the year uncertain, the day approximate)', '?1821-03-~05'],
  ]);
});

test('bounds', () => {
  check([
    ['by the end of March 1821', '[..1821-03-31]'],
    ['by 5 March 1821', '[..1821-03-05]'],
    ['no later than 1821', '[..1821]'],
    ['1821 or earlier', '[..1821]'],
    ['by the end of 1821', '[..1821-12-31]'],
    ['by the end of 1421', '[..1421-39] julian'],
    ['by late 1821', '[..1821-39]'],
    ['by the close of 1821', '[..1821-12-31]'],
    ['before the end of 1821', '[..1821-12-30]'],
    ['until the end of March 1821', '/1821-03-31'],
    ['by the end of the 19th century', '[..1899]'],
    ['before 1821', '[..1820]'],
    ['before March 1821', '[..1821-02]'],
    ['before 1 March 1821', '[..1821-02-28]'],
    ['before spring 1821', '[..1821-02-28]'],
    ['after 1821', '[1822..]'],
    ['after December 1821', '[1822-01..]'],
    ['not before 5 March 1821', '[1821-03-05..]'],
    ['1821 or later', '[1821..]'],
    ['ante 1821', '[..1820]'],
    ['not before 3 March 1821 and not after 5 March 1821', '[1821-03-03..1821-03-05]'],
    ['after 1820 but before March 1822', '[1821..1822-02]'],
    ['after 1822 and before 1821', '— not-a-date'],
    ['undated', '/'],
    ['since 1821', '1821/'],
    ['from March 1821 on', '1821-03/'],
    ['March 1821 onwards', '1821-03/'],
    ['until 1821', '/1821'],
    ['from 1821, without end', '1821/..'],
    ['until 1821, without beginning', '../1821'],
    ['from an unknown date to 1821', '/1821'],
    ['1821 to an unknown date', '1821/'],
    ['always', '../..'],
    ['an unknown date', '/'],
    ['a date written 1X21-X1', '1X21-X1'],
    ['a date written 1X21-X', '— text-after-date'],
  ]);
});

test('two dates, of which one leaves out what the other has', () => {
  check([
    ['between 8 and 15 March 1821', '[1821-03-08..1821-03-15]'],
    ['between March 8 and 15, 1821', '[1821-03-08..1821-03-15]'],
    ['between 1821-03-08 and 1821-03-15', '[1821-03-08..1821-03-15]'],
    ['between October 1820 and January 1821', '[1820-10..1821-01]'],
    ['between December and January 1821', '[1820-12..1821-01]'],
    ['between 490 and 480 BC', '[-0489..-0479] julian'],
    ['8–15 March 1821', '1821-03-08/1821-03-15'],
    ['March 8–15, 1821', '1821-03-08/1821-03-15'],
    ['28 February – 3 March 1821', '1821-02-28/1821-03-03'],
    ['from 1 to 3 October 1821', '1821-10-01/1821-10-03'],
    ['from 25 December 1820 to 3 January', '1820-12-25/1821-01-03'],
    ['late October 1820 to early January 1821', '1820-10/1821-01'],
    ['1815–17', '1815/1817'],
    ['1817–1815', '— interval-reversed'],
    ['1817–spring', '— not-a-date'],
    ['1817-april', '— not-a-date'],
    ['December 1820/January 1821', '[1820-12,1821-01]'],
    ['winter/spring 1821', '[1820-24,1821-21]'],
    ['January/June 1821', '— slash-ambiguous'],
    ['1821, March 5', '1821-03-05'],
    ['March, April 1821', '— not-a-date'],
    ['1821 or 44 BC', '[1821,-0043] julian'],
    ['3 or 4 May 1821', '[1821-05-03,1821-05-04]'],
    ['1/2 May 1821', '[1821-05-01,1821-05-02]'],
    ['1667, 1668 or 1670 to 1672', '[1667,1668,1670..1672]'],
    ['8, 9 and 10 May 1821', '{1821-05-08,1821-05-09,1821-05-10}'],
    ['each of 1670 to 1672', '{1670..1672}'],
    ['1 to 3 October 1821 O.S.', '1821-10-13/1821-10-15 julian'],
  ]);
});

test('dates in two calendars are read on both sides', () => {
  check([
    ['10/23 January 1919', '1919-01-23 julian'],
    ['23/10 January 1919', '1919-01-23 julian'],
    ['10 (23) January 1919', '1919-01-23 julian'],
    ['8 February (21 February) 1917', '1917-02-21 julian'],
    ['14 July [O.S. 1 July] 1917', '1917-07-14 julian'],
    ['1 July [N.S. 14 July] 1917', '1917-07-14 julian'],
    ['28 January/10 February 1919', '1919-02-10 julian'],
    ['27 December 1918/9 January 1919', '1919-01-09 julian'],
    ['27 December/9 January 1919', '1919-01-09 julian'],
    ['1 July 1917 (14 July 1917)', '1917-07-14 julian'],
    ['by 10/23 January 1919', '[..1919-01-23] julian'],
    ['10/22 January 1919', '[1919-01-22,1919-01-23] julian dual-dates-disagree'],
    ['14 July [O.S. 3 July] 1917', '[1917-07-14,1917-07-16] julian dual-dates-disagree'],
    ['30/43 January 1919', '— day-out-of-range'],
    ['1 January [O.S. 19 December] 1919', '1919-01-01 julian'],
    ['19 December (1 January) 1919', '1919-01-01 julian'],
  ]);
});

test('calendars: named, implied, of a region, and other than of months', () => {
  check([
    ['1 July 1917 (O.S.)', '1917-07-14 julian'],
    ['1 July 1917 (Old Style)', '1917-07-14 julian'],
    ['1 July 1917 N.S.', '1917-07-01'],
    ['15 July 1410', '1410-07-24 julian julian-by-convention'],
    ['July 1410', '[1410-07-10..1410-08-09] julian julian-by-convention'],
    ['1410', '1410 julian'],
    ['the 15th century', '14XX julian'],
    ['the 16th century', '15XX'],
    ['the 1570s', '157X julian'],
    ['the 1580s', '158X'],
    ['the year 1410', '1410 julian'],
    ['15 July 1410 (Gregorian calendar)', '1410-07-15'],
    ['February 1900', '1900-02'],
    ['October 1582', '[1582-10-11..1582-10-31] julian julian-by-convention'],
    ['29 February 1700', '1700-03-11 julian only-julian'],
    ['10 February 1648/49', '1649-02-20 julian'],
    ['15 March 44 BC', '-0043-03-13 julian julian-by-convention'],
    ['December 31, 1 BC', '0000-12-29 julian julian-by-convention'],
    ['AD 33', '0033 julian'],
    ['0 BC', '— year-out-of-range'],
    ['0 AD', '— year-out-of-range'],
    ['5 May AD 0', '— year-out-of-range'],
    ['9 Thermidor Year II', '1794-07-27 french-republican'],
    ['9 Thermidor II', '1794-07-27 french-republican'],
    ['9 Thermidor, Year II of the Republic', '1794-07-27 french-republican'],
    ['18 Brumaire an VIII', '1799-11-09 french-republican'],
    ['1 to 10 Prairial an III', '1795-05-20/1795-05-29 french-republican'],
    ['Thermidor an II', '[1794-07-19..1794-08-17] french-republican'],
    ['an II', '[1793-09-22..1794-09-21] french-republican'],
    ['31 Thermidor an II', '— day-out-of-range'],
    ['5 Iyar 5708', '— calendar-not-loaded'],
  ]);
  check(
    [
      ['1 July 1917', '1917-07-14 julian'],
      ['July 1917', '[1917-07-14..1917-08-13] julian'],
      ['10 February 1918', '— day-out-of-range'],
      ['February 1918', '[1918-02-14..1918-02-28]'],
      ['1 March 1918', '1918-03-01'],
    ],
    { region: 'russia' },
  );
  check([['1 September 1915', '[1915-09-01..1915-09-14] julian two-calendars']], { region: 'lithuania' });
  assert.throws(() => readDate('1 July 1917', { region: 'atlantis' }), /unknown region: atlantis/);
});

test('a written year may begin in March or in September', () => {
  check(
    [
      ['30 January 1648', '1649-02-09 julian'],
      ['30 January 1648/49', '1649-02-09 julian'],
      ['25 March 1648', '1648-04-04 julian'],
      ['30 January 1800', '1800-01-30'],
    ],
    { yearStart: 'march-25', region: 'britain' },
  );
  check([['10 October 1410', '1409-10-19 julian julian-by-convention']], { yearStart: 'september' });
});

test('Hebrew and Islamic dates are read once their calendars are loaded', async () => {
  const rows: Rows = [
    ['5 Iyar 5708', '1948-05-14'],
    ['1 Tishri 5700', '1939-09-14'],
    ['10 Muharram 61', '0680-10-13'],
    ['10 Muharram 61 AH', '0680-10-13'],
    ['22 Bahman 1357 SH', '1979-02-11'],
    ['Ramadan 1337 AH', '[1919-05-31..1919-06-29]'],
    ['1821', '1821'],
  ];
  for (const [text, edtf] of rows) {
    const { value } = await readDateInAnyCalendar(text);
    assert.equal(value && formatEdtf(value.edtf), edtf, text);
    assert.equal((await describeDateInAnyCalendar(text)).edtf, edtf, text);
  }
});

test('another language is another table', () => {
  check(
    [
      ['5. März 1821', '1821-03-05'],
      ['zwischen 8. und 15. März 1821', '[1821-03-08..1821-03-15]'],
      ['bis Ende März 1821', '[..1821-03-31]'],
      ['um 1821', '1821~'],
      ['vor 1821', '[..1820]'],
      ['im 19. Jahrhundert', '18XX'],
      ['Anfang März 1821', '[1821-03-01..1821-03-10]'],
      ['die 1820er', '182X'],
      ['44 v. Chr.', '-0043 julian'],
      ['10./23. Januar 1919', '1919-01-23 julian'],
      ['5 March 1821', '— text-after-date'],
    ],
    { language: GERMAN },
  );
});
