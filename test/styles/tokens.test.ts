import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme, by token: the first or the second of each `light-dark()`. */
function themeOf(dark: boolean): (token: string) => Color {
  const found = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  const colours = new Map(found.map(([, token, light, night]) => [token, parse((dark ? night : light) ?? '')]));
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`There is no colour ${token} in tokens.css.`);
    return colour;
  };
}

const personas = ['persona-1', 'persona-2', 'persona-3', 'persona-4'];
const distance = differenceCiede2000();
const sight: Record<string, (colour: Color) => Color> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

describe.each([
  ['light', themeOf(false)],
  ['dark', themeOf(true)],
])('the %s theme', (_, colour) => {
  test.each(['ink', 'soft', 'faint', 'accent', 'good', 'bad', 'warn'])(
    '%s can be read on every ground: 4.5 to 1',
    (token) => {
      for (const ground of ['paper', 'card', 'band', 'tint']) {
        expect(wcagContrast(colour(token), colour(ground)), `${token} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('what is dimmed keeps 5 to 1 on the grounds of the map', () => {
    for (const ground of ['card', 'tint']) {
      expect(wcagContrast(colour('dim'), colour(ground)), ground).toBeGreaterThanOrEqual(5);
    }
  });

  test.each(personas)('%s can be seen on both tints of the map: 3 to 1', (token) => {
    for (const ground of ['card', 'tint', 'paper']) {
      expect(wcagContrast(colour(token), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('text on the accent can be read', () => {
    expect(wcagContrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(colour('accent'), colour('accent-soft'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(sight))(
    'the persona colours are told apart with %s: ΔE2000 of 15 or more',
    (_name, seen) => {
      for (const [index, a] of personas.entries()) {
        for (const b of personas.slice(index + 1)) {
          expect(distance(seen(colour(a)), seen(colour(b))), `${a} and ${b}`).toBeGreaterThanOrEqual(15);
        }
      }
    },
  );
});
