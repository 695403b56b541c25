import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMapPicture, type MapPicture } from '../../src/layout/map-picture.ts';
import { shareWidth } from '../../src/layout/map-picture-columns.ts';
import type { MeasureStyle, Painted, PaintedText } from '../../src/layout/picture.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const measure: MeasureStyle = (text, { size }) => [...text].length * 0.55 * size;

function pictureOf(titles: readonly string[][], changed: Partial<MapPicture> = {}): MapPicture {
  const { figures } = mapOf(
    stagesOf(
      ...titles.map((stage, index) =>
        stage.map((title, number) => ({
          id: `s${index}-${number}`,
          title,
          emotions: { ann: (number % 5) - 2 },
          touchpoints: ['web' as const, 'phone' as const],
          metrics: { metric: 'left', value: 100 - 3 * index },
        })),
      ),
    ),
  );
  return {
    site: 'Bank',
    title: 'Trip',
    question: 'Why?',
    figures,
    personas: [{ id: 'ann', name: 'Ann' }],
    stages: titles.map((_, index) => `Stage ${index + 1}`),
    steps: titles.flat(),
    inWords: titles.flat().map(() => []),
    channels: ['Website', 'Phone'],
    selection: { personas: [], channels: [] },
    address: 'bank.example/maps/trip/',
    ...changed,
  };
}

const isText = (part: Painted): part is PaintedText => part.kind === 'text';
const textsOf = (picture: MapPicture) => layoutMapPicture(picture, measure).filter(isText);

function roomOf({ text, x, y, align, style }: PaintedText) {
  const width = measure(text, style);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - style.size * 0.72, bottom: y };
}

function collisions(texts: readonly PaintedText[]): string[] {
  const rooms = texts.map(roomOf);
  return rooms.flatMap((a, index) =>
    rooms
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe('layoutMapPicture()', () => {
  test('sets titles below their numbers where each fits', () => {
    const texts = textsOf(pictureOf([['Look'], ['Ask', 'Buy']]));
    const [number, title] = ['3', 'Buy'].map((text) => texts.find((one) => one.text === text));
    expect(title?.x).toBe(number?.x);
    expect(title?.y).toBeGreaterThan(number?.y ?? Infinity);
  });

  test('lists them with their numbers where one does not fit', () => {
    const many = Array.from({ length: 20 }, (_, index) => `Underwriting of application ${index}`);
    const texts = textsOf(pictureOf([many])).map(({ text }) => text);
    expect(texts.filter((text) => text === '20')).toHaveLength(2);
    expect(texts.join(' ')).toContain('Underwriting of application 19');
  });

  test('gives up the channels before the titles, and both before the curves', () => {
    const shown = (count: number) => {
      const titles = Array.from({ length: count }, () => 'Answer the questions of underwriting');
      const parts = layoutMapPicture(pictureOf([titles]), measure);
      const texts = parts.filter(isText).map(({ text }) => text);
      return [
        parts.some(({ kind }) => kind === 'curve'),
        texts.some((text) => text.startsWith('Answer')),
        texts.includes('Website'),
      ];
    };
    expect(shown(6)).toEqual([true, true, true]);
    expect(shown(30)).toEqual([true, true, false]);
    expect(shown(150)).toEqual([true, false, true]);
  });

  test('sets what is felt in words only below each step, with the mark of whose it is', () => {
    const inWords = [[{ persona: 'ann', feeling: 'at the end of their patience with the weather' }], []];
    const picture = pictureOf([['Look', 'Buy']], { inWords });
    const parts = layoutMapPicture(picture, measure);
    const words = textsOf(picture).find(({ text }) => text.startsWith('at the end'));
    const title = textsOf(picture).find(({ text }) => text === 'Look');
    expect(words?.colour).toEqual({ persona: 'ann' });
    expect(words?.y ?? 0).toBeGreaterThan(title?.y ?? 900);
    const mark = parts.find((part) => part.kind === 'marker' && part.size === 10);
    expect(mark).toMatchObject({ persona: 'ann' });
  });

  test('tells it with the titles where those have no room in their columns', () => {
    const titles = Array.from({ length: 30 }, (_, index) => `Answer the questions of underwriting ${index}`);
    const inWords = titles.map((_, index) => (index === 2 ? [{ persona: 'ann', feeling: 'lost' }] : []));
    const texts = textsOf(pictureOf([titles], { inWords })).map(({ text }) => text);
    expect(texts.some((text) => text.includes('lost'))).toBe(true);
  });

  test('numbers every fifth step where they stand too close', () => {
    const titles = Array.from({ length: 150 }, () => 'Answer the questions of underwriting');
    const texts = textsOf(pictureOf([titles])).map(({ text }) => text);
    expect(texts).toContain('150');
    expect(texts).not.toContain('149');
  });

  test('no text lies on another or leaves the picture, whatever the map', () => {
    const title = fc.array(fc.constantFrom('a', 'the', 'open', 'account', 'underwriting'), {
      minLength: 1,
      maxLength: 9,
    });
    const stage = fc.array(
      title.map((words) => words.join(' ')),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1, maxLength: 8 }), title, fc.nat(4), (titles, words, felt) => {
        const feeling = words.join(' ');
        // Every step but each third is known in words, of up to four personas.
        const inWords = titles
          .flat()
          .map((_, index) =>
            index % 3 === 2 ? [] : Array.from({ length: felt }, () => ({ persona: 'ann', feeling })),
          );
        const texts = textsOf(pictureOf(titles, { title: feeling, question: feeling, inWords }));
        expect(collisions(texts)).toEqual([]);
        const outside = texts.map(roomOf).filter(({ left, right, bottom }) => left < 0 || right > 1600 || bottom > 900);
        expect(outside).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('shareWidth()', () => {
  test('goes by the number of steps, but gives each stage what it needs', () => {
    expect(shareWidth([1, 3], [10, 10], 400)).toEqual([100, 300]);
    expect(shareWidth([1, 3], [160, 10], 400)).toEqual([160, 240]);
    expect(shareWidth([1, 1], [300, 100], 200)).toEqual([150, 50]);
  });

  test('always adds up', () => {
    const stages = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 300 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(stages, (list) => {
        const widths = shareWidth(
          list.map(([count]) => count),
          list.map(([, least]) => least),
          1200,
        );
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1200, 6);
      }),
    );
  });

  test('sets back what a selection does not match, and leaves out where the others are', () => {
    const { figures } = mapOf(
      stagesOf([
        { id: 'look', title: 'Look', emotions: { ann: 1 }, touchpoints: [{ channel: 'web', personas: ['ann'] }] },
        {
          id: 'ask',
          title: 'Ask',
          emotions: { bob: 1 },
          touchpoints: [{ channel: 'web', personas: ['bob'] }, 'phone'],
        },
      ]),
    );
    const pictureFor = (personas: string[]) =>
      layoutMapPicture(pictureOf([['Look', 'Ask']], { figures, selection: { personas, channels: [] } }), measure);
    const strokes = (parts: readonly Painted[]) =>
      parts.filter((part) => part.kind === 'box' && part.colour === 'remain' && part.height === 8).length;
    const colourOf = (parts: readonly Painted[], title: string) =>
      parts.filter(isText).find(({ text }) => text === title)?.colour;
    expect(strokes(pictureFor([]))).toBe(3);
    const one = pictureFor(['ann']);
    // The phone is everyone's.
    expect(strokes(one)).toBe(2);
    expect([colourOf(one, 'Look'), colourOf(one, 'Ask')]).toEqual(['ink', 'soft']);
    expect(colourOf(pictureFor([]), 'Ask')).toBe('ink');
  });
});
