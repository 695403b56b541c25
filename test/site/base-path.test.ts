import { describe, expect, test } from 'vitest';
import { basedLink } from '../../src/site/base-path.ts';

describe('basedLink()', () => {
  test.each([
    ['/personas/bu%CC%88ro/?channel=cafe%CC%81#u%CC%88', '/cx/personas/b%C3%BCro/?channel=caf%C3%A9#%C3%BC'],
    ['#u%CC%88', '#%C3%BC'],
    ['/maps/%E1%84%92%E1%85%A1%E1%86%AB/', '/cx/maps/%ED%95%9C/'],
    ['/maps/b%C3%BCro/', '/cx/maps/b%C3%BCro/'],
    ['/maps/a%2Fb%20c/', '/cx/maps/a%2Fb%20c/'],
    ['/maps/100%cc/', '/cx/maps/100%cc/'],
    ['https://example.com/bu%CC%88ro', 'https://example.com/bu%CC%88ro'],
    ['//example.com/', '//example.com/'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
  ])('of %s is %s', (href, expected) => {
    expect(basedLink(href, '/cx')).toBe(expected);
  });
});
