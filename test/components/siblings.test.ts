import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../src/components/page/headings.ts';
import { neighboursOf } from '../../src/components/page/siblings.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `Page ${index}`, href: `/p/${index}/` }));

describe('neighboursOf()', () => {
  test('gives the page before and the page after', () => {
    const { previous, next } = neighboursOf(pages(3), '/p/1/');
    expect([previous?.href, next?.href]).toEqual(['/p/0/', '/p/2/']);
  });

  test('gives none before the first and none after the last', () => {
    expect(neighboursOf(pages(3), '/p/0/').previous).toBeNull();
    expect(neighboursOf(pages(3), '/p/2/').next).toBeNull();
  });

  test('of a page that is not in the list are none', () => {
    expect(neighboursOf(pages(3), '/elsewhere/')).toEqual({ previous: null, next: null, near: [] });
  });

  test.each([
    [0, 0, 23],
    [50, 38, 61],
    [99, 76, 99],
  ])('lists 24 pages around page %i of 100', (here, first, last) => {
    const { near } = neighboursOf(pages(100), `/p/${here}/`);
    expect([near.length, near.at(0)?.href, near.at(-1)?.href]).toEqual([24, `/p/${first}/`, `/p/${last}/`]);
  });

  test('lists all of a short section', () => {
    expect(neighboursOf(pages(3), '/p/2/').near).toHaveLength(3);
  });
});

describe('headingsOf()', () => {
  test('finds the second-level headings that have an id, as text', () => {
    const html =
      '<h1 id="a">No</h1><h2 id="b">Pains &amp; <em>needs</em></h2><h2>No</h2><h3 id="c">No</h3><h2 class="x" id="d">D</h2>';
    expect(headingsOf(html)).toEqual([
      { depth: 2, slug: 'b', text: 'Pains & needs' },
      { depth: 2, slug: 'd', text: 'D' },
    ]);
  });

  test('leaves out what stands softly beside a heading, such as a count', () => {
    expect(headingsOf('<h2 id="due">Due <span class="soft">12</span></h2>')).toMatchObject([{ text: 'Due' }]);
  });
});
