import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawings } from '../../src/charts/drawings.ts';
import { laneKinds } from '../../src/schema/lane-kinds.ts';
import { lanesOf } from '../../src/lanes/lanes.ts';
import { galleryAtlas, galleryCases, type CaseName } from './cases.ts';
import { drawnParts, pictureOf } from './picture.ts';

const all = Object.entries(galleryCases);

describe('the picture of', () => {
  test.each(all)('%s', async (name, one) => {
    await expect(pictureOf(name, one)).toMatchFileSnapshot(`pictures/${name}.svg`);
  });
});

describe('the gallery', () => {
  test('has no picture of a case that is gone', () => {
    const pictures = readdirSync(new URL('pictures/', import.meta.url));
    expect(pictures.sort()).toEqual(all.map(([name]) => `${name}.svg`).sort());
  });

  test('has every lane, and every lane of drawing more than once', () => {
    const shown = all.flatMap(([, { map }]) => lanesOf(map, galleryAtlas.site.lanes).map(({ kind }) => kind));
    expect(new Set(shown)).toEqual(new Set([...laneKinds, 'company']));
    const drawn = all.flatMap(([, one]) => drawnParts(one).map(([part]) => part));
    for (const lane of Object.keys(drawings)) {
      expect(drawn.filter((part) => part === lane).length, lane).toBeGreaterThan(1);
    }
  });

  test('says of each case what to look for', () => {
    for (const [name, { shows }] of all) expect(shows, name).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('a picture', () => {
  const rule = (name: CaseName, selector: string) =>
    pictureOf(name, galleryCases[name])
      .split('\n')
      .find((line) => line.startsWith(`${selector} {`));

  test('has the strokes and dashes of the stylesheet in it, and the colours of its theme', () => {
    expect(rule('four-personas', '.curve')).toContain('stroke: var(--persona)');
    expect(rule('four-personas', '.curve.p-2, .route.p-2')).toContain('stroke-dasharray');
    expect(rule('four-personas', '.drawing *, .sparkline *')).toContain('non-scaling-stroke');
    const [light, dark] = [rule('everything', 'svg'), rule('dark', 'svg')];
    expect(light).toMatch(/--persona-1: #\w{6};/);
    expect(light).not.toContain('light-dark');
    expect(dark).not.toBe(light);
  });

  test('has a width, a height and a title, and asks for nothing from elsewhere', () => {
    for (const [name, one] of all) {
      const picture = pictureOf(name, one);
      expect(picture).toMatch(/^<svg [^>]*\bwidth="[\d.]+" height="[\d.]+"/);
      expect(picture).toContain(`<title>${name}: `);
      expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import/);
      expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
