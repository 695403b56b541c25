import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { findingsByRule } from '../../src/site/findings-by-rule.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('findingsByRule()', () => {
  test('names each rule once, with what it asks for; errors first, then what is found most often', () => {
    const { findings } = checkContent(
      [
        { path: 'site.yaml', bytes: bytes('title: Test') },
        { path: 'channels.yaml', bytes: bytes('web: { title: Web }\nfax: { title: Fax }') },
        {
          path: 'maps/trip.mdx',
          bytes: bytes(
            '---\ntitle: Trip\nquestion: Why?\nowner: nobody\nreview: { last: 2020-01-01 }\nstages: { title: Go, steps: { title: Ask } }\n---\n',
          ),
        },
      ],
      { today: '2026-11-22' },
    );
    const groups = findingsByRule(findings);
    expect(groups.map(({ rule, findings: list }) => [rule, list.length])).toEqual([
      ['unknown-team', 1],
      ['channel-never-used', 2],
      ['review-overdue', 1],
    ]);
    expect(groups.at(-1)?.asks).toBe('A map is reviewed on time.');
    // Of a link its text is told: it leads into the repository.
    expect(groups.map(({ why, fix }) => why + fix).join(' ')).not.toMatch(/[`\]]/);
  });
});
