import { describe, expect, test } from 'vitest';
import { toAtom, type Feed } from '../../src/exports/atom.ts';

const feed: Feed = {
  title: 'Book',
  subtitle: '',
  language: 'en',
  link: 'https://example.com/cx/',
  self: 'https://example.com/cx/feed.xml',
  updated: '2026-11-20',
  entries: [
    {
      id: 'tag:example.com,2026-11-20:insight/silence',
      title: 'Fees < 5 € & “free” ]]> are > told late',
      link: 'https://example.com/cx/insights/silence/?a=1&b="2"',
      on: '2026-11-20',
      summary: null,
      category: { term: 'insight', label: 'Insight' },
    },
  ],
};

describe('toAtom()', () => {
  test('has what RFC 4287 asks of a feed and of an entry', () => {
    const xml = toAtom(feed);
    const [head = '', entry = ''] = xml.split('<entry>');
    for (const name of ['id', 'title', 'updated', 'author']) expect(head).toContain(`<${name}>`);
    for (const name of ['id', 'title', 'updated']) expect(entry).toContain(`<${name}>`);
    expect(head).toContain('rel="self"');
    expect(xml).toContain('<updated>2026-11-20T00:00:00Z</updated>');
    expect(xml).not.toContain('summary');
  });

  test('a text holds no markup, in elements and in attributes', () => {
    const xml = toAtom(feed);
    expect(xml).toContain('<title>Fees &lt; 5 € &amp; “free” ]]&gt; are &gt; told late</title>');
    expect(xml).toContain('href="https://example.com/cx/insights/silence/?a=1&amp;b=&quot;2&quot;"');
  });
});
