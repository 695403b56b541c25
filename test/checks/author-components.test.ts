import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { authorComponents, hasContent, isInLine, propsOf } from '../../src/checks/author-components.ts';

const folder = new URL('../../src/author/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => /^(\w+)\.astro$/.exec(file)?.[1] ?? []);

/** The props a component declares: `name` or, for one that may be left out, `name?`. */
function declaredProps(name: string): string[] {
  const source = readFileSync(new URL(`${name}.astro`, folder), 'utf8');
  const [, fields = ''] = /interface Props \{([^}]*)\}/.exec(source) ?? [];
  return [...fields.matchAll(/^\s*(\w+\??):/gm)].map(([, prop = '']) => prop).sort();
}

describe('the components that the checks know', () => {
  test('are those of src/author', () => {
    expect(Object.keys(authorComponents).sort()).toEqual(names.sort());
  });

  test.each(names)('%s has the props it declares', (name) => {
    const known = Object.entries(propsOf(name) ?? {}).map(([prop, { required }]) => (required ? prop : `${prop}?`));
    expect(known.sort()).toEqual(declaredProps(name));
  });

  test.each(names)('%s shows what stands between its tags if it has a slot', (name) => {
    const source = readFileSync(new URL(`${name}.astro`, folder), 'utf8');
    expect(hasContent(name)).toBe(source.includes('<slot'));
  });

  test.each(names)('%s is part of a line if it is a link', (name) => {
    const source = readFileSync(new URL(`${name}.astro`, folder), 'utf8');
    const [, first] = /---[\s\S]*?---[\s\S]*?<(\w+)/.exec(source) ?? [];
    expect(isInLine(name)).toBe(first === 'a');
  });

  test('are no properties of every object', () => {
    expect(propsOf('constructor')).toBeNull();
    expect(propsOf('toString')).toBeNull();
  });
});
