import type { Browser, BrowserContext, BrowserContextOptions, CDPSession } from 'playwright-core';

/** A context of a browser that nobody uses at the moment, as good as new. */
interface Idle {
  context: BrowserContext;
  /** Forgets what sites have stored. */
  session: CDPSession;
}

export interface Borrowed {
  context: BrowserContext;
  /** Gives it back; a test that failed before it came to this leaves nothing to the next. */
  giveBack: () => Promise<void>;
}

/**
 * Lends contexts of a browser, and takes them back for the next who asks for the same kind. In each lies one page of
 * the site, without a script, that keeps its process alive: a new one would cost as much processor time as opening
 * most pages does.
 */
export class Contexts {
  readonly #browser: Browser;
  readonly #origins: readonly string[];
  readonly #idle = new Map<string, Idle[]>();

  /** What is stored for the origins is forgotten between two uses. */
  constructor(browser: Browser, origins: readonly string[]) {
    this.#browser = browser;
    this.#origins = origins;
  }

  /** A new context, which ends when it is given back. */
  async make(options: BrowserContextOptions): Promise<Borrowed> {
    const context = await this.#browser.newContext(options);
    return { context, giveBack: () => context.close() };
  }

  /** A context in which nothing was ever opened but `anchor`, as far as a page can tell. */
  async borrow(options: BrowserContextOptions, anchor: string): Promise<Borrowed> {
    const kind = JSON.stringify([options, anchor]);
    const { context, session } = this.#idle.get(kind)?.pop() ?? (await this.#prepare(options, anchor));
    const [kept] = context.pages();
    let isBorrowed = true;
    return {
      context,
      giveBack: async () => {
        if (!isBorrowed) return;
        isBorrowed = false;
        const opened = context.pages().filter((page) => page !== kept);
        await Promise.all(opened.map((page) => page.close()));
        await Promise.all([
          context.unrouteAll(),
          context.clearPermissions(),
          context.clearCookies(),
          ...this.#origins.map((origin) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),
        ]);
        this.#idle.set(kind, [...(this.#idle.get(kind) ?? []), { context, session }]);
      },
    };
  }

  async #prepare(options: BrowserContextOptions, anchor: string): Promise<Idle> {
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    await page.goto(anchor);
    return { context, session: await context.newCDPSession(page) };
  }
}
