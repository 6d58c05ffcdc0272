/** The tagger gives the same in a browser as in Node: one bundle of it, the same text, the same spans. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tagTimes } from '@regesta/reader/tagger';
import { build } from 'vite';
import { launchBrowser } from '../packages/workbench/test/browser/browser.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const text = readFileSync(path('samples/soviet-lithuania.md'), 'utf8');

/** The tagger and all it needs as one script that defines `regesta`; fails where anything of Node is imported. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      lib: { entry: path('packages/reader/src/tagger.ts'), formats: ['iife'], name: 'regesta' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}

test('the tagger in a browser', async () => {
  const code = await bundled();
  assert.doesNotMatch(code, /node:/);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    const [narrative, news] = await page.evaluate((words) => {
      const { tagTimes: tag } = Reflect.get(globalThis, 'regesta') as {
        tagTimes: (text: string, options?: object) => unknown;
      };
      return [tag(words), tag(words, { domain: 'news', dct: '1919-02-20' })].map((spans) =>
        JSON.stringify(spans),
      );
    }, text);
    assert.equal(narrative, JSON.stringify(tagTimes(text)));
    assert.equal(news, JSON.stringify(tagTimes(text, { domain: 'news', dct: '1919-02-20' })));
  } finally {
    await browser.close();
  }
});
