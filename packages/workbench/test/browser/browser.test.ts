import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chromiumPath } from './browser.ts';

describe('the browser to test with', () => {
  test('is the one named', () =>
    assert.equal(
      chromiumPath('/opt/chrome', () => true),
      '/opt/chrome',
    ));

  test('is else the first that is there', () => {
    assert.equal(
      chromiumPath(undefined, (path) => path.endsWith('chromium-browser')),
      '/usr/bin/chromium-browser',
    );
  });

  for (const named of [undefined, '/opt/chrome']) {
    test(`is none, and the error says how to get one: ${named}`, () => {
      assert.throws(
        () => chromiumPath(named, () => false),
        /found none.*apt-get install chromium.*set CHROMIUM/,
      );
    });
  }
});
