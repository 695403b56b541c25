import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/checks/nearest.ts';

describe('nearest()', () => {
  test.each<[string, string[], string | null]>([
    ['webchat', ['mobile-app', 'web-chat'], 'web-chat'],
    ['Home Lending', ['home-lending'], 'home-lending'],
    ['titel', ['title', 'state'], 'title'],
    ['fxa', ['fax'], 'fax'],
    ['persona', ['personas', 'person'], 'personas'],
    ['first-time', ['first-time-buyer', 'self-employed-owner'], 'first-time-buyer'],
    ['café', ['cafe'], 'cafe'],
    ['mood', ['zoom'], null],
    ['fax', ['app'], null],
    ['buyer', ['first-time-buyer', 'second-home-buyer'], null],
    ['', ['a'], null],
    ['a'.repeat(1000), ['a'.repeat(1000)], null],
  ])('%j among %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
