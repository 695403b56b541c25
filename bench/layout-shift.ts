import type { Browser } from 'playwright-core';

/** What moved while a page loaded. */
export interface LayoutShift {
  /** The sum of Chromium's scores for the shifts that no input explains; 0: nothing moved. */
  score: number;
  /** What moved first, by its tag and classes; null when nothing did. */
  first: string | null;
}

declare global {
  interface Window {
    /** Set by `observeShifts`. */
    layoutShift: LayoutShift;
  }
}

interface ShiftEntry extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** Runs in the page before its own scripts; must stand on its own, because it is sent there as text. */
function observeShifts(): void {
  window.layoutShift = { score: 0, first: null };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as ShiftEntry[]) {
      if (entry.hadRecentInput) continue;
      window.layoutShift.score += entry.value;
      const node = entry.sources.find((source) => source.node !== null)?.node ?? null;
      const element = node instanceof Element ? node : (node?.parentElement ?? null);
      if (element) window.layoutShift.first ??= [element.localName, ...element.classList].join('.');
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A network answers later than this machine: what comes late is what moves things. Milliseconds. */
const scriptDelay = 200;
const fontDelay = 400;
const restAfterLoad = 500;

/** Loads a page as a reader with an empty cache does, scripts and font a little late, and adds up what moved. */
export async function measureLayoutShift(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<LayoutShift> {
  const context = await browser.newContext({ viewport });
  try {
    await context.addInitScript(observeShifts);
    await context.route(/\.(?:js|woff2)$/u, async (route) => {
      const delay = route.request().url().endsWith('.js') ? scriptDelay : fontDelay;
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(restAfterLoad);
    return await page.evaluate(() => window.layoutShift);
  } finally {
    await context.close();
  }
}
