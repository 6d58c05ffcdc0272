import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { opened, pasted, sample } from './articles.ts';
import { card, dayField, held, type Watched } from './page.ts';
import { suite } from './suite.ts';

/** One story in steps: each goes on where the one before stopped, in one page and on one record. */
describe('the first ten minutes', () => {
  const bench = suite({ 'soviet-lithuania.md': sample, 'windau.md': opened });
  let watched: Watched;
  before(async () => {
    watched = await bench.page();
  });

  test('the sample is open on the timeline, its text beside it', async () => {
    const { page } = watched;
    await page.goto(bench.url());
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
    await page.getByRole('heading', { level: 2, name: /Soviet Republic of Lithuania/ }).waitFor();
    const bars = await page.locator('.plot-item').count();
    const answers = await held(page).locator('.held-item').count();
    assert.ok(bars >= 8 && answers >= 5, `${bars} bars, ${answers} answers`);
  });

  test('an article is open, its words coloured, its statements beside them', async () => {
    const { page } = watched;
    await page.goto(`${bench.url()}/reader?source=windau&on=1920-02-14`);
    await page.getByRole('heading', { level: 1, name: /Free Port of Windau/ }).waitFor();
    const statements = await page.locator('.statements .statement').count();
    const coloured = await page.evaluate<number>(
      '[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)',
    );
    assert.ok(statements >= 5, `${statements} statements`);
    assert.ok(coloured >= 10, `${coloured} coloured ranges`);
  });

  test('the keyboard moves the day, by day, by month and to the next change', async () => {
    const { page } = watched;
    const days: string[] = [];
    for (const key of ['ArrowRight', 'Shift+ArrowRight', 'ArrowLeft', 'Alt+ArrowLeft']) {
      await page.keyboard.press(key);
      days.push(await dayField(page).inputValue());
    }
    assert.deepEqual(days.slice(0, 3), ['15 February 1920', '15 March 1920', '14 March 1920']);
    assert.notEqual(days[3], days[2]);
  });

  test('a day is typed as EDTF, and what is none is refused in words', async () => {
    const { page } = watched;
    await dayField(page).fill('soon');
    await dayField(page).press('Enter');
    await page.getByText(/not read as a date/).waitFor();
    await dayField(page).fill('1920-02-15');
    await dayField(page).press('Enter');
    await page.waitForURL(/on=1920-02-15/);
    assert.equal(await dayField(page).inputValue(), '15 February 1920');
  });

  test('what held on the day leads to the exact words and their note', async () => {
    const { page } = watched;
    await held(page)
      .getByRole('link', { name: /Windau: French troops/ })
      .click();
    const quotation = card(page).getByRole('figure').first();
    assert.match(await quotation.getByRole('blockquote').innerText(), /captured Windau/);
    assert.match(await quotation.innerText(), /Illustrative note on the congress/);
  });

  test('a statement is accepted, taken back, and rejected', async () => {
    const { page } = watched;
    const states: (string | null)[] = [];
    await card(page).getByRole('button', { name: 'Accept' }).click();
    states.push(await review(card(page), 'accepted'));
    await page.getByRole('button', { name: 'Undo' }).click();
    states.push(await review(card(page), 'suggested'));
    await card(page).getByRole('button', { name: 'Reject' }).click();
    states.push(await review(card(page), 'rejected'));
    assert.deepEqual(states, ['accepted', 'suggested', 'rejected']);
    await held(page)
      .getByRole('link', { name: /Windau: French troops/ })
      .waitFor({ state: 'detached' });
  });

  test('another is accepted on the timeline', async () => {
    const { page } = watched;
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await page
      .getByRole('link', { name: /met in Windau/ })
      .last()
      .click();
    await card(page).getByRole('button', { name: 'Accept' }).click();
    assert.equal(await review(card(page), 'accepted'), 'accepted');
  });

  test('a finding leads to its passage, which is in sight and has the focus', async () => {
    const { page } = watched;
    await page.getByRole('link', { name: /^Conflicts/ }).click();
    await page
      .getByRole('link', { name: /^Read it in its place/ })
      .last()
      .click();
    const passage = page.locator('.passage:focus');
    await passage.waitFor();
    const box = await passage.boundingBox();
    assert.ok(box && box.y > 100 && box.y + box.height < 900, JSON.stringify(box));
  });

  test('words that are none are refused, an article is pasted and read', async () => {
    const { page } = watched;
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').filter({ hasText: 'no words' }).waitFor();
    const letter = { name: 'letter.docx', mimeType: 'application/msword', buffer: Buffer.from('PK') };
    await page.locator('input[type=file]').setInputFiles(letter);
    await page.getByRole('alert').filter({ hasText: 'only plain text' }).waitFor();
    const picture = {
      name: 'picture.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0, 0xff]),
    };
    await page.locator('input[type=file]').setInputFiles(picture);
    await page.getByRole('alert').filter({ hasText: 'UTF-8' }).waitFor();
    await page.getByRole('textbox', { name: /Paste an article/ }).fill(pasted);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText(/Read and kept/).waitFor();
    await page.getByRole('region', { name: 'Reading' }).getByRole('link', { name: 'Open the text' }).click();
    await page.getByRole('heading', { level: 1, name: /Siege of Hasenpoth/ }).waitFor();
  });

  test('started again on the same record, every decision and every article is there', async () => {
    await bench.restart();
    const { page } = watched;
    await page.goto(`${bench.url()}/reader?source=windau`);
    await page.locator('.statements .rejected').first().waitFor();
    const rejected = await page.locator('.statements .rejected').allInnerTexts();
    const accepted = await page.locator('.statements .accepted').allInnerTexts();
    assert.match(rejected.join(), /took Windau/);
    assert.match(accepted.join(), /met in Windau/);
    assert.equal(await page.getByRole('combobox').locator('option').count(), 3);
  });

  test('the browser complained of nothing but the picture that the server refused', () => {
    const others = watched.errors.filter((error) => !error.includes('status of 415'));
    assert.deepEqual(others, []);
  });
});

/** Waits until the card says that its statement is in this state, and reads it back. */
async function review(shown: Locator, state: string): Promise<string | null> {
  const chip = shown.locator('.chip.review', { hasText: state });
  await chip.waitFor();
  return chip.textContent();
}
