import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/exports/markdown.ts';
import { factOf, linkedFact } from '../../src/model/text-document.ts';

describe('toMarkdown()', () => {
  test('has titles by depth, a line a fact, a list for several values, and the body as it is', () => {
    const none = { lede: null, facts: [], sections: [] };
    expect(
      toMarkdown({
        title: 'Trip',
        lede: 'Why *not*?',
        facts: [...factOf('Owner', 'Team_A'), ...factOf('Nothing', null), ...factOf('Scope', 'a', 'b')],
        sections: [
          {
            ...none,
            title: 'Go',
            sections: [{ ...none, title: '1. Ask', facts: linkedFact('Map', [{ text: 'Other', address: '/o/' }]) }],
          },
        ],
        body: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'What we saw' }] }],
      }),
    ).toBe(`# Trip

Why \\*not\\*?

- **Owner:** Team_A
- **Scope:**
  - a
  - b

## Go

### 1. Ask

- **Map:** [Other](/o/)

## What we saw
`);
  });
});
