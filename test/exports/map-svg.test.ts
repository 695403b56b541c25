import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colours, personaLooks } from '../../src/charts/picture-colours.ts';
import { mapSvg } from '../../src/exports/map-svg.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { marks } from '../../src/schema/marks.ts';
import { atlasOf, stagesOf } from '../build-content.ts';
import { entryOf } from '../entry-of.ts';

const svgOf = (atlas: Atlas) => mapSvg(atlas, entryOf(atlas.maps, 'trip'), 'https://bank.example/maps/trip/');
const drawn = (...steps: StepInput[]) => svgOf(atlasOf({ maps: { trip: { stages: stagesOf(steps) } } }));

const allowed = 'svg title desc rect line path circle polygon text'.split(' ');

interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Reads the few forms of XML that there are; anything else is an error. */
function elementsOf(svg: string): SvgElement[] {
  const one = /<(\w+)((?: [\w:-]+="[^"<>]*")*)(?:\/>|>(?:([^<>]*)<\/\1>)?)\s*/y;
  const found: SvgElement[] = [];
  let at = 0;
  while (!svg.startsWith('</svg>', at)) {
    one.lastIndex = at;
    const match = one.exec(svg);
    if (match === null) throw new Error(`No XML at ${at}: ${svg.slice(at, at + 60)}`);
    const [all, name = '', attributes = '', text = ''] = match;
    if (/&(?!(?:amp|lt|gt|quot);)/.test(all)) throw new Error(`An entity that XML does not know: ${all}`);
    found.push({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const),
      ),
      text,
    });
    at += all.length;
  }
  expect(svg.slice(at)).toBe('</svg>\n');
  return found;
}

describe('mapSvg()', () => {
  test('says the map, its question, stages, steps, personas, channels and where it is found', () => {
    const svg = svgOf(
      atlasOf({
        site: { title: 'Bank journeys' },
        personas: { ann: { title: 'Ann of the hill' } },
        channels: { web: { title: 'Website' } },
        maps: {
          trip: {
            title: 'A trip',
            question: 'Why so long?',
            stages: stagesOf(
              [{ title: 'Look', emotions: { ann: 1 }, touchpoints: 'web', metrics: { metric: 'left', value: 97.3 } }],
              [{ title: 'Buy', emotions: { ann: -1 } }],
            ),
          },
        },
      }),
    );
    const texts = elementsOf(svg)
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text);
    for (const text of [
      'A trip',
      'Why so long?',
      'Ann of the hill',
      'Stage 1',
      'Stage 2',
      'Look',
      'Buy',
      'Website',
      '97.3%',
      'delighted',
      'distressed',
      'bank.example/maps/trip/',
      'Bank journeys',
    ])
      expect(texts).toContain(text);
    expect(svg).toContain('<title>A trip</title>');
    expect(svg).toContain('<desc>Why so long?</desc>');
  });

  test('has a curve for each persona that it draws, told apart by dashes and marks as well', () => {
    const emotions = { ann: 1, bob: -1, cem: 0, dee: 2 };
    const personas = ['ann', 'bob', 'cem', 'dee'];
    const steps = stagesOf([
      { title: 'Look', emotions },
      { title: 'Buy', emotions },
    ]);
    const elements = elementsOf(svgOf(atlasOf({ maps: { trip: { personas, stages: steps } } })));
    const paths = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes);
    expect(new Set(paths.map((path) => path['stroke'])).size).toBe(4);
    expect(new Set(paths.map((path) => path['stroke-dasharray'])).size).toBe(4);
    expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(3);
    expect(elements.filter(({ name }) => name === 'polygon')).toHaveLength(6);
  });

  test('counts the personas beyond the fourth', () => {
    const personas = ['ann', 'bob', 'cem', 'dee', 'eve', 'fay'];
    const atlas = atlasOf({
      personas: { eve: {}, fay: {} },
      maps: { trip: { personas, stages: stagesOf([{ title: 'Look', emotions: { fay: 2 } }]) } },
    });
    expect(svgOf(atlas)).toContain('>and 2 more personas</text>');
  });

  test('is the same for the same content, and there for a map without steps', () => {
    expect(drawn({ title: 'Look', emotions: { ann: 1 } })).toBe(drawn({ title: 'Look', emotions: { ann: 1 } }));
    expect(elementsOf(drawn()).length).toBeGreaterThan(3);
    expect(svgOf(atlasOf({ maps: { trip: { stages: [] } } }))).toContain('</svg>');
  });

  test('writes hostile text as text', () => {
    const title = '<script>alert("x")</script> & =cmd\n\u0007';
    const elements = elementsOf(svgOf(atlasOf({ maps: { trip: { title, stages: stagesOf([{ title }]) } } })));
    expect(elements.filter(({ name }) => !allowed.includes(name))).toEqual([]);
    expect(elements.find(({ name }) => name === 'title')?.text).toContain('&lt;script&gt;');
  });

  test('writes from right to left what runs that way', () => {
    const svg = svgOf(atlasOf({ maps: { trip: { title: 'רחלה', stages: stagesOf([{ title: 'א' }]) } } }));
    expect(svg).toMatch(/<text x="1536"[^>]* direction="rtl"[^>]*>רחלה</);
  });

  const words = fc
    .array(fc.constantFrom('a', 'of', 'the', 'account', 'underwriting', 'Kreditwürdigkeitsprüfung', '審査', '<b>'), {
      minLength: 1,
      maxLength: 14,
    })
    .map((list) => list.join(' '));
  const step = fc.record({
    title: words,
    from: fc.integer({ min: -2, max: 2 }),
    to: fc.integer({ min: -2, max: 2 }),
    left: fc.option(fc.integer({ min: 0, max: 100 })),
    channel: fc.constantFrom('web', 'phone', 'shop'),
  });

  test('for any map: is well-formed, has attributes only, lies within its bounds', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 7 }),
        (title, question, stages) => {
          const svg = svgOf(
            atlasOf({
              maps: {
                trip: {
                  title,
                  question,
                  stages: stages.map((steps, index) => ({
                    title: `${title} ${index}`,
                    steps: steps.map(({ title: name, from, to, left, channel }, number) => ({
                      id: `s${index}-${number}`,
                      title: name,
                      emotions: { ann: { from, to } },
                      touchpoints: channel,
                      metrics: left === null ? [] : { metric: 'left', value: left },
                    })),
                  })),
                },
              },
            }),
          );
          for (const { name, attributes } of elementsOf(svg)) {
            expect(allowed).toContain(name);
            expect(Object.keys(attributes)).not.toContain('style');
            expect(Object.keys(attributes)).not.toContain('class');
            for (const key of ['x', 'x1', 'x2', 'cx']) {
              const x = Number(attributes[key] ?? 0);
              expect(x >= 0 && x <= 1600).toBe(true);
            }
            for (const key of ['y', 'y1', 'y2', 'cy']) {
              const y = Number(attributes[key] ?? 0);
              expect(y >= 0 && y <= 900).toBe(true);
            }
          }
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the colours of a picture', () => {
  const read = (file: string) => readFileSync(new URL(`../../src/styles/${file}`, import.meta.url), 'utf8');
  const light = new Map(
    [...read('tokens.css').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, token, colour]) => [
      token,
      colour,
    ]),
  );

  test('are those of the light theme', () => {
    expect(colours).toEqual(Object.fromEntries(Object.keys(colours).map((token) => [token, light.get(token)])));
    expect(personaLooks.map(({ colour }) => colour)).toEqual(
      [1, 2, 3, 4, 1, 2, 3, 4].map((token) => light.get(`persona-${token}`)),
    );
  });

  test('come with lines of which no two have the same dashes', () => {
    expect(new Set(personaLooks.map(({ dash }) => dash)).size).toBe(marks.length);
  });

  test('come with the dashes of the page, twice as long', () => {
    const css = read('map-drawings.css');
    for (const [index, { dash }] of personaLooks.entries()) {
      const written = new RegExp(`\\.route\\.p-${index + 1} \\{\\s*stroke-dasharray: ([\\d ]+);`).exec(css)?.[1];
      const twice =
        written
          ?.split(' ')
          .map((length) => String(Number(length) * 2))
          .join(' ') ?? null;
      expect(dash).toBe(twice);
    }
    expect(personaLooks).toHaveLength(marks.length);
  });
});
