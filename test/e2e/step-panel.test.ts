import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { axeViolations, openPage, type Opened, type OpenOptions } from './site.ts';

const path = '/maps/buying-a-first-home/';
const main = 'journey-map[data-main]';
let opened: Opened | null = null;

async function open(options: Partial<OpenOptions> = {}): Promise<Page> {
  opened = await openPage({ path: `${path}?open=1#wait-for-a-decision`, ...options });
  if (options.path?.includes('open=1') !== false) await panelOf(opened.page).waitFor();
  return opened.page;
}

const panelOf = (page: Page) => page.locator('dialog.step-panel[open]');
const titleOf = (page: Page) => panelOf(page).getAttribute('aria-label');
const control = (page: Page, name: string | RegExp) => panelOf(page).getByRole('button', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

afterEach(async () => {
  expect(opened?.problems ?? []).toEqual([]);
  await opened?.close();
  opened = null;
});

describe('what the panel shows', () => {
  test('everything known of the step', async () => {
    const page = await open();
    const text = (await panelOf(page).innerText()).replaceAll(/\s+/g, ' ');
    for (const words of [
      'Wait · step 11 of 16',
      '0 to −2, forgotten Relief that the questions are over lasts about three days.',
      'Broker asks for news (Self-employed)',
      '“I thought no news meant bad news.” First-time buyer · Home buying diary study',
      'Three quarters call us to ask if anything is wrong.',
      'Nine days with no word (severity 3 of 3: people leave over it)',
      'Send a promise date, keep it',
      '1.8 contacts',
      'Second reading of income',
      'Contact centre tickets',
      'After underwriting we say nothing for nine days',
      'Promise a date and keep it In progress',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('the same in every view: what is dimmed, switched off or too small in the map is all there, dimmed as there', async () => {
    const page = await open();
    const whole = await panelOf(page).innerText();
    await opened?.close();
    const view = 'channel=post&lanes=experience&view=overview&curves=apart';
    const other = await open({ path: `${path}?${view}&open=1#wait-for-a-decision` });
    expect(await panelOf(other).innerText()).toBe(whole);
    const dimmed = (place: string) =>
      other.locator(`${place} .cell [data-dim]`).evaluateAll((items) => items.map(({ textContent }) => textContent));
    expect(await dimmed('.step-panel')).toEqual(await dimmed('.map-frame [data-step="wait-for-a-decision"]'));
    expect(await dimmed('.step-panel')).not.toEqual([]);
  });

  test('how others feel, dimmed like all that is theirs', async () => {
    const page = await open({ path: `${path}?persona=self-employed-owner&open=1#wait-for-a-decision` });
    const feelings = await page
      .locator('.step-panel .feeling')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-of'), one.hasAttribute('data-dim')]));
    expect(feelings).toEqual([
      ['first-time-buyer', true],
      ['self-employed-owner', false],
      ['moving-from-abroad', true],
    ]);
  });

  test('the journey in words is that of the address, with the panel open too', async () => {
    const page = await open({ path: `${path}?persona=self-employed-owner&open=1#wait-for-a-decision` });
    const words = page.locator('[data-words=experience]');
    await expect.poll(() => words.textContent()).toMatch(/^Self-employed/);
    expect(await words.textContent()).not.toContain('First-time buyer');
  });

  test('an id once: the copy has none', async () => {
    const page = await open();
    expect(await panelOf(page).locator('[id]').count()).toBe(0);
  });

  test.each([{ dark: false }, { dark: true }])('is clean for axe, dark: $dark', async ({ dark }) => {
    const page = await open({ dark });
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('going on', () => {
  test('the arrows name the steps they lead to, and end with the journey', async () => {
    const page = await open({ path: `${path}?open=1#make-the-first-payment` });
    expect(await control(page, 'Previous step: Pay the deposit').getAttribute('title')).toBe(
      'Previous step: Pay the deposit',
    );
    await control(page, 'Next step: Six months on').click();
    expect(await titleOf(page)).toBe('Six months on');
    expect(await control(page, 'Next step').isDisabled()).toBe(true);
    // The button that had the focus is disabled now: the keys must still work.
    await page.keyboard.press('ArrowLeft');
    expect(await titleOf(page)).toBe('Make the first payment');
  });

  test('arrows with a modifier belong to the browser', async () => {
    const page = await open();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await titleOf(page)).toBe('Wait for a decision');
  });

  test('a link to another step of the map opens it, also when that is folded away', async () => {
    const page = await open({ path: `${path}?channel=contact-centre&only=1&open=1#wait-for-a-decision` });
    expect(await page.locator(`${main} [data-step="compare-lenders"]`).isVisible()).toBe(false);
    await panelOf(page)
      .locator('.step-panel-body')
      .evaluate((body) => {
        const link = document.createElement('a');
        link.href = '#compare-lenders';
        link.textContent = 'There';
        body.append(link);
      });
    await panelOf(page).getByText('There').click();
    expect(await titleOf(page)).toBe('Compare lenders');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Compare lenders');
  });

  test('another step in the address opens that one', async () => {
    const page = await open();
    await page.evaluate(() => {
      location.hash = '#compare-lenders';
    });
    await expect.poll(() => titleOf(page)).toBe('Compare lenders');
    await page.keyboard.press('ArrowRight');
    expect(await titleOf(page)).toBe('Get an agreement in principle');
    expect(page.url()).toContain('?open=1#get-an-agreement-in-principle');
  });

  test('skips what is folded away', async () => {
    const page = await open({ path: `${path}?channel=post&only=1&open=1#wait-for-a-decision` });
    const shown = await page
      .locator(`${main} [data-step]:not([hidden])`)
      .evaluateAll((steps) => steps.map((step) => step.querySelector('.step-link')?.textContent.trim()));
    const here = shown.indexOf('Wait for a decision');
    expect(shown.length).toBeLessThan(16);
    await page.keyboard.press('ArrowRight');
    expect(await titleOf(page)).toBe(shown[here + 1]);
  });
});

describe('keyboard', () => {
  let page: Page;

  beforeEach(async () => {
    page = await open({ path });
    await page.locator(`${main} .step-link`).first().focus();
  });

  test('Enter opens a step, arrows walk on, Escape closes and gives the focus back', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await panelOf(page).waitFor();
    expect(await titleOf(page)).toBe('Work out what is affordable');
    expect(await focused(page)).toBe('Work out what is affordable');
    expect(await panelOf(page).textContent()).toContain('First call with a broker');
    expect(new URL(page.url()).hash).toBe('#work-out-what-is-affordable');
    await page.keyboard.press('ArrowRight');
    expect(await titleOf(page)).toBe('Compare lenders');
    expect(await focused(page)).toBe('Compare lenders');
    await page.keyboard.press('Escape');
    expect(await panelOf(page).count()).toBe(0);
    expect(await focused(page)).toBe('Compare lenders');
  });

  test('Escape closes the panel from wherever the focus is in it', async () => {
    await page.keyboard.press('Enter');
    await panelOf(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await panelOf(page).count()).toBe(0);
    expect(await focused(page)).toBe('Realise it is time to buy');
  });
});

describe('"Copy link"', () => {
  test('copies an address that opens the step in the same view, and says so', async () => {
    const page = await open({ path: `${path}?persona=self-employed-owner&open=1#wait-for-a-decision` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('ArrowRight');
    const button = control(page, 'Copy link');
    await button.click();
    await expect.poll(() => panelOf(page).getByRole('status').textContent()).toBe('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    expect(copied).toMatch(/\/maps\/buying-a-first-home\/\?persona=self-employed-owner&open=1#receive-the-offer$/);
    await page.goto('about:blank');
    await page.goto(copied);
    await expect.poll(() => titleOf(page)).toBe('Receive the offer');
  });
});

describe('"Save picture"', () => {
  async function save(page: Page): Promise<{ download: Download; png: Buffer }> {
    const download = page.waitForEvent('download');
    await control(page, 'Save picture').click();
    return { download: await download, png: await buffer(await (await download).createReadStream()) };
  }

  /** The colour at the upper left, and how many pixels have each of some colours. */
  async function look(
    page: Page,
    png: Buffer,
    colours: readonly string[],
  ): Promise<{ corner: string; counts: number[] }> {
    return page.evaluate(
      async ([base64, asked]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const hex = (at: number) =>
          `#${[data[at], data[at + 1], data[at + 2]].map((value) => (value ?? 0).toString(16).padStart(2, '0')).join('')}`;
        const found = new Map(asked.map((colour) => [colour, 0]));
        for (let at = 0; at < data.length; at += 4) {
          const colour = hex(at);
          if (found.has(colour)) found.set(colour, (found.get(colour) ?? 0) + 1);
        }
        return { corner: hex(0), counts: [...found.values()] };
      },
      [png.toString('base64'), colours] as const,
    );
  }

  test('gives a PNG for a 16:9 slide, named for map and step, with the curves, in light colours on a dark page too', async () => {
    const page = await open({ dark: true });
    const { download, png } = await save(page);
    expect(download.suggestedFilename()).toBe('buying-a-first-home-wait-for-a-decision.png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1800]);
    await expect.poll(() => panelOf(page).getByRole('status').textContent()).toBe('Picture saved');
    // Paper; the curves of the two personas that are drawn; not the third, whom nobody chose.
    const { corner, counts } = await look(page, png, ['#480b86', '#23876c', '#9e2c29']);
    expect(corner).toBe('#fbfaf7');
    expect(counts[0]).toBeGreaterThan(5000);
    expect(counts[1]).toBeGreaterThan(3000);
    expect(counts[2]).toBe(0);
  });

  test('of a step without emotions shows who is still with us', async () => {
    const page = await open({ path: '/maps/closing-an-account/?open=1#sign-the-closing-form' });
    const { download, png } = await save(page);
    expect(download.suggestedFilename()).toBe('closing-an-account-sign-the-closing-form.png');
    const { counts } = await look(page, png, ['#27686b', '#759492']);
    expect(Math.min(...counts)).toBeGreaterThan(10_000);
  });
});

describe('on other screens and on paper', () => {
  test.each([{ text: 100 }, { text: 200 }])(
    'on a phone it fills the screen and nothing is wider, with text at $text %',
    async ({ text }) => {
      const page = await open({ width: 375 });
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, text);
      const sizes = await panelOf(page).evaluate((panel) => ({
        width: panel.getBoundingClientRect().width,
        overflow: panel.scrollWidth - panel.clientWidth,
        cut: [...panel.querySelectorAll('button, .step-head, .cell, .step-links')].filter(
          (element) => element.getBoundingClientRect().right > innerWidth,
        ).length,
      }));
      expect(sizes).toEqual({ width: 375, overflow: 0, cut: 0 });
    },
  );

  test('with large text on a wide screen the step is still a card', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await panelOf(page).getByText('Doing', { exact: true }).isVisible()).toBe(true);
  });

  test('a long word breaks', async () => {
    const page = await open({ width: 375 });
    const overflow = await panelOf(page).evaluate((panel) => {
      panel.querySelector('.step-head')!.textContent = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3);
      panel.querySelector('.step-links a')!.textContent = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3);
      return panel.scrollWidth - panel.clientWidth;
    });
    expect(overflow).toBe(0);
  });

  test('the bar stays in sight, and nothing shows through it', async () => {
    const page = await open();
    const hit = await panelOf(page).evaluate((panel) => {
      panel.scrollTo(0, 300);
      return [...panel.querySelectorAll('.step-panel-bar button')].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === button;
      });
    });
    expect(hit).toEqual([true, true, true, true, true]);
  });

  test('it slides in only where motion is welcome', async () => {
    const animation = (page: Page) => panelOf(page).evaluate((panel) => getComputedStyle(panel).animationName);
    expect(await animation(await open())).toBe('none');
    await opened?.close();
    expect(await animation(await open({ reducedMotion: false }))).toBe('step-panel');
  });

  test('paper has the map, not the panel', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('dialog.step-panel').isVisible()).toBe(false);
  });
});

describe('where a step leads to', () => {
  const links = `${main} .map-frame [data-step="wait-for-a-decision"] .step-links`;

  test('stands on cards and not in the grid, where a tab stop would be out of sight', async () => {
    const page = await open({ path });
    expect(await page.locator(links).evaluate((block) => getComputedStyle(block).display)).toBe('none');
    await opened?.close();
    const phone = await open({ path, width: 375 });
    expect(await phone.locator(`${links} a`).first().isVisible()).toBe(true);
    expect(await phone.locator(`${links} a`).first().getAttribute('href')).toBe(
      '/insights/silence-after-underwriting/',
    );
  });
});
