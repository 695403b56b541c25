import { describe, expect, test } from 'vitest';
import { resultAddress } from '../../src/search/result-address.ts';

const here = { pathname: '/cx/maps/a/', search: '?persona=carer' };

describe('resultAddress()', () => {
  test('leaves the address of another page as it is', () => {
    expect(resultAddress('/cx/maps/b/#wait', here)).toEqual({ href: '/cx/maps/b/#wait', here: false });
  });

  test('knows its own page by a name in any script', () => {
    const page = { pathname: '/maps/f%C3%B6r-l%C3%A5n/', search: '?only=1' };
    expect(resultAddress('/maps/för-lån/#a', page)).toEqual({ href: '/maps/för-lån/?only=1#a', here: true });
    expect(resultAddress('/maps/f%C3%B6r-l%C3%A5n/', page).here).toBe(true);
  });

  test('keeps the view of the page that the reader is on', () => {
    expect(resultAddress('/cx/maps/a/#wait', here)).toEqual({ href: '/cx/maps/a/?persona=carer#wait', here: true });
    expect(resultAddress('/cx/maps/a/', here)).toEqual({ href: '/cx/maps/a/?persona=carer', here: true });
  });
});
