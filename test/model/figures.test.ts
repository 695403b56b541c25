import { describe, expect, test } from 'vitest';
import { routeOf, stepsOf } from '../../src/model/figures.ts';
import { mapOf, stagesOf } from '../build-content.ts';

describe('figuresOf()', () => {
  test('leaves an emotion out that is unknown or known only in a word', () => {
    const [step] = stepsOf(
      mapOf(stagesOf([{ title: 'A', emotions: { ann: { feeling: 'lost' }, bob: { from: 1, to: -1 } } }])).figures,
    );
    expect(step?.emotions).toEqual({ bob: [1, -1] });
  });

  test('lists the channels that are used, in the order of the site', () => {
    const { channels } = mapOf(
      stagesOf([
        { title: 'A', touchpoints: 'shop' },
        { title: 'B', touchpoints: ['web'] },
      ]),
    ).figures;
    expect(channels).toEqual(['web', 'shop']);
  });

  test('joins the rows of one channel in a step; a row for everyone is for everyone', () => {
    const { figures } = mapOf(
      stagesOf([
        {
          title: 'A',
          touchpoints: [
            { channel: 'web', personas: 'ann' },
            { channel: 'web', personas: 'bob' },
            { channel: 'phone', personas: 'ann' },
            { channel: 'phone' },
          ],
        },
      ]),
    );
    const [step] = stepsOf(figures);
    expect(step?.touchpoints).toEqual([
      ['web', ['ann', 'bob']],
      ['phone', []],
    ]);
    expect(step && routeOf(step, 'cem')).toEqual(['phone']);
  });

  test('takes "Still with us" from the metric that has that role', () => {
    const [a, b] = stepsOf(
      mapOf(stagesOf([{ title: 'A', metrics: { metric: 'left', value: 80 } }, { title: 'B' }])).figures,
    );
    expect([a?.stillWithUs, b?.stillWithUs]).toEqual([80, null]);
  });
});
