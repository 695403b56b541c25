import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/checks/body.ts';
import { draftsOf } from '../../src/model/without-drafts.ts';
import { bodyWithout, lineWithout } from '../../src/site/texts-without-drafts.ts';
import { contentOf } from '../build-content.ts';

const content = contentOf({
  maps: { secret: { draft: true }, home: {} },
  insights: { rumour: { draft: true }, known: {} },
  personas: { ann: { draft: true } },
  channels: { web: { draft: true } },
  sources: { diary: { title: 'Diary', kind: 'diary', on: '2026-01', draft: true } },
  glossary: { jargon: { draft: true } },
});
const context = {
  entry: { collection: 'maps', id: 'home' },
  drafts: draftsOf(content),
  site: { url: 'https://journeys.example.com', base: '/book/' },
} as const;

function without(text: string): { text: string; names: string[] } {
  const place = () => ({ line: 1, column: 1 });
  const { body, problems } = readBody(text, 0, { collection: 'maps', components: [], place });
  expect(problems).toEqual([]);
  const rest = bodyWithout(body, context);
  return { text: rest.text, names: rest.components.map(({ name }) => name) };
}

describe('bodyWithout()', () => {
  test.for([
    [
      'a text that names no draft',
      'See [home](/maps/home/).\n\n<Insight id="known" />\n',
      'See [home](/maps/home/).\n\n<Insight id="known" />\n',
    ],
    [
      'a link, of which the words stay',
      'é 😀 See [the *whole* map](/maps/secret/#wait "T").',
      'é 😀 See the *whole* map.',
    ],
    ['a link with the full address', 'See [it](https://journeys.example.com/book/maps/secret/table/).', 'See it.'],
    ['a link from where one is', 'See [it](../secret/) and [a word](/glossary/#jargon).', 'See it and a word.'],
    ['an address that is its own words', 'See https://journeys.example.com/book/maps/secret/ now.', 'See  now.'],
    ['a link by a name', 'See [it][s] and [s].\n\n[s]: /maps/secret/\n', 'See it and s.\n\n\n'],
    ['a link in HTML', 'See <a href="/maps/secret/">it</a>.', 'See it.'],
    [
      'a term, of which the words stay',
      'A <Term id="jargon">hard *word*</Term>, a <Term id="jargon" />.',
      'A hard *word*, a .',
    ],
    ['a step', 'At <Step ref="secret#wait" /> we stop.', 'At  we stop.'],
    ['an insight on its own', 'One.\n\n<Insight id="rumour" />\n\nTwo.', 'One.\n\n\n\nTwo.'],
    ['an item that holds nothing else', '- one\n- <Step ref="secret#wait" />\n- two\n', '- one\n\n- two\n'],
    ['what a persona says', 'One.\n\n<Quote persona="ann">Mine</Quote>', 'One.\n\n'],
    [
      'the source of a quote',
      '<Quote persona="bob" source="diary">Yours</Quote>',
      '<Quote persona={"bob"}>Yours</Quote>',
    ],
    ['a map', '<JourneyMap map="secret" />', ''],
    [
      'a persona and a channel of a map',
      '<JourneyMap personas={["ann", "bob"]} channels={["phone", "web"]} />',
      '<JourneyMap personas={["bob"]} channels={["phone"]}></JourneyMap>',
    ],
    ['a map for a persona alone', '<JourneyMap personas={["ann"]} />', ''],
    [
      'what stands within something else',
      '<Callout title="See">\nAt [it](/maps/secret/): <Step ref="secret#a" />\n</Callout>',
      '<Callout title="See">\nAt it: \n</Callout>',
    ],
  ] as const)('mends %s', ([, written, left]) => {
    expect(without(written).text).toBe(left);
  });

  test('keeps the components that stay, in their order and with the props that are left', () => {
    const text = '<Insight id="known" /> <Step ref="secret#a" /> <Callout>\n\n<Insight id="rumour" />\n\n</Callout>';
    expect(without(text).names).toEqual(['Insight', 'Callout']);
  });

  test('names a step of the map that the text stands in, which is none of a draft', () => {
    const text = 'At <Step ref="#wait" />.';
    expect(without(text).text).toBe(text);
  });
});

test('a line of inline Markdown keeps the words of its links', () => {
  expect(lineWithout('Read [this](/maps/secret/) *and* [that](/maps/home/).', context)).toBe(
    'Read this *and* [that](/maps/home/).',
  );
});
