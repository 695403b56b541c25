import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/model/figures.ts';
import {
  applyView,
  defaultView,
  drawnPersonas,
  formatView,
  matches,
  parseView,
  type View,
} from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const { figures } = mapOf(
  stagesOf(
    [
      { title: 'Look', touchpoints: ['web'] },
      {
        title: 'Ask',
        touchpoints: [
          { channel: 'phone', personas: ['bob'] },
          { channel: 'web', personas: ['ann'] },
        ],
      },
      { title: 'Wait', emotions: { ann: -1 }, touchpoints: ['phone'] },
    ],
    [{ title: 'Buy', touchpoints: ['shop'] }],
  ),
  { personas: ['ann', 'bob', 'cem'] },
);
const view = (change: Partial<View>): View => ({ ...defaultView, ...change });
const steps = new Map(stepsOf(figures).map((step) => [step.id, step]));
const matching = (change: Partial<View>) =>
  [...steps.values()].filter((step) => matches(step, view(change))).map(({ id }) => id);

describe('parseView() and formatView()', () => {
  test('are inverses', () => {
    const subset = (ids: readonly string[]) => fc.subarray([...ids]);
    fc.assert(
      fc.property(
        subset(figures.personas),
        subset(figures.channels),
        fc.constantFrom('detail' as const, 'overview' as const),
        fc.boolean(),
        fc.constantFrom(null, ...steps.keys()),
        (personas, channels, mode, only, step) => {
          const one = { personas, channels, mode, only, step };
          const { search, hash } = new URL(formatView(one), 'http://site/');
          expect(parseView({ search, hash }, figures)).toEqual(one);
        },
      ),
    );
  });

  test('the default view is an empty address', () => {
    expect(formatView(defaultView)).toBe('');
  });

  test('what the map does not know is ignored', () => {
    expect(
      parseView({ search: '?persona=zoe,bob&channel=fax&view=3d&only=yes&x=1', hash: '#nowhere' }, figures),
    ).toEqual(view({ personas: ['bob'] }));
  });

  test('any address gives a view', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const parsed = parseView({ search: `?${search}`, hash: `#${hash}` }, figures);
        expect(figures.personas).toEqual(expect.arrayContaining([...parsed.personas]));
      }),
    );
  });

  test('a broken escape in the fragment is no error', () => {
    expect(parseView({ search: '', hash: '#%E0%A4%A' }, figures).step).toBeNull();
  });
});

describe('matches()', () => {
  test('without a filter every step matches', () => {
    expect(matching({})).toEqual(['look', 'ask', 'wait', 'buy']);
  });

  test('is OR inside channels', () => {
    expect(matching({ channels: ['phone', 'shop'] })).toEqual(['ask', 'wait', 'buy']);
  });

  test('a step that names personas concerns those only; one that names none concerns everyone', () => {
    expect(matching({ personas: ['ann'] })).toEqual(['look', 'ask', 'wait', 'buy']);
    expect(matching({ personas: ['bob'] })).toEqual(['look', 'ask', 'buy']);
    expect(matching({ personas: ['cem'] })).toEqual(['look', 'buy']);
  });

  test('asks persona and channel together: the persona must be on that channel', () => {
    expect(matching({ personas: ['ann'], channels: ['phone'] })).toEqual(['wait']);
    expect(matching({ personas: ['bob'], channels: ['phone'] })).toEqual(['ask']);
  });
});

describe('applyView()', () => {
  const shown = (change: Partial<View>, opened?: ReadonlySet<string>) =>
    applyView(figures, view(change), opened).stages.map(({ items }) =>
      items.map((item) => (item.kind === 'fold' ? `+${item.steps.length}` : `${item.id}${item.dimmed ? ' dim' : ''}`)),
    );

  test('dims what does not match and removes nothing', () => {
    expect(shown({ channels: ['phone'] })).toEqual([['look dim', 'ask', 'wait'], ['buy dim']]);
  });

  test('folds each run of others, stage by stage, and keeps a stage whose steps are all folded', () => {
    expect(shown({ channels: ['web'], only: true })).toEqual([['look', 'ask', '+1'], ['+1']]);
    expect(shown({ channels: ['shop'], only: true })).toEqual([['+3'], ['buy']]);
  });

  test('a fold that was opened shows its steps, dimmed', () => {
    expect(shown({ channels: ['shop'], only: true }, new Set(['look']))).toEqual([
      ['look dim', 'ask dim', 'wait dim'],
      ['buy'],
    ]);
  });

  test('every step is shown or folded exactly once, in order', () => {
    fc.assert(
      fc.property(
        fc.subarray(['ann', 'bob', 'cem']),
        fc.subarray(['web', 'phone', 'shop']),
        fc.boolean(),
        (personas, channels, only) => {
          const applied = applyView(figures, view({ personas, channels, only }));
          const ids = applied.stages.flatMap(({ items }) =>
            items.flatMap((item) => (item.kind === 'fold' ? item.steps : item.id)),
          );
          expect(ids).toEqual([...steps.keys()]);
          const alive = applied.stages.flatMap(({ items }) =>
            items.filter((item) => item.kind === 'step' && !item.dimmed),
          );
          expect(alive).toHaveLength(applied.matching);
        },
      ),
    );
  });

  test('counts what matches', () => {
    const { matching: count, total } = applyView(figures, view({ channels: ['phone'] }));
    expect([count, total]).toEqual([2, 4]);
  });
});

describe('drawnPersonas()', () => {
  test('draws the first two unless others are chosen, four at most', () => {
    const five = { ...figures, personas: ['a', 'b', 'c', 'd', 'e'] };
    expect(drawnPersonas(five, defaultView)).toEqual(['a', 'b']);
    expect(drawnPersonas(five, view({ personas: ['c'] }))).toEqual(['c']);
    expect(drawnPersonas(five, view({ personas: ['a', 'b', 'c', 'd', 'e'] }))).toEqual(['a', 'b', 'c', 'd']);
  });
});
