import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedCode, frameAddress } from '../../src/model/embed-code.ts';
import { formatView, parseFramedView, parseView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { arbitraryView, known } from './arbitrary-view.ts';

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

describe('frameAddress()', () => {
  const frame = '/maps/trip/embed/';

  test.each([
    ['detail, as the page opens', '', '', '?view=detail'],
    ['the overview, as a frame opens', '?view=overview', '', ''],
    [
      'personas, channels and the step',
      '?persona=a,b&channel=c&only=1',
      '#wait',
      '?view=detail&persona=a,b&channel=c&only=1#wait',
    ],
    [
      'lanes, folds and the form of the curves',
      '?view=overview&lanes=experience&folded=-&curves=apart',
      '',
      '?lanes=experience&folded=-&curves=apart',
    ],
    ['nothing of the panel but its step', '?open=1', '#b%C3%BCro', '?view=detail#b%C3%BCro'],
  ])('takes along %s', (_what, search, hash, expected) => {
    expect(frameAddress(frame, { search, hash })).toBe(`${frame}${expected}`);
  });

  test('shows in the frame what the page shows, for any view', () => {
    const { figures } = mapOf(stagesOf([{ title: 'Look', touchpoints: ['web', 'phone'] }], [{ title: 'Büro' }]), {
      personas: ['ann', 'bob', 'cem'],
    });
    fc.assert(
      fc.property(arbitraryView(figures), (view) => {
        const page = new URL(formatView(view), 'https://x.example/maps/trip/');
        const framed = new URL(frameAddress(frame, page), 'https://x.example');
        expect(parseFramedView(framed, figures, known)).toEqual({ ...parseView(page, figures, known), open: false });
      }),
    );
  });
});
