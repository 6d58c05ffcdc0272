import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';
import { mark, marked } from './marked.ts';

/** Each row is a text with its times marked: `[words|TIMEX value, modifier]`. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'whole dates': [
    'The mill burned down on [4 May 1871|1871-05-04].',
    'The mill burned down on [May 4, 1871|1871-05-04], and was rebuilt by [June 1873|1873-06].',
    'It was signed on [the 1st of March, 1801|1801-03-01].',
    'The deed is of [1790-11-03|1790-11-03]; a copy bears [3.11.1790|1790-11-03].',
    'On [Saturday, 6 June 1903|1903-06-06], the bridge opened.',
    'It closed in [Sept. 1912|1912-09] and again in [October of 1913|1913-10].',
  ],
  years: [
    'The school of [1846|1846] was larger than that of [1799|1799].',
    'He sold 1500 sheep and 1,846 lambs.',
    'The ([1846|1846]) map and the [1846|1846] survey agree.',
    'From [1846|1846]–[48|1848] she lived abroad; the tour of [1901|1901]/[02|1902] was shorter.',
    '[The 1830s|183] were lean, [the late 1840s|184 END] were worse.',
    'In [the 17th century|16] and [the early nineteenth century|18 START] it grew.',
    'Settlers came in [the year 1620|1620].',
    'She was born in 1846 metres of snow.',
  ],
  'numbers that are no years': [
    'About 1814 barrels were saved, and around 1200 people fled; 1500 died.',
    'Some lay in Room 1814, some on Highway 1839, some with Regiment 1812; see No. 1817, #1818 and ISBN 1234.',
    'Between 1500 and 2000 perished, and 1800 were wounded.',
    'By [1914|1914] prices rose; in [1915|1915] soldiers came; in [1500|1500] died the duke, and [about 1502|1502 APPROX] the duchess.',
    'The Olympics ([1936|1936]), the Reform Act [1832|1832] and Berlin [1919|1919] are known.',
  ],
  'names that hold a month or season': [
    'The October Revolution, the August coup, the February Uprising and the July Days are names; so are the Winter War and the June Rebellion.',
    'The July Revolution of [1830|1830] and the [October 1917|1917-10] revolution are known.',
    'In [October|XXXX-10], Reuter came; the [October|XXXX-10] offensive and the [August|XXXX-08] decrees failed.',
    "After the [Thirty Years|P30Y]' War came others.",
  ],
  'before Christ': [
    'The wall fell in [612 BC|BC0612].',
    'The league ([338 BC|BC0338] – [322 BC|BC0322]) was loose.',
    'The league lasted from [338|BC0338] to [322 BC|BC0322].',
    'It was built in [the 3rd century BC|BC02], burned [late in 88 B.C.|BC0088 END] and rebuilt by [87|BC0087].',
    'The town was buried in [AD 79|0079].',
    'Coins of [the 240s BC|BC024] were found.',
  ],
  parts: [
    'By [early March 1907|1907-03 START] the ice broke.',
    'In [mid-1907|1907 MID] and [the latter part of 1908|1908 END], it rained.',
    'At [the beginning of October 1911|1911-10 START] they sailed.',
    'He left [late in 1911|1911 END].',
    'It was founded [about 1650|1650 APPROX] and moved [c. 1702|1702 APPROX].',
    'In [the first half of 1911|1911-H1] no ship came.',
  ],
  seasons: [
    'In [the spring of 1794|1794-SP] bread was short.',
    'During [the winter of 1916|1916-WI]–[17|1917] the lake froze.',
    'The [1911 summer|1911-SU] games were held there.',
    'The fall of the fortress was near.',
  ],
  'parts of the day': [
    'On [the night of 9 August 1803|1803-08-09TNI] they crossed.',
    '[Early in the morning of 9 August 1803|1803-08-09TMO] they were seen.',
    'On [9 August 1803|1803-08-09], at [5:30 a.m.|1803-08-09T05:30], the guns opened; [that afternoon|1803-08-09TAF] the gate fell.',
    'At [11 p.m.|1803-08-09T23:00] on [9 August 1803|1803-08-09] all was quiet.',
    'On [the night of 5–6 June 1804|1804-06-05TNI] it rained.',
  ],
  lengths: [
    'The siege lasted [three months|P3M] and cost [more than two years of harvests|P2Y MORE_THAN].',
    'A [ten-day|P10D] truce followed [several weeks of talks|PXW].',
    'Within [days|PXD] the town was empty.',
    'For [the next six months|P6M] it stood so.',
    'It took [one and a half years|P1.5Y], or [ten|P10Y] or [twelve years|P12Y] by other counts.',
    'They waited [less than an hour|PT1H LESS_THAN].',
    'She died aged [63|P63Y], her brother [at least 80 years old|P80Y EQUAL_OR_MORE].',
  ],
  sets: [
    'Bread cost 3 pence [a week|P1W]; they ate [daily|XXXX-XX-XX].',
    'The court sat [every two weeks|P2W] and the fair was held [each year|XXXX].',
    'No more than ten marks [per month|P1M] were paid.',
  ],
  'the story': [
    'On [2 May 1808|1808-05-02] the town rose. [Two days later|1808-05-04] it fell. [The next day|1808-05-05] they left.',
    'On [2 May 1808|1808-05-02] he came; [two years earlier|1806] he had been a clerk.',
    'In [March 1808|1808-03] he came. He left in [August of that year|1808-08].',
    'They met on [2 May 1808|1808-05-02], [the day after the landing|1808-05-02].',
    'He is a [former|PAST_REF] smith, and [now|PRESENT_REF] mayor.',
    'On [2 May 1808|1808-05-02] he was hurt; [the following Monday|1808-05-09] he died.',
    'It fell on [2 May 1808|1808-05-02] and was held by the 1st and 2nd Guards until [the 5th|1808-05-05].',
  ],
};

for (const [kind, texts] of Object.entries(rows)) {
  for (const notation of texts) {
    test(`${kind}: ${notation}`, () => {
      const { text } = marked(notation);
      const found = tagTimes(text).map(({ from, to, time }) => ({
        from,
        to,
        means: [time.value, time.mod].filter(Boolean).join(' '),
      }));
      assert.equal(mark(text, found), notation);
    });
  }
}
