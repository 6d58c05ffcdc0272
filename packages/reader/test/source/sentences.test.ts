import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitSentences } from '../../src/source/sentences.ts';

/** Each row is a text with a bar where a sentence ends and another begins. */
const rows = [
  // Years, days, numbers.
  'The town fell in 1918.| It was empty.',
  'They left on May 3.| Nobody stayed.',
  'See no. 5 of the paper.| It has 3.5 pages.',
  'The answer was no.| The council left.',
  'On 16. December the paper came out.',
  'Art. 5 and § 7 were cut, cf. Holm, p. 12, vol. 3.| They stayed cut.',
  'Some 3,000 men (ca. 700 riders) came.',
  'It asked for two things: 1. The port.| 2. The mill.',
  'Phase 1. Hold the bridge.| Phase 2. Cross it.',
  // Titles, initials, names.
  'Maj. Gen. A. B. Holm met Dr. Brandt.| Lt. Col. Arvid did not.',
  'Under P. G. T. Holm the army won.| Then J. Arvid came.',
  'He rode to St. Arvid.| The mill was gone.',
  'The Holm Co. and Brandt Inc. signed.| Holm Bros. Ltd. did not.',
  'John A. Early came.| He won.',
  // Abbreviations that end a sentence only before a word that opens one.
  'He came from the U.S. Army in 1920.| He went to the U.S.| As a guest he stayed.',
  'It began in 264 B.C.| The fleet was built.',
  'They crossed at 3 a.m.| Riders followed at 4 p.m. Sunday.',
  'Mills, barns, etc. Holm burned.| Mills, barns, etc.| The rest stood.',
  'Bridges, e.g. Dolna, i.e. The Old One, fell.',
  // Roman numerals.
  'He fought in World War I.| Germany lost.',
  'It was the end of World War II.| Then came peace.',
  'The crown went to Nicholas II.| The army left.',
  'The crown went to Wilhelm I.| Brandt left.',
  'He lived under Charles V.| The war went on.',
  'Francis I. Holm was his son.',
  // Quotations and brackets.
  'He said “Go.”| They went.',
  'He said "Go!" and left.| They went.',
  '“Who holds it?” Arvid asked.| Nobody knew.',
  '"Long live the bridge!"| The riders left.',
  'The port (now Holm.) was lost.',
  '(It was cold.)| The river froze.',
  'They took it (with what army?) The same day.',
  'Er sagte: „Geh.“| Er ging.',
  'Il a dit « Viens. »| Il est parti.',
  // Ellipses.
  'They waited...| The river rose.',
  'They waited … Holm did not.',
  'They waited . . . for the boats.',
  // Other scripts and small letters.
  'They went by rail. and road.',
  'Войска ушли.| Они вернулись.',
  '军队来了。|他们走了。',
  'באו הרוכבים.| הם נשארו.',
  'Is it so?!| Yes!!| No…',
  'The war was lost.|The mill burned.',
];

describe('splitSentences', () => {
  for (const row of rows) {
    it(row, () => {
      const text = row.replaceAll('|', '');
      const found = splitSentences(text, 0, text.length).map(({ from, to }) => text.slice(from, to));
      assert.deepEqual(
        found,
        row.split('|').map((part) => part.trim()),
      );
    });
  }

  it('keeps to the range it is given', () => {
    assert.deepEqual(splitSentences('One. Two. Three.', 5, 9), [{ from: 5, to: 9 }]);
  });
});
