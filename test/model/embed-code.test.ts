import { describe, expect, test } from 'vitest';
import { embedCode } from '../../src/model/embed-code.ts';

describe('embedCode()', () => {
  test('gives a frame with the address and the title', () => {
    expect(embedCode('https://x.example/maps/trip/embed/', 'A trip')).toBe(
      '<iframe src="https://x.example/maps/trip/embed/" title="A trip" width="100%" height="480" loading="lazy" style="border: 0"></iframe>',
    );
  });

  test('lets nothing out of its attributes', () => {
    expect(embedCode('https://x.example/?a=1&b="', '"><script>')).toContain(
      'src="https://x.example/?a=1&amp;b=&quot;" title="&quot;&gt;&lt;script&gt;"',
    );
  });
});
