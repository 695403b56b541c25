import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { addressOf, ask, builtSite } from './built-site.ts';
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
}

export interface Opened {
  page: Page;
  /** Console errors and warnings, uncaught errors and requests to another origin. A good page has none. */
  problems: string[];
  close: () => Promise<void>;
}

let browser: Promise<Browser> | null = null;

/** The browser of this worker: one for all its files, each page in a context of its own. */
function connect(): Promise<Browser> {
  browser ??= ask(`browsers/${process.env['VITEST_POOL_ID'] ?? ''}`).then((endpoint) => chromium.connect(endpoint));
  return browser;
}

/** Opens a page of a built site in a real browser, in a context of its own. */
export async function openPage(options: OpenOptions): Promise<Opened> {
  const { site = 'example', path, width = 1440, dark = false, javaScript = true, reducedMotion = true } = options;
  await builtSite(site);
  const context = await (
    await connect()
  ).newContext({
    viewport: { width, height: width < 500 ? 812 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
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
  return { page, problems, close: () => context.close() };
}

/** What axe finds wrong with a page as it stands, a line each: rule, and the first elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Legacy is the way of a page without frames of another origin, which none of ours has: all rules in one pass, and
  // without a second page to put the parts together. Together with leaving out what passed it is three times as fast.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`)
        .join(' | ')}`,
  );
}
