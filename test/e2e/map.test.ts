import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, openPage, type Opened, type OpenOptions } from './site.ts';

const path = '/maps/buying-a-first-home/';
let opened: Opened | null = null;

async function open(options: Partial<OpenOptions> = {}): Promise<Page> {
  opened = await openPage({ path, ...options });
  return opened.page;
}

afterEach(async () => {
  expect(opened?.problems ?? []).toEqual([]);
  await opened?.close();
  opened = null;
});

const main = 'journey-map[data-main]';
const chip = (id: string) => `${main} button[data-persona="${id}"]`;
const count = (page: Page) => page.locator(`${main} [data-count]`).textContent();
const undimmed = (page: Page) =>
  page
    .locator(`${main} [data-step]:not([data-dim], [hidden])`)
    .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['step']));
const curve = (page: Page, persona: string) =>
  page.locator(`${main} .drawing[data-lane=experience] [data-key="${persona}"]`);

async function chooseChannel(page: Page, id: string): Promise<void> {
  const menu = page.locator(`${main} [data-menu=channel]`);
  if ((await menu.getAttribute('open')) === null) await page.click(`${main} [data-menu=channel] summary`);
  await page.check(`${main} input[name=channel][value="${id}"]`);
}

describe('filters', () => {
  test('a channel dims what does not match, says how many do, and goes into the address', async () => {
    const page = await open();
    expect(await count(page)).toBe('16 of 16 steps');
    await chooseChannel(page, 'contact-centre');
    const matching = await undimmed(page);
    expect(matching.length).toBeGreaterThan(0);
    expect(matching.length).toBeLessThan(16);
    expect(await count(page)).toBe(`${matching.length} of 16 steps`);
    expect(new URL(page.url()).search).toBe('?channel=contact-centre');
  });

  test('channels are OR inside, persona and channel AND across', async () => {
    const page = await open();
    await chooseChannel(page, 'contact-centre');
    const one = (await undimmed(page)).length;
    await chooseChannel(page, 'post');
    const two = (await undimmed(page)).length;
    expect(two).toBeGreaterThan(one);
    await page.click(chip('first-time-buyer'));
    expect((await undimmed(page)).length).toBeLessThanOrEqual(two);
    expect(new URL(page.url()).search).toBe('?persona=self-employed-owner&channel=contact-centre,post');
  });

  test('pressing a persona draws or removes its curve', async () => {
    const page = await open();
    expect(await curve(page, 'moving-from-abroad').count()).toBe(0);
    await page.click(chip('moving-from-abroad'));
    expect(await page.getAttribute(chip('moving-from-abroad'), 'aria-pressed')).toBe('true');
    expect(await curve(page, 'moving-from-abroad').getAttribute('d')).toMatch(/^M/);
    await page.click(chip('first-time-buyer'));
    expect(await curve(page, 'first-time-buyer').count()).toBe(0);
  });

  test('"Only matching steps" folds the others and draws the curve over what is left', async () => {
    const page = await open();
    await chooseChannel(page, 'contact-centre');
    const full = await curve(page, 'first-time-buyer').getAttribute('d');
    await page.check(`${main} input[name=only]`);
    const folds = page.locator(`${main} .fold`);
    expect(await folds.first().textContent()).toMatch(/^\+\d+ steps?$/);
    expect(await curve(page, 'first-time-buyer').getAttribute('d')).not.toBe(full);
    const [box, step] = [
      await page.locator(`${main} .drawing[data-lane=experience]`).getAttribute('viewBox'),
      await page.locator(`${main} [data-step]:not([hidden])`).count(),
    ];
    // A folded part of a stage is half as wide as a step. All of one is as wide: its name has to have room.
    const whole = await page.locator(`${main} .stage:not(:has([data-step]:not([hidden]))) .fold`).count();
    expect(whole).toBeGreaterThan(0);
    expect(Number(box?.split(' ')[2])).toBe(step + ((await folds.count()) - whole) * 0.5 + whole);
    const hidden = await page.locator(`${main} [data-step][hidden]`).count();
    await folds.first().click();
    expect(await page.locator(`${main} [data-step][hidden]`).count()).toBeLessThan(hidden);
  });

  test('back and forward go through the views, and "Show all" ends the filters', async () => {
    const page = await open();
    await chooseChannel(page, 'contact-centre');
    const filtered = await count(page);
    await page.click(`${main} [data-reset]`);
    expect(await count(page)).toBe('16 of 16 steps');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    expect(await count(page)).toBe(filtered);
    expect(await page.isChecked(`${main} input[value=contact-centre]`)).toBe(true);
    await page.goForward();
    expect(await count(page)).toBe('16 of 16 steps');
  });

  test('a pasted link restores the view; what the map does not know is ignored', async () => {
    const page = await open({
      path: `${path}?persona=nobody,self-employed-owner&channel=fax,post&view=overview&lane=x`,
    });
    expect(await page.getAttribute(chip('self-employed-owner'), 'aria-pressed')).toBe('true');
    expect(await page.getAttribute(chip('first-time-buyer'), 'aria-pressed')).toBe('false');
    expect(await page.isChecked(`${main} input[value=post]`)).toBe(true);
    expect(await page.getAttribute(`${main} [data-mode=overview]`, 'aria-pressed')).toBe('true');
    expect(await count(page)).not.toBe('16 of 16 steps');
  });

  test('dimmed text keeps a contrast of 5 to 1', async () => {
    for (const dark of [false, true]) {
      const page = await open({ path: `${path}?channel=contact-centre`, dark });
      const ratios = await page
        .locator(`${main} [data-step][data-dim] :is(.step-link, .items li)`)
        .evaluateAll((elements) => {
          const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          const rgb = (colour: string) => {
            context.clearRect(0, 0, 1, 1);
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
            return [...context.getImageData(0, 0, 1, 1).data];
          };
          const luminance = (colour: string) => {
            const [r = 0, g = 0, b = 0] = rgb(colour)
              .slice(0, 3)
              .map((value) => value / 255)
              .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const background = (element: Element | null): string => {
            if (element === null) return 'white';
            const { backgroundColor } = getComputedStyle(element);
            return rgb(backgroundColor)[3] === 0 ? background(element.parentElement) : backgroundColor;
          };
          return elements.map((element) => {
            const [a, b] = [luminance(getComputedStyle(element).color), luminance(background(element))];
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          });
        });
      expect(ratios.length).toBeGreaterThan(10);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(5);
      await opened?.close();
    }
  });
});

describe('views', () => {
  test('the overview fits the whole journey into the width, the detail scrolls in its own frame', async () => {
    const page = await open();
    const overflow = () =>
      page.locator(`${main} .map-frame`).evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(await overflow()).toBeGreaterThan(100);
    await page.click(`${main} [data-mode=overview]`);
    expect(await overflow()).toBe(0);
    expect(new URL(page.url()).search).toBe('?view=overview');
    expect(await page.locator(`${main} .cell.lane-doing`).first().isVisible()).toBe(false);
  });

  test('stage, step and lane headings stay in sight while the frame scrolls', async () => {
    const page = await open();
    const frame = page.locator(`${main} .map-frame`);
    await frame.evaluate((element) => {
      element.scrollTo(700, 500);
    });
    const box = await frame.boundingBox();
    const lane = await page.locator(`${main} .lane-head.lane-pains`).boundingBox();
    const step = await page.locator(`${main} [data-step="upload-documents"] .step-head`).boundingBox();
    const stage = await page.locator(`${main} [data-stage="apply"] .stage-head`).boundingBox();
    expect(Math.abs((lane?.x ?? 0) - (box?.x ?? -99))).toBeLessThan(3);
    expect(Math.abs((stage?.y ?? 0) - (box?.y ?? -99))).toBeLessThan(3);
    expect((step?.y ?? 0) - (box?.y ?? 0)).toBeLessThan(60);
  });

  test('pointing at a step shows a read-out in the drawn lanes', async () => {
    const page = await open();
    const reading = page
      .locator(`${main} [data-step="get-an-agreement-in-principle"] .lane-experience .reading`)
      .first();
    expect(await reading.isVisible()).toBe(false);
    await page.hover(`${main} [data-step="get-an-agreement-in-principle"] .step-head`);
    expect(await reading.isVisible()).toBe(true);
    expect(await reading.textContent()).toMatch(/First-time buyer\s*\+1/);
  });

  test('between overview and detail everything slides, from wherever it is; with reduced motion it is there at once', async () => {
    /** How many things move; right after a click on a button if one is named, however slow the machine is. */
    const running = (page: Page, button?: string) =>
      page.evaluate((selector) => {
        if (selector !== undefined) document.querySelector<HTMLElement>(selector)!.click();
        return document.getAnimations().filter((one) => one instanceof Animation && !one.id).length;
      }, button);
    const overview = `${main} [data-mode=overview]`;
    expect(await running(await open(), overview)).toBe(0);
    await opened?.close();
    const page = await open({ reducedMotion: false });
    expect(await running(page, overview)).toBeGreaterThan(5);
    expect(await running(page, `${main} [data-mode=detail]`)).toBeGreaterThan(5);
    await expect.poll(() => running(page)).toBe(0);
  });

  test('touching a column shows its read-outs', async () => {
    const page = await open();
    const step = `${main} [data-step="compare-lenders"]`;
    await page.mouse.move(5, 5);
    await page.locator(`${step} .lane-experience`).click({ position: { x: 60, y: 150 } });
    await page.mouse.move(5, 5);
    expect(await page.locator(`${step} .lane-experience .reading`).first().isVisible()).toBe(true);
    expect(await page.locator('dialog.step-panel').count()).toBe(0);
  });

  test('every dot lies on its curve', async () => {
    const page = await open();
    const distances = await page.evaluate(() => {
      const root = document.querySelector('journey-map[data-main]')!;
      const svg = root.querySelector<SVGSVGElement>('.drawing[data-lane=experience]')!;
      const box = svg.getBoundingClientRect();
      const [, , width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const path = svg.querySelector<SVGPathElement>('[data-key="first-time-buyer"]')!;
      // The end of each segment is a point the curve must go through; segments are relative to where they begin.
      let pen = { x: 0, y: 0 };
      const points = [...(path.getAttribute('d') ?? '').matchAll(/([Mc])([^Mc]+)/g)].map(
        ([, command, numbers = '']) => {
          const [px = 0, py = 0] = numbers.split(',').slice(-2).map(Number);
          pen = command === 'M' ? { x: px, y: py } : { x: pen.x + px, y: pen.y + py };
          return pen;
        },
      );
      return [...root.querySelectorAll(':is(.lane-experience, .lane-experience > .tied) > .marker.i-1')].map((dot) => {
        const { x, y, width: w, height: h } = dot.getBoundingClientRect();
        const [cx, cy] = [x + w / 2, y + h / 2];
        return Math.min(
          ...points.map((point) => {
            const [dx, dy] = [box.x + (point.x / width) * box.width - cx, box.y + (point.y / height) * box.height - cy];
            // Beside one who feels the same, a mark stands half of its width aside.
            return Math.hypot(Math.max(0, Math.abs(dx) - 5.5), dy);
          }),
        );
      });
    });
    expect(distances).toHaveLength(16);
    expect(Math.max(...distances)).toBeLessThan(1.5);
  });
});

describe('lanes', () => {
  test('can be switched off and on, and the address says which are shown', async () => {
    const page = await open();
    const pains = page.locator(`${main} .cell.lane-pains`).first();
    await page.click(`${main} [data-menu=lanes] summary`);
    await page.uncheck(`${main} input[name=lane][value=pains]`);
    expect(await pains.isVisible()).toBe(false);
    expect(await page.locator(`${main} .lane-head[data-lane=pains]`).isVisible()).toBe(false);
    const shown = new URL(page.url()).searchParams.get('lanes')?.split(',');
    expect(shown).toContain('experience');
    expect(shown).not.toContain('pains');
    await page.reload();
    expect(await pains.isVisible()).toBe(false);
    await page.click(`${main} [data-menu=lanes] summary`);
    await page.check(`${main} input[name=lane][value=pains]`);
    expect(await pains.isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  test('what customers do not see lies under the line of visibility', async () => {
    const page = await open();
    const [line, above, below] = await Promise.all(
      ['.visibility', '.lane-head.lane-pains', '.lane-head.lane-backstage'].map((part) =>
        page.locator(`${main} ${part}`).boundingBox(),
      ),
    );
    expect(line!.y).toBeGreaterThan(above!.y + above!.height - 2);
    expect(Math.abs(line!.y - below!.y)).toBeLessThan(3);
  });
});

describe('curves', () => {
  test('one below the other: every persona has a band of their own, with their dots in it', async () => {
    const page = await open({ path: `${path}?curves=apart` });
    await page.locator(`${main} .apart-names .i-3`).waitFor();
    const bands = await page.evaluate(() =>
      ['1', '2', '3'].map((slot) => {
        const name = document.querySelector(`journey-map[data-main] .apart-names .i-${slot}`)!.getBoundingClientRect();
        const dots = [
          ...document.querySelectorAll(
            `journey-map[data-main] :is(.lane-experience, .lane-experience > .tied) > .marker.i-${slot}`,
          ),
        ].map((dot) => dot.getBoundingClientRect().y);
        return { name: name.y + name.height / 2, low: Math.max(...dots), high: Math.min(...dots) };
      }),
    );
    for (const [index, { name, low, high }] of bands.entries()) {
      expect(high).toBeGreaterThan(name - 38);
      expect(low).toBeLessThan(name + 38);
      expect(name).toBeGreaterThan((bands[index - 1]?.name ?? -1000) + 60);
    }
    expect(await curve(page, 'moving-from-abroad').count()).toBe(1);
  });

  test('two personas compared: the difference is drawn, said in numbers and in a sentence', async () => {
    const page = await open();
    await page.click(`${main} [data-menu=curves] summary`);
    await page.check(`${main} input[value="first-time-buyer,self-employed-owner"]`);
    const sentence = page.locator(`${main} [data-comparison]`);
    await expect
      .poll(() => sentence.textContent())
      .toBe('Furthest apart at step 4 Get an agreement in principle: First-time buyer +1, Self-employed owner −2.');
    const number = `${main} [data-step="get-an-agreement-in-principle"] .lane-difference span:last-child`;
    expect(await page.textContent(number)).toBe('−3');
    const bars = page.locator(`${main} .drawing[data-lane=difference] rect`);
    const numbers = await page.locator(`${main} .cell.lane-difference span:last-child`).allTextContents();
    expect(await bars.count()).toBe(numbers.filter((text) => text !== '0').length);
    expect(new URL(page.url()).search).toBe('?compare=first-time-buyer,self-employed-owner');
    await page.click(chip('moving-from-abroad'));
    // The sentence may go a frame after what is seen of the change.
    await sentence.waitFor({ state: 'hidden' });
    expect(await bars.first().isVisible()).toBe(false);
  });

  test('current and future: the other curve lies behind, and what changes is said', async () => {
    const page = await open({ path: `${path}?compare=buying-a-first-home-2027` });
    await expect.poll(() => page.locator(`${main} .drawing[data-lane=experience] .curve.other`).count()).toBe(2);
    const sentences = await page.locator(`${main} [data-comparison] p`).allTextContents();
    expect(sentences[0]).toMatch(/^First-time buyer: largest change at step \d+ .+, from [−+]?\d to [−+]?\d\.$/);
    expect(sentences.at(-1)).toMatch(/removed \(/);
    // From the other side the same is told, from today to the future.
    await page.goto(addressOf('/maps/buying-a-first-home-2027/?compare=buying-a-first-home'));
    await expect
      .poll(() => page.locator(`${main} [data-comparison] p`).first().textContent())
      .toMatch(/^First-time buyer: largest change/);
  });

  test('a step in the address is in sight on a phone, below all that is said of the comparison', async () => {
    const address = `${path}?compare=buying-a-first-home-2027#wait-for-a-decision`;
    const page = await open({ path: address, width: 375, reducedMotion: false });
    await page.locator(`${main} .cell.lane-difference`).first().waitFor();
    await page.waitForTimeout(800); // As long as a smooth scroll takes.
    const head = page.locator(`${main} [data-step=wait-for-a-decision] .step-head`);
    const top = await head.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(700);
  });

  test('the area between two personas is shaded where they are two levels apart or more', async () => {
    const page = await open();
    expect(await page.locator(`${main} .drawing[data-lane=experience] .far-apart`).count()).toBeGreaterThan(0);
    await page.click(chip('self-employed-owner'));
    await expect.poll(() => page.locator(`${main} .drawing[data-lane=experience] .far-apart`).count()).toBe(0);
  });
});

describe('stages', () => {
  test('fold into a column and open again', async () => {
    const page = await open();
    const fold = page.locator(`${main} [data-fold-stage=prepare]`);
    const before = await curve(page, 'first-time-buyer').getAttribute('d');
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(`${main} .fold`).allTextContents()).toEqual(['+3 steps']);
    expect(new URL(page.url()).search).toBe('?folded=prepare');
    // How far the folded emotions reach can be seen: the low inside is not lost.
    expect(await page.locator(`${main} .range`).count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fold-stage'))).toBe('prepare');
    await page.click(`${main} .fold`);
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => curve(page, 'first-time-buyer').getAttribute('d')).toBe(before);
  });

  test('a link to a step in a folded stage opens the stage', async () => {
    const page = await open({ path: `${path}?folded=wait,apply#wait-for-a-decision` });
    expect(await page.locator('#wait-for-a-decision').isVisible()).toBe(true);
    expect(await page.locator('#upload-documents').isVisible()).toBe(false);
  });
});

describe('the strip', () => {
  const part = (page: Page) => page.locator(`${main} .strip-window`);
  const inView = (page: Page) => part(page).getAttribute('aria-valuetext');

  test('shows where one is, and moves the map by keys', async () => {
    const page = await open();
    await expect.poll(() => inView(page)).toMatch(/^Steps 1 to \d+ of 16$/);
    await part(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => inView(page)).toMatch(/to 16 of 16$/);
    await page.keyboard.press('Home');
    await expect.poll(() => inView(page)).toMatch(/^Steps 1 to/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => inView(page)).toMatch(/^Steps 2 to/);
  });

  test('can be dragged', async () => {
    const page = await open();
    await expect.poll(() => part(page).isVisible()).toBe(true);
    const box = (await part(page).boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 340, box.y + 12, { steps: 4 });
    await page.mouse.up();
    expect(await page.locator(`${main} .map-frame`).evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(200);
    const moved = (await part(page).boundingBox())!;
    expect(Math.abs(moved.x - box.x - 300)).toBeLessThan(4);
  });

  test('its stages are links that bring the map there', async () => {
    const page = await open();
    await page.click(`${main} [data-jump=wait]`);
    await expect
      .poll(() =>
        page.locator(`${main} [data-stage=wait]`).evaluate((stage) => {
          const frame = stage.closest('.map-frame')!.getBoundingClientRect();
          return stage.getBoundingClientRect().left - frame.left < 400;
        }),
      )
      .toBe(true);
  });

  test('goes from low to low of the drawn curves, and says where it is', async () => {
    const page = await open({ path: `${path}?persona=first-time-buyer` });
    const said = page.locator(`${main} [data-announce]`);
    const low = page.locator(`${main} [data-turn=low]`);
    const visited: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      const before = await said.textContent();
      await low.click();
      await expect.poll(() => said.textContent()).not.toBe(before);
      visited.push(new URL(page.url()).hash);
    }
    expect(new Set(visited).size).toBe(3);
    expect(await said.textContent()).toMatch(/^Next low: step \d+, .+, −[12]$/);
    const shown = page.locator(`${main} [data-current]`);
    expect(await shown.count()).toBe(1);
  });

  test('on a phone stays in sight and follows the cards', async () => {
    const page = await open({ width: 375 });
    await page.evaluate(() => {
      document.querySelector('[data-step="wait-for-a-decision"]')!.scrollIntoView({ block: 'center' });
    });
    await expect.poll(() => inView(page)).toMatch(/^Steps? (10|11)(?: to 1[12])? of 16$/);
    const strip = (await page.locator(`${main} .strip`).boundingBox())!;
    expect(Math.abs(strip.y)).toBeLessThan(2);
    await page.click(`${main} [data-jump=dream]`);
    await expect.poll(() => inView(page)).toMatch(/^Steps 1 to/);
  });
});

describe('in words', () => {
  test('the page says what the drawing shows, and again when it changes', async () => {
    const page = await open();
    const words = (part: string) => page.locator(`${main} [data-words=${part}]`);
    expect(await words('journey').textContent()).toMatch(
      /^The journey has 16 steps in 5 stages\. The lowest moment is/,
    );
    expect(await words('experience').textContent()).toMatch(/First-time buyer: starts at \+1, lowest −2 at step 11/);
    await page.click(chip('moving-from-abroad'));
    await expect.poll(() => words('experience').textContent()).toContain('Moving from abroad: starts at');
    expect(await page.locator(`${main} .map-frame`).getAttribute('aria-describedby')).toBe('map_words');
  });

  test('a change of the filters is announced, with who is drawn', async () => {
    const page = await open();
    const said = page.locator(`${main} [data-announce][role=status]`);
    expect(await said.textContent()).toBe('');
    await page.click(chip('self-employed-owner'));
    expect(await said.textContent()).toBe('16 of 16 steps. Drawn: First-time buyer.');
  });
});

describe('links to a step', () => {
  test('with open=1 open its panel', async () => {
    const page = await open({ path: `${path}?open=1#wait-for-a-decision` });
    const panel = page.locator('dialog.step-panel');
    await expect.poll(() => panel.getAttribute('aria-label')).toBe('Wait for a decision');
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#wait-for-a-decision');
  });

  test('open the map at the step, also when it would be folded away', async () => {
    const page = await open({ path: `${path}?channel=post&only=1#wait-for-a-decision` });
    const step = page.locator('#wait-for-a-decision');
    expect(await step.isVisible()).toBe(true);
    await expect
      .poll(async () =>
        step.evaluate((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left >= 0 && right <= innerWidth;
        }),
      )
      .toBe(true);
  });

  test('an id the step had before still leads to it', async () => {
    const page = await open({ path: `${path}#waiting`, javaScript: false });
    const [old, now] = await page.evaluate(() =>
      ['waiting', 'wait-for-a-decision'].map((id) => document.getElementById(id)?.getBoundingClientRect().x ?? -1),
    );
    expect(Math.abs((old ?? 0) - (now ?? 99))).toBeLessThan(20);
  });
});

describe('keyboard', () => {
  let page: Page;
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());

  beforeEach(async () => {
    page = await open();
    await page.locator(`${main} .step-link`).first().focus();
  });

  test('the tab stop is a step that is shown, whatever is folded', async () => {
    await chooseChannel(page, 'post');
    await page.check(`${main} input[name=only]`);
    const stops = page.locator(`${main} .map-frame .step-link[tabindex="0"]`);
    expect(await stops.count()).toBe(1);
    expect(await stops.isVisible()).toBe(true);
  });

  test('a menu stays open while its labels are pressed', async () => {
    const menu = page.locator(`${main} [data-menu=channel]`);
    await menu.locator('summary').click();
    for (const name of ['Post', 'Branch']) await menu.getByText(name, { exact: true }).click();
    expect(await menu.getAttribute('open')).toBe('');
    expect(new URL(page.url()).searchParams.get('channel')).toBe('branch,post');
  });

  test('a menu closes when the focus goes on, and "Show all" leaves it in the bar', async () => {
    await chooseChannel(page, 'post');
    const menu = page.locator(`${main} [data-menu=channel]`);
    expect(await menu.getAttribute('open')).toBe('');
    await page.locator(`${main} .strip-stages a`).first().focus();
    expect(await menu.getAttribute('open')).toBeNull();
    await page.locator(`${main} [data-reset]`).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-bar') !== null)).toBe(true);
  });

  test('the steps are one tab stop, with arrows, Home and End between them', async () => {
    expect(await page.locator(`${main} .map-frame .step-link[tabindex="0"]`).count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Work out what is affordable');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Six months on');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Make the first payment');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('Realise it is time to buy');
  });

  test('what has focus is not covered by the sticky headings', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
    const hit = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement!.closest('.step-head')!.getBoundingClientRect();
      return [3, width - 3].map(
        (dx) =>
          document.elementFromPoint(x + dx, y + height / 2)?.closest('.step-head') ===
          document.activeElement!.closest('.step-head'),
      );
    });
    expect(hit).toEqual([true, true]);
  });

  test('Escape leaves the steps for the filters, and closes an open menu first', async () => {
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-bar') !== null)).toBe(true);
    await page.focus(`${main} [data-menu=channel] summary`);
    await page.keyboard.press('Enter');
    expect(await page.locator(`${main} details.menu[open]`).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator(`${main} details.menu[open]`).count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  test('text, drawing and links are all there, and nothing looks like a control that works', async () => {
    const page = await open({ javaScript: false });
    expect(await page.locator(`${main} [data-step]`).count()).toBe(16);
    for (const words of [
      '“I had no idea what anyone would lend me.”',
      'Nine days with no word',
      'Answers 12 questions',
    ]) {
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    }
    expect(await curve(page, 'first-time-buyer').getAttribute('d')).toMatch(/^M/);
    expect(await page.locator('button:visible:not(:disabled)').count()).toBe(0);
    await page.click('.moment >> nth=0');
    expect(new URL(page.url()).hash).toBe('#wait-for-a-decision');
  });
});

describe('on a phone', () => {
  test('the map is a list of cards that say which lane is which', async () => {
    const page = await open({ width: 375 });
    const first = page.locator(`${main} [data-step]`).first();
    const second = page.locator(`${main} [data-step]`).nth(1);
    const [a, b] = [await first.boundingBox(), await second.boundingBox()];
    expect(a?.x).toBe(b?.x);
    expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1);
    expect(await first.getByText('Experience').isVisible()).toBe(true);
    expect(await first.locator('.lane-experience .reading').first().isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  test('the map is a list of cards: every step is there and nothing is cut', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() => {
      const frame = document.querySelector('journey-map[data-main] .map-frame')!;
      return [frame.scrollWidth - frame.clientWidth, frame.scrollHeight - frame.clientHeight];
    });
    expect(Math.max(...cut)).toBeLessThanOrEqual(1);
    expect(await page.locator(`${main} [data-step] .lane-doing .cell-label`).first().isVisible()).toBe(true);
    expect(await page.locator(`${main} [data-step]`).last().isVisible()).toBe(true);
  });
});

describe('a slice of a map in a text', () => {
  test('is live: its chips redraw it and leave the address alone', async () => {
    const page = await open();
    const slice = page.locator('.prose journey-map').first();
    expect(await slice.locator('[data-step]').count()).toBe(3);
    const before = page.url();
    await slice.locator('button[data-persona="moving-from-abroad"]').click();
    await expect
      .poll(() => slice.locator('.drawing[data-lane=experience] [data-key="moving-from-abroad"]').count())
      .toBe(1);
    expect(page.url()).toBe(before);
    expect(await slice.locator('.step-link').first().getAttribute('href')).toMatch(/^\/maps\/buying-a-first-home\/#/);
  });
});

describe('theme', () => {
  test('follows the system, can be switched, and is remembered', async () => {
    const page = await open({ dark: true });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.click('[data-theme-switch]');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.goto(addressOf('/insights/'));
    expect(await paper()).toBe(light);
  });
});
