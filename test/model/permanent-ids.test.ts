import { describe, expect, test } from 'vitest';
import { newsId, reviewUid } from '../../src/model/permanent-ids.ts';

const url = 'https://journeys.example';
const book = (base: string, more: { url?: string | null; title?: string } = {}) => ({ url, base, title: 'A', ...more });
const news = { kind: 'review', on: '2026-03-01', id: 'trip' } as const;
const allOf = (make: (base: string) => string) => ['/', '/a', '/b', '/a/b', '/review'].map(make);

describe('reviewUid()', () => {
  test('is another for each book of a host, and the same for a book', () => {
    const uids = allOf((base) => reviewUid(book(base), 'trip'));
    expect(uids).toEqual([
      'review-trip@journeys.example',
      'review-trip@journeys.example/a',
      'review-trip@journeys.example/b',
      'review-trip@journeys.example/a/b',
      'review-trip@journeys.example/review',
    ]);
    expect(reviewUid(book('/a/'), 'trip')).toBe(reviewUid(book('/a'), 'trip'));
  });

  test('names the book where the site has no address', () => {
    const nameless = (title: string, base = '/') => reviewUid(book(base, { url: null, title }), 'trip');
    expect(nameless('Harbour Bank, journeys')).toBe('review-trip@Harbour-Bank-journeys.invalid');
    expect(nameless('Harbour Bank, journeys', '/a')).not.toBe(nameless('Harbour Bank, journeys'));
    expect(nameless('Other')).not.toBe(nameless('Harbour Bank, journeys'));
  });
});

describe('newsId()', () => {
  test('is another for each book of a host, each day and each kind of news', () => {
    const ids = [
      ...allOf((base) => newsId({ ...book(base), url }, news)),
      newsId({ ...book('/'), url }, { ...news, on: '2026-09-01' }),
      newsId({ ...book('/'), url }, { ...news, kind: 'validation' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('tag:journeys.example,2026-03-01:review/trip');
    expect(ids[1]).toBe('tag:journeys.example,2026-03-01:a/review/trip');
  });

  test('has the host of a tag, which is without a port, and still tells two ports apart', () => {
    const at = (port: number) => newsId({ ...book('/'), url: `http://intranet.example:${String(port)}` }, news);
    expect(at(8080)).toBe('tag:intranet.example,2026-03-01:8080/review/trip');
    expect(at(8081)).not.toBe(at(8080));
  });
});
