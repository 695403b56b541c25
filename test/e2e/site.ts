import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { findBrowser } from '../ensure-browser.ts';
import { sites, type SiteName } from './sites.ts';

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

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found. "npm test" installs one on Debian.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** The full address of a path of a built site. */
export function addressOf(path: string, site: SiteName = 'example'): string {
  return `${inject('origins')[site]}${sites[site].base}${path.replace(/^\//, '')}`;
}

/** Opens a page of a built site in a real browser, in a context of its own. */
export async function openPage(options: OpenOptions): Promise<Opened> {
  const { site = 'example', path, width = 1440, dark = false, javaScript = true, reducedMotion = true } = options;
  browser ??= launch();
  const context = await (
    await browser
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
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`)
        .join(' | ')}`,
  );
}
