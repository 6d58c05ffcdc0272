import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A page of the workbench and everything the browser complained of on it, breaches of the security policy among it. */
export interface Watched {
  readonly page: Page;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens an empty page in a context of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  return { page, errors, close: () => context.close() };
}

/** The evidence card. */
export function card(page: Page): Locator {
  return page.getByRole('region', { name: 'Evidence' });
}

/** The panel of what held on the as-of day. */
export function held(page: Page): Locator {
  return page.getByRole('region', { name: /^On \d/ });
}

/** The field of the as-of day. */
export function dayField(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Day/ });
}

/** How far the page runs out sideways, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
