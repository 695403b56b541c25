import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { between, mulberry32, pick, type Random } from '../../bench/random.ts';
import { addressOf } from './built-site.ts';
import { lengths } from './random-maps.ts';
import { openPage } from './site.ts';

// A state of a map has one meaning, however one got there: opening an address is clicking there. For other seeds and
// more views: VIEWS=1000 SEED=7 npx vitest run test/e2e/view-address.test.ts
const views = Number(process.env['VIEWS'] ?? 60);
const seed = Number(process.env['SEED'] ?? 20261130);

/** Presses one of the controls that can be pressed now; says which. */
async function pressOne(page: Page, random: Random): Promise<string> {
  const controls = await page.locator('journey-map').evaluate((map) => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const buttons = '.map-bar [data-persona], .map-bar [data-mode], [data-reset], .stage-fold, .turn';
    return [
      ...[...map.querySelectorAll<HTMLButtonElement>(buttons)]
        .filter((button) => shown(button) && !button.disabled)
        .map((button) => {
          const [name = '', value = ''] =
            Object.entries(button.dataset).find(([key]) => /persona|mode|reset|foldStage|turn/.test(key)) ?? [];
          const attribute = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
          return `button[data-${attribute}="${value}"]`;
        }),
      ...[...map.querySelectorAll<HTMLInputElement>('.map-bar input')]
        .filter((input) => !input.disabled && !(input.type === 'radio' && input.checked))
        .map((input) => `input[name="${input.name}"]${input.hasAttribute('value') ? `[value="${input.value}"]` : ''}`),
    ];
  });
  const selector = pick(random, controls);
  // Menus are closed most of the time: a control is pressed as its label or the keyboard would.
  await page
    .locator(`journey-map ${selector}`)
    .first()
    .evaluate((element: HTMLElement) => element.click());
  return selector;
}

/** Waits until all that a view changes is done. */
async function settle(page: Page): Promise<void> {
  await page.waitForSelector('journey-map[data-started]', { state: 'attached' });
  await page.evaluate(async () => {
    const map = document.querySelector('journey-map');
    let before = '';
    for (let still = 0; still < 3;) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const now = map?.outerHTML ?? '';
      still = now === before && map?.querySelector('[data-later]') === null ? still + 1 : 0;
      before = now;
    }
  });
}

/** All that can be seen or heard of a map and its controls: what is there, in which state, and where in the figure. */
async function stateOf(page: Page): Promise<string[]> {
  // One text, because each line for itself takes longer to hand over than to write.
  const text = await page.evaluate(() => {
    const map = document.querySelector('journey-map');
    const grid = map?.querySelector('.map-grid');
    if (!map || !grid) return '';
    const { left, top } = grid.getBoundingClientRect();
    const lines = [`class ${map.className}`, `off ${map.getAttribute('data-off') ?? ''}`];
    for (const input of map.querySelectorAll<HTMLInputElement>('.map-bar input')) {
      lines.push([input.name, input.value, input.checked, input.disabled].join(' '));
    }
    for (const element of map.querySelectorAll<HTMLElement>(
      '.map-bar button, .map-bar [data-chosen], [data-count], [data-announce], [data-comparison], [data-words], .stage-fold, .lane-head, .line-end, .turn',
    )) {
      const { ariaPressed, ariaExpanded, hidden, textContent } = element;
      lines.push([element.className, ariaPressed, ariaExpanded, hidden, textContent.trim()].join(' '));
    }
    const place = (element: Element) => {
      const box = element.getBoundingClientRect();
      return [box.left - left, box.top - top, box.width, box.height].map((one) => Math.round(one)).join(' ');
    };
    for (const element of grid.querySelectorAll<HTMLElement>(
      '.step, .fold, .cell, .cell [data-for], .flag, .marker, .reading',
    )) {
      // The headings of lanes stay where they are while the map is scrolled.
      if (element.closest('[hidden], .lane-heads') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const marks = ['data-step', 'data-dim', 'data-current'].map((name) => element.getAttribute(name));
      const classes = [...element.classList].sort().join('.');
      lines.push(`${classes} ${marks.join()} ${place(element)} ${getComputedStyle(element).color}`);
    }
    for (const drawing of grid.querySelectorAll('svg.drawing')) {
      if (!drawing.checkVisibility()) continue;
      const [lane, box] = ['data-lane', 'viewBox'].map((name) => drawing.getAttribute(name));
      lines.push([lane, place(drawing), box, drawing.innerHTML].join(' '));
    }
    return lines.map((line) => line.replaceAll('\n', ' ')).join('\n');
  });
  return text.split('\n');
}

describe('opening the address of a view is clicking there', () => {
  test.each(lengths.map((length) => [length] as const))(
    'in a map of %i steps',
    { timeout: 600_000 },
    async (length) => {
      const random = mulberry32(seed + length);
      const path = `/maps/of-${length}/`;
      const width = pick(random, [1440, 1440, 768]);
      const clicked = await openPage({ site: 'random-maps', path, width });
      const opened = await openPage({ site: 'random-maps', path, width });
      await settle(clicked.page);
      const wrong: unknown[] = [];
      let way: string[] = [];
      for (let count = 0; count < views; count += 1) {
        for (let presses = between(random, 1, 2); presses > 0; presses -= 1) {
          way = [...way.slice(-12), await pressOne(clicked.page, random)];
        }
        await settle(clicked.page);
        const { search, hash } = new URL(clicked.page.url());
        await opened.page.goto('about:blank');
        await opened.page.goto(`${addressOf(path, 'random-maps')}${search}${hash}`);
        await settle(opened.page);
        // Where "next low" says which it found, an address can't know what was pressed.
        const isTurn = way.at(-1)?.includes('data-turn') === true;
        const [one = [], other = []] = (await Promise.all([clicked.page, opened.page].map(stateOf))).map((lines) =>
          isTurn ? lines.filter((line) => !line.startsWith('sr ')) : lines,
        );
        const differences = one.flatMap((line, index) => (line === other[index] ? [] : [[line, other[index]]]));
        if (differences.length === 0 && one.length === other.length) continue;
        wrong.push({
          count,
          address: search + hash,
          way,
          lines: [one.length, other.length],
          first: differences.slice(0, 3),
        });
        if (wrong.length === 3) break;
      }
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
      expect([...clicked.problems, ...opened.problems]).toEqual([]);
      await clicked.close();
      await opened.close();
    },
  );
});
