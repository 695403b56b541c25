import { describe, expect, test } from 'vitest';
import { toSvg } from '../../src/charts/to-svg.ts';

describe('toSvg()', () => {
  test('writes each mark with its class and key', () => {
    const drawing = {
      width: 2,
      height: 10,
      marks: [{ key: 'zero', tag: 'line' as const, class: 'level', attrs: { x1: 0, x2: 2 } }],
    };
    expect(toSvg(drawing)).toBe('<line class="level" data-key="zero" x1="0" x2="2"/>');
  });

  test('escapes what stands in attributes', () => {
    const drawing = {
      width: 1,
      height: 1,
      marks: [{ key: '"><script>&', tag: 'path' as const, class: 'a', attrs: { d: 'M0,0' } }],
    };
    expect(toSvg(drawing)).toBe('<path class="a" data-key="&quot;>&lt;script>&amp;" d="M0,0"/>');
  });
});
