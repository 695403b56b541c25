import { describe, expect, test } from 'vitest';
import { persona } from '../../src/schema/persona.ts';

const portraitOf = (portrait: unknown) =>
  persona.safeParse({ title: 'Ann', summary: 'Ann.', ...(portrait === undefined ? {} : { portrait }) }).data?.portrait;

describe('the portrait of a persona', () => {
  test('is a path, or a path with words; null when left out', () => {
    expect(portraitOf(undefined)).toBeNull();
    expect(portraitOf('/images/ann.jpg')).toEqual({ image: '/images/ann.jpg', alt: '' });
    expect(portraitOf({ image: '/images/ann.jpg', alt: 'Ann on a train' })).toEqual({
      image: '/images/ann.jpg',
      alt: 'Ann on a train',
    });
  });

  test.each([
    'https://pictures.example/ann.jpg',
    '//pictures.example/ann.jpg',
    'images/ann.jpg',
    '/images/../../ann.jpg',
    '/images/ann',
    '/images/ann.jpg?size=2',
    'javascript:alert(1)//.jpg',
  ])('can not be %s', (portrait) => {
    expect(portraitOf(portrait)).toBeUndefined();
  });
});
