import { describe, expect, test } from 'vitest';
import { slug } from '../../src/schema/slug.ts';

describe('slug()', () => {
  test.each([
    ['Wait for a decision', 'wait-for-a-decision'],
    ['Wait\u00a0for\u202fit', 'wait-for-it'],
    ['Send an e\u2011mail', 'send-an-e-mail'],
    ['Deci\u00adsion', 'decision'],
    ['\u200bWait', 'wait'],
    ['Before – after', 'before-after'],
    ['???', ''],
  ])('of %j is as it is read: %s', (title, id) => {
    expect(slug(title)).toBe(id);
  });
});
