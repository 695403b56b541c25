// What is known to break in an engine that the tests do not run in: see CONTRIBUTING.md for those that are tried by hand.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stretchedDrawings, strokesOfNoLength } from '../charts/no-length.ts';
import { builtSite } from './built-site.ts';
import { pagesOf } from './pages-of.ts';
import { sites, type SiteName } from './sites.ts';

/** Lines of links in the short form, which Safari knows with its prefix only: without it, there is no line. */
function linesUnknownToSafari(css: string): string[] {
  return [...css.matchAll(/(?<=[{;])(?:-webkit-text-decoration:([^;}]*);)?text-decoration:([^;}]*)/g)].flatMap(
    ([declaration, prefixed, plain = '']) => (prefixed === plain || !plain.includes(' ') ? [] : [declaration]),
  );
}

describe.each(Object.keys(sites) as SiteName[])('the pages of %s', (site) => {
  test('have no stroke of no length in a stretched drawing, whose ends WebKit would stretch too', async () => {
    const drawn = (await pagesOf(site)).flatMap(({ path, html }) =>
      stretchedDrawings(html).map((inside) => ({ path, strokes: strokesOfNoLength(inside) })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ strokes }) => strokes.length > 0)).toEqual([]);
  });

  test('have links whose lines Safari draws too', async () => {
    const folder = join(await builtSite(site), '_astro');
    const styles = readdirSync(folder).filter((file) => file.endsWith('.css'));
    const lines = styles.flatMap((file) => {
      const css = readFileSync(join(folder, file), 'utf8');
      return linesUnknownToSafari(css).map((line) => `${file}: ${line}`);
    });
    expect(styles.length).toBeGreaterThan(0);
    expect(lines).toEqual([]);
  });
});

test('a line that Safari does not know is found', () => {
  const css =
    'a{text-decoration:underline 1px}b{-webkit-text-decoration:underline dotted;text-decoration:underline dotted}i{color:red;text-decoration:underline;text-decoration-thickness:1px}';
  expect(linesUnknownToSafari(css)).toEqual(['text-decoration:underline 1px']);
});
