import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of the Chromium to test with: `named` if given, else the first known one that is there. Throws where there is
 * none, and says how to get one.
 */
export function chromiumPath(named: string | undefined, isThere: (path: string) => boolean): string {
  const found = (named ? [named] : KNOWN).find(isThere);
  if (found !== undefined) return found;
  throw new Error(
    `the browser tests need Chromium and found none${named ? ` at ${named}` : ''}. Install it (Debian, Ubuntu: ` +
      '"sudo apt-get install chromium"; macOS: "brew install --cask chromium"), or set CHROMIUM to the path of a ' +
      'Chromium or Chrome.',
  );
}

/** Starts Chromium: that of the environment variable CHROMIUM, else the machine's own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath(process.env['CHROMIUM'], existsSync);
  return chromium.launch({ executablePath, args: FLAGS });
}
