import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/model/figures.ts';
import {
  applyView,
  defaultView,
  drawnApart,
  drawnPersonas,
  foldedStages,
  formatView,
  matches,
  parseFramedView,
  parseView,
  type View,
} from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { arbitraryView, known } from './arbitrary-view.ts';

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
    fc.assert(
      fc.property(arbitraryView(figures), (one) => {
        const { search, hash } = new URL(formatView(one), 'http://site/');
        expect(parseView({ search, hash }, figures, known)).toEqual(one);
      }),
    );
  });

  test('an address in decomposed letters, as macOS copies file names, is read as the same', () => {
    const büro = mapOf(stagesOf([{ id: 'überblick', title: 'Look' }]), { personas: ['büro'] });
    const one = { persona: 'büro', step: 'überblick' };
    const read = (form: string) => {
      const [persona = '', step = ''] = Object.values(one).map((id) => encodeURIComponent(id.normalize(form)));
      return parseView({ search: `?persona=${persona}`, hash: `#${step}` }, büro.figures);
    };
    expect(read('NFD')).toEqual(read('NFC'));
    expect(read('NFD')).toMatchObject({ personas: ['büro'], step: 'überblick' });
  });

  test('every lane switched off is not the same as none chosen', () => {
    const parse = (search: string) => parseView({ search, hash: '' }, figures, { lanes: ['doing'], twins: [] }).lanes;
    expect(parse('')).toBeNull();
    expect(parse('?lanes=none')).toEqual([]);
    expect(parse('?lanes=nonsense')).toBeNull();
  });

  test('a name that is also the word for none is not none', () => {
    const of = (folded: readonly string[]) => {
      const stages = ['none', 'more'].map((id) => ({ id, steps: [] }));
      const { search } = new URL(formatView(view({ folded })), 'http://site/');
      return parseView({ search, hash: '' }, { ...figures, stages }).folded;
    };
    expect([[], ['none'], ['none', 'more']].map(of)).toEqual([[], ['none'], ['none', 'more']]);
  });

  test('nothing asked for is nothing found, and of several maps the first is compared', () => {
    const compare = (search: string, twins: string[]) =>
      parseView({ search, hash: '' }, figures, { lanes: [], twins }).compare;
    expect(compare('', [''])).toEqual([]);
    expect(compare('?compare=later,before', ['before', 'later'])).toEqual(['before']);
  });

  test('a map without another behind it can not switch that one off', () => {
    const behind = (twins: string[]) =>
      parseView({ search: '?behind=0', hash: '' }, figures, { lanes: [], twins }).behind;
    expect([behind(['now']), behind([])]).toEqual([false, true]);
  });

  test('an id that a step had before leads to it', () => {
    const renamed = mapOf(stagesOf([{ title: 'Look', was: ['browse', 'ask'] }, { title: 'Ask' }])).figures;
    const stepOf = (hash: string) => parseView({ search: '?open=1', hash }, renamed).step;
    expect(['#browse', '#ask', '#gone'].map(stepOf)).toEqual(['look', 'ask', null]);
  });

  test('a panel without a step is not in the address', () => {
    expect(formatView(view({ open: true, step: null }))).toBe('');
  });

  test('one persona is not compared with anything', () => {
    expect(parseView({ search: '?compare=ann,zoe', hash: '' }, figures).compare).toEqual([]);
  });

  test('nobody else is filtered for while two personas are compared', () => {
    const { personas, compare } = parseView({ search: '?persona=bob&compare=ann,cem', hash: '' }, figures);
    expect({ personas, compare }).toEqual({ personas: [], compare: ['ann', 'cem'] });
  });

  test('the default view is an empty address', () => {
    expect(formatView(defaultView)).toBe('');
  });

  test('what the map does not know is ignored', () => {
    expect(
      parseView(
        {
          search:
            '?persona=zoe,bob&channel=fax&lanes=mood&view=3d&only=yes&folded=never&curves=round&compare=mars&open=1&x=1',
          hash: '#nowhere',
        },
        figures,
      ),
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
      items.map((item) => {
        if (item.kind === 'step') return `${item.id}${item.dimmed ? ' dim' : ''}`;
        return `${item.kind === 'stage' ? 'stage ' : ''}+${item.steps.length}`;
      }),
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

  test('a folded stage is one fold, whatever matches in it, and a stage without steps has nothing to fold', () => {
    expect(shown({ folded: ['stage-1'] })).toEqual([['stage +3'], ['buy']]);
    expect(shown({ folded: ['stage-1'], channels: ['phone'], only: true })).toEqual([['stage +3'], ['+1']]);
    const empty = { ...figures, stages: [{ id: 'later', steps: [] }] };
    expect(applyView(empty, view({ folded: ['later'] })).stages).toEqual([{ id: 'later', items: [] }]);
  });

  test('a map of more than 60 steps opens with its stages folded, and the address can unfold them', () => {
    const stage = figures.stages[0]!;
    const of = (count: number) => ({
      ...figures,
      stages: [{ ...stage, steps: Array.from({ length: count }, () => stage.steps[0]!) }],
    });
    expect(foldedStages(of(60), defaultView)).toEqual([]);
    expect(foldedStages(of(61), defaultView)).toEqual(['stage-1']);
    expect(foldedStages(of(61), view({ folded: [] }))).toEqual([]);
  });

  test('every step is shown or folded exactly once, in order', () => {
    fc.assert(
      fc.property(
        fc.subarray(['ann', 'bob', 'cem']),
        fc.subarray(['web', 'phone', 'shop']),
        fc.boolean(),
        fc.subarray(['stage-1', 'stage-2']),
        (personas, channels, only, folded) => {
          const applied = applyView(figures, view({ personas, channels, only, folded }));
          const ids = applied.stages.flatMap(({ items }) =>
            items.flatMap((item) => (item.kind === 'step' ? item.id : item.steps)),
          );
          expect(ids).toEqual([...steps.keys()]);
          const alive = applied.stages.flatMap(({ items }) =>
            items.filter((item) => item.kind === 'step' && !item.dimmed),
          );
          expect(alive.length).toBeLessThanOrEqual(applied.matching);
          if (folded.length === 0) expect(alive).toHaveLength(applied.matching);
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
  const five = { ...figures, personas: ['a', 'b', 'c', 'd', 'e'] };

  test('draws the first two unless others are chosen, in the map’s order', () => {
    expect(drawnPersonas(five, defaultView)).toEqual(['a', 'b']);
    expect(drawnPersonas(five, view({ personas: ['d', 'c'] }))).toEqual(['c', 'd']);
  });

  test('one below the other, all are drawn unless some are chosen', () => {
    expect(drawnPersonas(five, view({ curves: 'apart' }))).toEqual(five.personas);
    expect(drawnPersonas(five, view({ curves: 'apart', personas: ['c'] }))).toEqual(['c']);
  });

  test('two that are compared are drawn, whoever is chosen', () => {
    expect(drawnPersonas(five, view({ compare: ['e', 'b'], personas: ['c'] }))).toEqual(['b', 'e']);
  });

  test('more than four stand one below the other without being asked', () => {
    expect(drawnApart(five, view({ personas: ['a', 'b', 'c', 'd'] }))).toBe(false);
    expect(drawnApart(five, view({ personas: five.personas }))).toBe(true);
  });
});

describe('parseFramedView()', () => {
  const framed = (search: string) => parseFramedView({ search, hash: '' }, figures);

  test('reads the overview unless the detail is asked for', () => {
    expect(['', '?view=overview', '?view=other', '?view=detail'].map((search) => framed(search).mode)).toEqual([
      'overview',
      'overview',
      'overview',
      'detail',
    ]);
  });

  test('reads everything else as the map itself does, but opens no step', () => {
    const address = { search: '?persona=ann&only=1&open=1', hash: `#${figures.stages[0]!.steps[0]!.id}` };
    expect(parseFramedView(address, figures)).toEqual({
      ...parseView(address, figures),
      mode: 'overview',
      open: false,
    });
    expect(parseView(address, figures).open).toBe(true);
  });
});
