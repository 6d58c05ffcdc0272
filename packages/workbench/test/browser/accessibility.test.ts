import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { opened, pasted, sample } from './articles.ts';
import { violations } from './axe.ts';
import { card, sideways } from './page.ts';
import { suite } from './suite.ts';

const modes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['390 px', { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true }],
  ['800 px', { colorScheme: 'light', viewport: { width: 800, height: 1000 } }],
  ['390 px, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true }],
];

const views = ['reader', 'timeline', 'conflicts', 'sources'];

describe('every view is accessible and fits', () => {
  const bench = suite({
    'soviet-lithuania.md': sample,
    'windau.md': opened,
    'hasenpoth.txt': pasted,
  });

  for (const [mode, options] of modes) {
    test(mode, async () => {
      const { page, errors, close } = await bench.page(options);
      for (const view of views) {
        await page.goto(`${bench.url()}/${view}?on=1920-03-01`);
        await openFirst(page);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await violations(page), [], `${view}, ${mode}`);
        assert.equal(await sideways(page), 0, `${view} runs out sideways, ${mode}`);
      }
      await page.getByRole('button', { name: 'Keys' }).click();
      await page.getByRole('dialog').waitFor();
      assert.deepEqual(await violations(page), [], `the keys, ${mode}`);
      assert.deepEqual(errors, []);
      await close();
    });
  }
});

/** Opens an evidence card by the first answer, which every view shows beside or under it. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('.held-item a').first().click();
  await card(page).getByRole('button', { name: 'Accept' }).waitFor();
}
