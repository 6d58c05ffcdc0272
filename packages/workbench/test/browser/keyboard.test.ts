import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { opened } from './articles.ts';
import { card } from './page.ts';
import { suite } from './suite.ts';

/** Elements that a hand with a mouse can use. A radio group is one stop, at the radio that is chosen. */
const USABLE = 'a[href], button, input:not([type=radio]), select, textarea, [role=slider]';

describe('the keyboard alone', () => {
  const bench = suite({ 'windau.md': opened });

  for (const view of ['reader', 'timeline', 'conflicts', 'sources']) {
    test(`reaches everything of ${view}, in sight and with a mark where it is`, async () => {
      const { page, close } = await bench.page();
      await page.goto(`${bench.url()}/${view}?on=1920-03-01`);
      await page.locator('.held-item').first().waitFor();
      await page.waitForLoadState('networkidle');
      const usable = await settledCount(page);
      const { reached, unmarked } = await walk(page, usable + 20);
      assert.ok(usable > 10, `${usable} usable elements`);
      assert.deepEqual({ missed: usable - reached, unmarked }, { missed: 0, unmarked: [] });
      await close();
    });
  }

  test('walks the statements and decides on them', async () => {
    const { page, close } = await bench.page();
    await page.goto(`${bench.url()}/reader`);
    await page.locator('.statement').first().waitFor();
    await page.keyboard.press('j');
    const first = await card(page).getByRole('heading', { level: 2 }).innerText();
    await page.keyboard.press('j');
    await card(page).getByRole('heading', { level: 2 }).filter({ hasNotText: first }).waitFor();
    await page.keyboard.press('k');
    await card(page).getByRole('heading', { level: 2, name: first }).waitFor();
    await page.keyboard.press('a');
    await card(page).locator('.chip.accepted').waitFor();
    await page.keyboard.press('x');
    await card(page).locator('.chip.rejected').waitFor();
    await page.keyboard.press('u');
    await card(page).locator('.chip.accepted').waitFor();
    await page.keyboard.press('e');
    assert.equal(await page.evaluate('document.activeElement.closest(".card") !== null'), true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate('document.activeElement.className'), 'statement');
    await close();
  });

  test('its letters can be turned off', async () => {
    const { page, close } = await bench.page();
    await page.goto(`${bench.url()}/reader`);
    await page.locator('.statement').first().waitFor();
    await page.getByRole('button', { name: 'Keys' }).press('Enter');
    await page.getByRole('switch').press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowRight');
    assert.doesNotMatch(page.url(), /statement=/);
    assert.equal(await card(page).count(), 0);
    await close();
  });
});

const COUNT = `[...document.querySelectorAll(${JSON.stringify(USABLE)})].filter((one) => one.checkVisibility()).length`;

/** How many usable elements there are once nothing more comes: the text and the drawing arrive after the answers. */
async function settledCount(page: Page): Promise<number> {
  let before = -1;
  for (;;) {
    const count = await page.evaluate<number>(COUNT);
    if (count === before) return count;
    before = count;
    await page.waitForTimeout(250);
  }
}

interface Walk {
  readonly reached: number;
  /** Stops that show no mark of the focus, as markup. */
  readonly unmarked: readonly string[];
}

interface Stop {
  readonly index: number;
  readonly html: string;
  readonly isMarked: boolean;
}

const STOP = `(() => {
  const at = document.activeElement;
  const index = [...document.querySelectorAll(${JSON.stringify(USABLE)})].indexOf(at);
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const isRadio = at.matches('input[type=radio]') || at === document.body;
  return { index, html: at.outerHTML.slice(0, 120), isMarked: isRadio || (outlineStyle !== 'none' && outlineWidth !== '0px') };
})()`;

/** Presses Tab so many times and keeps where it stops. */
async function walk(page: Page, presses: number): Promise<Walk> {
  const stops: Stop[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate<Stop>(STOP));
  }
  const reached = new Set(stops.map(({ index }) => index).filter((index) => index >= 0));
  return { reached: reached.size, unmarked: stops.filter((stop) => !stop.isMarked).map(({ html }) => html) };
}
