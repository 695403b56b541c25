import { describe, expect, test } from 'vitest';
import { bodyMarkdown } from '../../src/exports/body-markdown.ts';

const convert = (text: string) =>
  bodyMarkdown(
    text,
    (name, props) =>
      name === 'Step'
        ? { before: `[step ${props['ref'] ?? ''}]`, after: '' }
        : name === 'Callout'
          ? { before: `**${props['title'] ?? ''}:** `, after: '.' }
          : { before: '', after: '' },
    (path) => `https://example.com/cx${path}`,
  );

describe('bodyMarkdown()', () => {
  test('puts something in the place of each component, also of one in another', () => {
    expect(convert('See <Step ref="#a" />.\n\n<Callout title="Not > known">Ask <Step ref="#b" /></Callout>')).toBe(
      'See [step #a].\n\n**Not > known:** Ask [step #b].',
    );
  });

  test('keeps the content of a component that it does not know', () => {
    expect(convert('<Own size={3}>Inside</Own>')).toBe('Inside');
  });

  test('leaves code alone', () => {
    expect(convert('`<Step ref="#a" />` and\n\n```\n<Callout>[x](/y)</Callout>\n```')).toBe(
      '`<Step ref="#a" />` and\n\n```\n<Callout>[x](/y)</Callout>\n```',
    );
  });

  test('makes paths of the site addresses, and leaves other links', () => {
    expect(convert('[a](/maps/b/) [c](https://d.example/) [e](//f.example/)')).toBe(
      '[a](https://example.com/cx/maps/b/) [c](https://d.example/) [e](//f.example/)',
    );
  });
});
