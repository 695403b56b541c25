import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerRight,
  formatProgress,
  noProgress,
  parseProgress,
  pass,
  progressKey,
  resumeAt,
  visit,
} from '../../src/model/path-progress.ts';

const stops = ['a', 'b', 'c', 'd'];

describe('parseProgress()', () => {
  test('is the inverse of formatProgress()', () => {
    const some = fc.subarray(stops);
    fc.assert(
      fc.property(some, some, fc.constantFrom(...stops, null), (visited, right, last) => {
        const progress = { visited, right, last };
        expect(parseProgress(formatProgress(progress), stops)).toEqual(progress);
      }),
    );
  });

  test('forgets stops that the path no longer has', () => {
    const kept = formatProgress({ visited: ['gone', 'b'], right: ['gone'], last: 'gone' });
    expect(parseProgress(kept, stops)).toEqual({ visited: ['b'], right: [], last: null });
  });

  test.each([null, '', '{', 'null', '7', '[]', '{"visited":"abc"}', '{"visited":[1],"last":{}}'])(
    'takes %j for no progress',
    (kept) => {
      expect(parseProgress(kept, stops)).toEqual(noProgress);
    },
  );
});

describe('visit()', () => {
  test('keeps each stop once, in the order of the path, and remembers the last', () => {
    const progress = ['c', 'a', 'c'].reduce((sum, stop) => visit(sum, stop, stops), noProgress);
    expect(progress).toEqual({ visited: ['a', 'c'], right: [], last: 'c' });
  });

  test('does not count what is no stop', () => {
    expect(visit(noProgress, 'end', stops)).toEqual(noProgress);
  });
});

describe('answerRight()', () => {
  test('keeps each question once, in the order of the path', () => {
    const progress = ['d', 'b', 'd'].reduce((sum, stop) => answerRight(sum, stop, stops), noProgress);
    expect(progress.right).toEqual(['b', 'd']);
  });
});

describe('resumeAt()', () => {
  test.each([
    [[], null, 'a'],
    [['a'], 'a', 'b'],
    [['a', 'c'], 'c', 'd'],
    [['b', 'c', 'd'], 'd', 'a'],
    [['a', 'b'], 'a', 'c'],
    [stops, 'b', null],
  ])('after %j, the last of them %j, is %j', (visited, last, at) => {
    expect(resumeAt({ visited, right: [], last }, stops)).toBe(at);
  });
});

describe('progressKey()', () => {
  test('tells two sites of one origin apart', () => {
    expect(progressKey('/', 'week')).not.toBe(progressKey('/cx/', 'week'));
  });
});

describe('pass()', () => {
  const stops = ['a', 'b', 'c'];

  test('makes a stop the last one, and leaves it to be visited', () => {
    const passed = pass(visit(noProgress, 'a', stops), 'b', stops);
    expect(passed).toEqual({ visited: ['a'], right: [], last: 'b' });
    expect(resumeAt(passed, stops)).toBe('c');
    expect(resumeAt(visit(passed, 'c', stops), stops)).toBe('b');
  });

  test('forgets nothing, and knows no stop that the path does not have', () => {
    const visited = visit(noProgress, 'b', stops);
    expect(pass(visited, 'b', stops).visited).toEqual(['b']);
    expect(pass(visited, 'x', stops)).toEqual(visited);
  });
});
