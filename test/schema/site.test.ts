import { describe, expect, test } from 'vitest';
import { site } from '../../src/schema/site.ts';

describe('the direction of a site', () => {
  const directionOf = (language: string) => site.parse({ title: 'Test', language }).direction;

  test('is that of its language, by the script it is written in', () => {
    expect(['en', 'de-CH', 'tr', 'zh-Hant'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
    expect(['ar', 'he', 'fa-IR', 'ur', 'az-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
    expect(directionOf('ur-Latn')).toBe('ltr');
  });

  test('is what the site says, where it does', () => {
    expect(site.parse({ title: 'Test', language: 'en', direction: 'rtl' }).direction).toBe('rtl');
    expect(site.safeParse({ title: 'Test', direction: 'up' }).success).toBe(false);
  });
});

test('the language of a site is one that browsers know how to write dates in', () => {
  expect(site.safeParse({ title: 'Test', language: 'en-morethaneight' }).success).toBe(false);
  expect(site.safeParse({ title: 'Test', language: 'German' }).success).toBe(false);
});

test('the address of a site ends after its host: what comes below is its base', () => {
  const takes = (url: string) => site.safeParse({ title: 'Test', url }).success;
  expect(['https://x.example', 'https://x.example/', 'http://x.example:8080'].map(takes)).toEqual([true, true, true]);
  expect(['https://x.example/a/b', 'https://x.example/?a=1', 'https://x.example/#a'].map(takes)).toEqual([
    false,
    false,
    false,
  ]);
  expect(site.safeParse({ title: 'Test', url: 'https://x.example/a' }).error?.issues[0]?.message).toContain('"base"');
});
