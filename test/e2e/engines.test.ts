// What is known to break in an engine that the tests do not run in: see CONTRIBUTING.md for those that are tried by hand.
import { describe, expect, test } from 'vitest';
import { stretchedDrawings, strokesOfNoLength } from '../charts/no-length.ts';
import { pagesOf } from './pages-of.ts';
import { sites, type SiteName } from './sites.ts';

describe.each(Object.keys(sites) as SiteName[])('the pages of %s', (site) => {
  test('have no stroke of no length in a stretched drawing, whose ends WebKit would stretch too', async () => {
    const drawn = (await pagesOf(site)).flatMap(({ path, html }) =>
      stretchedDrawings(html).map((inside) => ({ path, strokes: strokesOfNoLength(inside) })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ strokes }) => strokes.length > 0)).toEqual([]);
  });
});
