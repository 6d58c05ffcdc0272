import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
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

/** Starts Chromium: that of the environment variable CHROMIUM, else the machine's own. Throws where there is none, and says how to get one. */
export function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  const executablePath = [...(named ? [named] : []), ...KNOWN].find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      'The browser tests need Chromium and found none. Install it (Debian, Ubuntu: "sudo apt-get install chromium"; ' +
        'macOS: "brew install --cask chromium"), or set CHROMIUM to the path of a Chromium or Chrome.',
    );
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
