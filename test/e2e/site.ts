import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { addressOf, ask, builtSite } from './built-site.ts';
import { Contexts } from './contexts.ts';
import type { SiteName } from './sites.ts';

export { addressOf } from './built-site.ts';

export interface OpenOptions {
  site?: SiteName;
  /** Below the site's base path: `/maps/`. */
  path: string;
  width?: number;
  dark?: boolean;
  javaScript?: boolean;
  reducedMotion?: boolean;
  /** Nothing of the site was loaded before, as for a first visit: for tests that measure how a page loads. */
  isFirstVisit?: boolean;
}

export interface Opened {
  page: Page;
  /** Console errors and warnings, uncaught errors and requests to another origin. A good page has none. */
  problems: string[];
  close: () => Promise<void>;
}

let contexts: Promise<Contexts> | null = null;

/** The contexts of this worker's browser, for all its files. */
function connect(): Promise<Contexts> {
  contexts ??= ask(`browsers/${process.env['VITEST_POOL_ID'] ?? ''}`)
    .then((endpoint) => chromium.connect(endpoint))
    .then((browser) => new Contexts(browser, Object.values(inject('origins'))));
  return contexts;
}

/** Opens a page of a built site in a real browser that remembers nothing of other pages. */
export async function openPage(options: OpenOptions): Promise<Opened> {
  const { site = 'example', path, width = 1440, dark = false, javaScript = true, reducedMotion = true } = options;
  await builtSite(site);
  const kind: BrowserContextOptions = {
    viewport: { width, height: width < 500 ? 812 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  };
  const lender = await connect();
  const { context, giveBack } = options.isFirstVisit
    ? await lender.make(kind)
    : await lender.borrow(kind, addressOf('/favicon.svg', site));
  const page = await context.newPage();
  const problems: string[] = [];
  const { origin } = new URL(addressOf('/', site));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) problems.push(`other origin: ${url.href}`);
  });
  await page.goto(addressOf(path, site), { waitUntil: 'load' });
  return { page, problems, close: giveBack };
}

/** What axe finds wrong with a page as it stands, a line each: rule, and the first elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Legacy is the way of a page without frames of another origin, which none of ours has: all rules in one pass, and
  // without a second page to put the parts together. Together with leaving out what passed it is three times as fast.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      // Both are off when axe is not asked for them, and Lighthouse asks for them.
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    })
    .analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`)
        .join(' | ')}`,
  );
}
