import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';
import { mark, marked } from './marked.ts';

/** Sentences of reports of Wednesday, 14 October 1992, with their times marked `[words|value MOD]`. */
const cases = {
  'days of the week': [
    'He was shot by a guard on [Monday|1992-10-12].',
    'She declined to comment [Monday|1992-10-12]; others could not be reached [Tuesday|1992-10-13].',
    'The board agreed to meet [Monday|1992-10-19].',
    'A verdict could come as early as [Friday|1992-10-16].',
    'The figures are to be released [Thursday|1992-10-15].',
    'On [Friday|1992-10-16], the council will vote. [Friday|1992-10-09]’s storm did no harm.',
    'The next hearing is [Tuesday|1992-10-20].',
    'A march called for [Sunday|1992-10-18] was forbidden.',
    'Mayor Ellis [Tuesday|1992-10-13] signed the bill.',
    'It closed on [Sept. 1|1992-09-01]; [the following Monday|1992-09-07] it opened again.',
    'the mayor said on [friday|1992-10-09] that he was ill.',
    'He said that [Monday|1992-10-12] he was ill.',
    'It opens [this Friday|1992-10-16]; [last Friday night|1992-10-09TNI] it was dark.',
    'By [Sunday evening|1992-10-11TEV], all were home.',
  ],
  'months and days without a year': [
    'Sales fell in [September|1992-09], and will fall in [December|1992-12].',
    'The law expires [March 31|1993-03-31].',
    'It was opened on [March 31|1992-03-31].',
    'The trial is set for [January|1993-01].',
    'The bridge will open [this fall|1992-FA].',
    'Elections are due in [the spring|1993-SP].',
    'It was sold [last fall|1991-FA], after rain [this past summer|1992-SU].',
    'He came [last Oct. 1|1992-10-01] and leaves [next Jan. 1|1993-01-01].',
    'Shops were shut on [Labor Day|1992-09-07] and on [Easter Monday|1992-04-20].',
    'On [Memorial Day 1990|1990-05-28] flags flew.',
  ],
  'quarters and years told': [
    'In [the second quarter|1992-Q2], profit was $3 million, against $2 million [a year earlier|1991-Q2].',
    'Traffic in [August|1992-08] rose from [a year earlier|1991-08]. Costs for [the month|1992-08] fell.',
    'In [the third quarter|1992-Q3] it lost money. In [the year-ago quarter|1991-Q3] it did not.',
    'It did better than in [the same quarter last year|1991-Q3].',
    'Claims fell in [the week|1992-W40] ended [Oct. 3|1992-10-03].',
    'Growth slowed in [the April-June quarter|1992-Q2] and in [the September quarter|1992-Q3].',
    'Sales in the same period of [1991|1991] were higher than [1990|1990] sales.',
    'It hopes to grow over [the next year|P1Y] and for [the next decade|P1DE].',
    'Results for [the fiscal year|1992] ended [June 30|1992-06-30] were poor.',
    'It was the best month since [May 1985|1985-05]. In [the same month a year earlier|1991] it was worse.',
  ],
  'clock times and nights': [
    'The train left at [7:30 in the evening|1992-10-14T19:30].',
    'Doors open at [7:30 tonight|1992-10-14T19:30].',
    'He spoke on [Sunday|1992-10-11]; at [9 p.m.|1992-10-11T21:00] he left.',
    'Shares were down by [0930 GMT|1992-10-14T09:30].',
    'Crews worked [overnight|1992-10-13TNI].',
    'The deadline is [midnight Friday|1992-10-16T24:00].',
  ],
  lengths: [
    'The talks are to last [two days|P2D].',
    'The job takes [about five days|P5D APPROX], or [six weeks or more|P6W EQUAL_OR_MORE].',
    'They waited just [three hours|PT3H], then [half an hour|PT30M] and [a half-hour|PT30M].',
    'It fell for [three straight quarters|P3Q].',
    '[Ten years from now|2002] it will be gone.',
    'The road stays closed for [the rest of the week|1992-W42].',
    'Pensions begin at age 65.',
  ],
  sets: [
    'He shaves [twice a week|P1W] and prays [every morning|XXXX-XX-XXTMO].',
    'Trains come [three times a day|P1D]; the clock strikes [every hour|PT1H].',
    'They sing [each Sunday morning|XXXX-WXX-7TMO].',
  ],
  'articles and years': [
    'In [the 1970s|197] Ellis ruled; he came back in [the early 80s|198 START].',
    'It was built in [nineteen eighty-eight|1988].',
    'At [1987|1987] prices it was cheap; more than 2000 people came.',
    'The [Oct. 2|1992-10-02] meeting was short.',
    'They left [the week of Sept. 7|1992-W37].',
    'It will [soon|FUTURE_REF] be over, as soon as he comes.',
  ],
};

for (const [group, rows] of Object.entries(cases)) {
  for (const row of rows) {
    test(`news, ${group}: ${row}`, () => {
      const { text } = marked(row);
      const found = tagTimes(text, { domain: 'news', dct: '1992-10-14' }).map(({ from, to, time }) => ({
        from,
        to,
        means: [time.value, time.mod].filter(Boolean).join(' '),
      }));
      assert.equal(mark(text, found), row);
    });
  }
}

const fragments = [
  'the rest of ',
  'the week',
  ' of ',
  'May 12 ',
  'Friday ',
  'ended ',
  'the same quarter ',
  'last year ',
  'a year earlier ',
  '10 a.m. ',
  'EST ',
  'in the ',
  'morning ',
  'tonight ',
  'noon ',
  'twice ',
  'a day ',
  'every ',
  'April',
  '-',
  'June ',
  'quarter ',
  'about ',
  'five ',
  'years ',
  'or more ',
  'from now ',
  'overnight ',
  'Easter ',
  'Day ',
  'Labor ',
  'fiscal year ',
  '1989 ',
  'nineteen ',
  'eighty ',
  'soon ',
  'will ',
  'said ',
  '. ',
  'The ',
  'next ',
  'half ',
  'hour ',
  'since ',
  'only ',
  '\n',
] as const;
const fragment = fc.constantFrom(...fragments);

test('news: spans never overlap, and values are never empty', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (drawn) => {
      const text = drawn.join('');
      const found = tagTimes(text, { domain: 'news', dct: '1992-10-14' });
      found.forEach(({ from, to, time }, at) => {
        assert.ok(from >= (found[at - 1]?.to ?? 0) && from < to && to <= text.length);
        assert.notEqual(time.value, '');
      });
    }),
    { numRuns: 500 },
  );
});
