import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drawings, type DrawnLane } from '../../src/charts/drawings.ts';
import type * as join_ from '../../src/charts/join.ts';
import type { Drawing } from '../../src/charts/mark.ts';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { toSvg, viewBox } from '../../src/charts/to-svg.ts';
import { formatView, type View } from '../../src/model/view.ts';
import { galleryCases, type CaseName, type GalleryCase } from '../gallery/cases.ts';
import { differFrom, expectedMap } from '../gallery/expected.ts';
import { findFaults } from '../gallery/faults.ts';
import { sceneOfCase } from '../gallery/scene.ts';
import { addressOf, axeViolations, openPage, type Opened } from './site.ts';

const all = Object.entries(galleryCases) as [CaseName, GalleryCase][];
const main = 'journey-map[data-main]';
const widths = [1440, 768, 375];

// One page for all: a new one for each case would take longer than what is looked at.
let opened: Opened;
let page: Page;

beforeAll(async () => {
  opened = await openPage({ site: 'gallery', path: '/maps/' });
  page = opened.page;
});

beforeEach(() => {
  opened.problems.length = 0;
});

afterAll(() => opened.close());

async function resize(width: number): Promise<void> {
  await page.setViewportSize({ width, height: width < 500 ? 812 : 900 });
}

/** Opens the map of a case in a view, and waits until it shows what it must. */
async function open(name: CaseName, change: Partial<View> = {}, width = 1440): Promise<void> {
  const { map, theme, view: asMeant } = galleryCases[name];
  const view = { ...asMeant, ...change };
  await resize(width);
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(addressOf(`/maps/${name}/${formatView(view)}`, 'gallery'));
  await expect.poll(() => page.evaluate(differFrom, expectedMap({ map, view })), { timeout: 5000 }).toEqual([]);
}

describe('a map page shows what is drawn of the case, each mark at its place, and nothing lies over or outside:', () => {
  test.each(all)('%s', async (name, { view }) => {
    const faults: string[] = [];
    const look = async (what: string) => {
      for (const fault of await page.evaluate(findFaults)) faults.push(`${what}: ${fault}`);
    };
    await open(name);
    for (const width of widths) {
      await resize(width);
      await look(`${width} pixels`);
    }
    const other = view.mode === 'overview' ? 'detail' : 'overview';
    await open(name, { mode: other });
    await look(`${other} at 1440 pixels`);
    expect(faults).toEqual([]);
    expect(opened.problems).toEqual([]);
  });
});

describe('large maps', () => {
  test('twenty steps fit the overview at 1440 pixels, and every title can be read', async () => {
    await open('twenty-steps');
    const frame = await page
      .locator(`${main} .map-frame`)
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(frame).toBeLessThanOrEqual(0);
    const titles = await page.locator(`${main} .step-link`).evaluateAll((links) =>
      links.map((link) => {
        const head = link.closest('.step-head')!.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(link);
        const lines = [...range.getClientRects()];
        return {
          size: Number.parseFloat(getComputedStyle(link).fontSize),
          isInside: lines.every(
            ({ left, right, bottom }) => left >= head.left && right <= head.right + 0.5 && bottom <= head.bottom,
          ),
          // A word without room ends in an ellipsis: then the title says all of it.
          isSaid: (link as HTMLElement).title === link.textContent.trim(),
          hasLongWord: /\S{9}/.test(link.textContent),
          isBeside: lines.some(({ left }) => left > head.right),
          lines: lines.length,
        };
      }),
    );
    expect(titles).toHaveLength(20);
    for (const { size, isInside, isSaid, hasLongWord, isBeside, lines } of titles) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(isInside || (hasLongWord && isSaid)).toBe(true);
      expect(isBeside).toBe(false);
      expect(lines).toBeGreaterThan(0);
    }
  });

  test('a map of more than sixty steps opens with its stages folded; each can be unfolded and folded again', async () => {
    await open('seventy-two-steps');
    const shown = page.locator(`${main} [data-step]:not([hidden])`);
    const fold = page.locator(`${main} [data-fold-stage="stage-2"]`);
    expect(await shown.count()).toBe(0);
    expect(await page.locator(`${main} .fold`).allTextContents()).toEqual(Array.from({ length: 6 }, () => '+12 steps'));
    await fold.click();
    expect(await shown.count()).toBe(12);
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    const view = {
      ...galleryCases['seventy-two-steps'].view,
      folded: ['stage-1', 'stage-3', 'stage-4', 'stage-5', 'stage-6'],
    };
    expect(new URL(page.url()).search).toBe(formatView(view));
    await expect
      .poll(() => page.evaluate(differFrom, expectedMap({ map: galleryCases['seventy-two-steps'].map, view })))
      .toEqual([]);
    await fold.click();
    expect(await shown.count()).toBe(0);
  });

  test('the button of a fold unfolds it, too', async () => {
    await open('sixty-folded');
    await page.locator(`${main} .fold`).nth(1).click();
    expect(await page.locator(`${main} [data-step]:not([hidden])`).count()).toBe(10);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Step 11');
  });

  test('headings stay in sight over sixty steps', async () => {
    await open('sixty-steps');
    const box = await page.locator(`${main} .map-frame`).boundingBox();
    await page.locator(`${main} .map-frame`).evaluate((frame) => frame.scrollTo(4000, 200));
    const [lane, step] = [
      await page.locator(`${main} .lane-head.lane-experience`).boundingBox(),
      await page.locator(`${main} .step-head:visible`).nth(30).boundingBox(),
    ];
    expect(Math.abs((lane?.x ?? 0) - (box?.x ?? -99))).toBeLessThan(3);
    expect((step?.y ?? 0) - (box?.y ?? 0)).toBeLessThan(60);
  });
});

describe('empty maps', () => {
  test.each<CaseName>(['no-stages', 'no-steps'])('%s: headings, and nothing to go along', async (name) => {
    await open(name);
    for (const row of ['.r-1', '.r-2']) expect(await page.locator(`${main} .lane-head${row}`).isVisible()).toBe(true);
    expect(await page.locator(`${main} .strip-window`).isVisible()).toBe(false);
    expect(await page.locator(`${main} .stage`).count()).toBe(galleryCases[name].map.fields.stages.length);
  });

  test('a stage without steps keeps its column when the view changes', async () => {
    await open('empty-stage', { folded: ['stage-1'] });
    const [first, empty, last] = await page
      .locator(`${main} .stage`)
      .evaluateAll((list) => list.map((stage) => stage.getBoundingClientRect().width));
    expect(Math.abs((empty ?? 0) - (first ?? 0))).toBeLessThan(2);
    expect(Math.abs((last ?? 0) - 2 * (first ?? 0))).toBeLessThan(3);
  });
});

describe('axe finds nothing wrong with', () => {
  test.each<CaseName>([
    'everything',
    'dark',
    'six-personas',
    'compared',
    'seventy-two-steps',
    'right-to-left',
    'no-steps',
  ])('%s', async (name) => {
    await open(name);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('joinDrawing() draws what toSvg() writes', () => {
  interface Case {
    name: string;
    drawing: Drawing;
    inside: string;
    viewBox: string;
  }
  const casesOf = (drawingOf: (one: GalleryCase) => Drawing): Case[] =>
    all.map(([name, one]) => {
      const drawing = drawingOf(one);
      return { name, drawing, inside: toSvg(drawing), viewBox: viewBox(drawing) };
    });
  const lanes: Record<DrawnLane | 'strip', Case[]> = {
    ...(Object.fromEntries(
      Object.entries(drawings).map(([lane, draw]) => [lane, casesOf((one) => draw(sceneOfCase(one)))]),
    ) as Record<DrawnLane, Case[]>),
    strip: casesOf((one) => drawSparkline(one.map.figures, sceneOfCase(one).personas)),
  };

  beforeAll(async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const bundles = (await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry: 'src/charts/join.ts', formats: ['iife'], name: 'join_' } },
    })) as Rolldown.RolldownOutput[];
    await page.goto('about:blank');
    await page.addScriptTag({ content: bundles[0]!.output[0].code });
  });

  /** Joins each drawing in each way that a page can come to it; what does not come out as expected, a sentence each. */
  function joinAll(cases: readonly Case[]): string[] {
    const { joinDrawing } = (window as unknown as { join_: typeof join_ }).join_;
    const empty = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const built = ({ inside }: Case) => {
      const svg = empty();
      svg.innerHTML = inside;
      return svg;
    };
    const written = (svg: SVGSVGElement) =>
      [...svg.children]
        .map((mark) =>
          [mark.localName, ...[...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort()].join(' '),
        )
        .join('\n');
    return cases.flatMap((one, index) => {
      const others = [cases.at(index - 1)!, cases[(index + 7) % cases.length]!];
      const starts: [from: string, svg: SVGSVGElement][] = [
        ['nothing', empty()],
        ['what was built', built(one)],
        ...others.map((other): [string, SVGSVGElement] => [`what was built of ${other.name}`, built(other)]),
        ...others.map((other): [string, SVGSVGElement] => {
          const svg = empty();
          joinDrawing(svg, other.drawing);
          return [`what was joined of ${other.name}`, svg];
        }),
      ];
      return starts.flatMap(([from, svg]) => {
        joinDrawing(svg, one.drawing);
        const isRight = written(svg) === written(built(one)) && svg.getAttribute('viewBox') === one.viewBox;
        return isRight ? [] : [`${one.name} from ${from}`];
      });
    });
  }

  test.each(Object.entries(lanes))(
    '%s: from nothing, from what was built, and from any other case',
    async (_lane, cases) => {
      expect(await page.evaluate(joinAll, cases)).toEqual([]);
    },
  );

  test('a mark that lost an attribute loses it on the page', async () => {
    const mark = (attrs: Record<string, number>): Drawing => ({
      width: 1,
      height: 1,
      marks: [{ key: 'a', tag: 'rect', class: 'bar', attrs }],
    });
    const cases = [mark({ x: 1, y: 2, rx: 3 }), mark({ x: 1 })].map((drawing, index) => ({
      name: String(index),
      drawing,
      inside: toSvg(drawing),
      viewBox: viewBox(drawing),
    }));
    expect(await page.evaluate(joinAll, cases)).toEqual([]);
  });

  test('marks that stay are moved, not made anew', async () => {
    const stays = await page.evaluate(
      ([first, second]) => {
        const { joinDrawing } = (window as unknown as { join_: typeof join_ }).join_;
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.innerHTML = first!.inside;
        const before = svg.querySelector('[data-key="ann"]');
        joinDrawing(svg, second!.drawing);
        return before !== null && before === svg.querySelector('[data-key="ann"]');
      },
      [lanes.experience[0], lanes.experience[1]],
    );
    expect(stays).toBe(true);
  });
});
