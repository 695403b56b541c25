import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/components/table/columns.ts';
import { plainText, type TableCell } from '../../../src/components/table/table-cell.ts';
import { lanesOf } from '../../../src/lanes/lanes.ts';
import type { JourneyMapInput } from '../../../src/schema/journey-map.ts';
import type { StepInput } from '../../../src/schema/step.ts';
import { atlasOf, stagesOf } from '../../build-content.ts';

function tableOf(steps: StepInput[], fields: Partial<JourneyMapInput> = {}) {
  const atlas = atlasOf({ maps: { trip: { ...fields, stages: stagesOf(steps) } }, insights: { slow: {} } });
  const map = atlas.maps.get('trip')!;
  const columns = columnsOf(atlas, map);
  const cells = (id: string): TableCell[] => {
    const column = columns.find((one) => one.id === id)!;
    return map.steps.map((step) => column.cell(step));
  };
  return { atlas, map, columns, cells, texts: (id: string) => cells(id).map(plainText) };
}

describe('columnsOf()', () => {
  test('has a column a persona, two for "Still with us" and one for each other lane of the map', () => {
    const { atlas, map, columns } = tableOf([
      {
        title: 'A',
        emotions: { ann: 1 },
        touchpoints: ['web'],
        doing: 'Looks',
        needs: 'Peace',
        thinking: 'Hm.',
        moment: { kind: 'truth', why: 'It decides.' },
        pains: 'Slow',
        opportunities: 'Be quick',
        metrics: [{ metric: 'left', value: 90 }],
        backstage: [{ what: 'Sorts' }, { what: 'Waves', visible: true }],
        sources: 'talks',
      },
    ]);
    expect(columns.map(({ id }) => id)).toEqual([
      'experience.ann',
      'experience.bob',
      'still-with-us',
      'loss',
      'channels',
      'doing',
      'needs',
      'thinking',
      'moments',
      'pains',
      'opportunities',
      'frontstage',
      'backstage',
      'evidence',
    ]);
    expect(new Set(columns.map(({ lane }) => lane))).toEqual(
      new Set(lanesOf(map, atlas.site.lanes).map(({ id }) => id)),
    );
  });

  test('a persona without any emotion has a column that says so', () => {
    const { texts } = tableOf([{ title: 'A', emotions: { ann: 1 } }]);
    expect(texts('experience.bob')).toEqual(['unknown']);
  });

  test('a map without personas has no column for them', () => {
    const { columns } = tableOf([{ title: 'A', doing: 'Looks' }], { personas: [] });
    expect(columns.map(({ id }) => id)).toEqual(['doing']);
  });
});

describe('a cell', () => {
  test('of emotion tells number and word, a change, its note, and what is not known', () => {
    const { texts, cells } = tableOf([
      { title: 'A', emotions: { ann: { value: 1, feeling: 'hopeful', note: 'A friend helps.' } } },
      { title: 'B', emotions: { ann: { from: 0, to: -2 } } },
      { title: 'C', emotions: { ann: { feeling: 'torn' } } },
      { title: 'D' },
    ]);
    expect(texts('experience.ann')).toEqual(['+1, hopeful (A friend helps.)', '0 to −2', 'torn', 'unknown']);
    expect(cells('experience.ann').map(({ reach }) => reach)).toEqual([[1, 1], [-2, 0], null, null]);
  });

  test('of loss counts the points since the step measured before, and knows a start and a return', () => {
    const left = (value: number) => [{ metric: 'left', value }];
    const { texts, cells } = tableOf([
      { title: 'A', metrics: left(100) },
      { title: 'B' },
      { title: 'C', metrics: left(91) },
      { title: 'D', metrics: left(93) },
      { title: 'E', metrics: left(93) },
    ]);
    expect(texts('still-with-us')).toEqual(['100%', 'unknown', '91%', '93%', '93%']);
    expect(texts('loss')).toEqual(['start', 'unknown', '9', '2 came back', '0']);
    expect(cells('loss').map(({ reach }) => reach)).toEqual([null, null, [9, 9], [-2, -2], [0, 0]]);
  });

  test('of channels names each once, with what is done there and by whom', () => {
    const { texts } = tableOf([
      {
        title: 'A',
        touchpoints: [
          { channel: 'phone', what: 'Asks', personas: ['bob'] },
          { channel: 'web', what: 'Looks' },
          { channel: 'phone', personas: ['ann'] },
        ],
      },
      { title: 'B' },
    ]);
    expect(texts('channels')).toEqual(['web: Looks; phone: Asks (bob), (ann)', 'no channel']);
  });

  test('of pains says how severe each is and for whom; the worst decides the order, then how many there are', () => {
    const { texts, cells } = tableOf([
      { title: 'A', pains: [{ text: 'Slow', severity: 2 }] },
      { title: 'B', pains: [{ text: 'Lost', severity: 3, personas: ['ann'], insight: 'slow' }] },
      { title: 'C', pains: ['Slow', 'Dull'] },
      { title: 'D' },
    ]);
    expect(texts('pains').slice(0, 2)).toEqual([
      'Slow (severity 2: real problem)',
      'Lost (severity 3: people leave over it, ann)',
    ]);
    const [a = 0, b = 0, c = 0, d = 0] = cells('pains').map(({ reach }) => reach?.[0] ?? NaN);
    expect([b > c, c > a, a > d, d]).toEqual([true, true, true, 0]);
    expect(cells('pains')[1]?.items[0]?.insight).toBe('slow');
  });

  test('of evidence counts and names the sources, and admits assumptions and gaps', () => {
    const { texts } = tableOf([
      { title: 'A', doing: 'Looks', pains: 'Slow', sources: ['talks', 'diary'] },
      { title: 'B', pains: 'Slow', assumption: true },
      { title: 'C', pains: 'Slow' },
      { title: 'D' },
    ]);
    expect(texts('evidence')).toEqual(['2 sources: Talks; Diary', 'assumption', 'no source', '']);
  });

  test('of tasks, thoughts and backstage tells what belongs to each', () => {
    const { texts } = tableOf([
      {
        title: 'A',
        doing: [{ task: 'Packs', subtasks: ['Bag', 'Box'] }, 'Leaves'],
        thinking: [{ quote: 'Why me?', persona: 'ann' }, 'Well.'],
        backstage: [{ what: 'Sorts', team: 'post', system: 'Desk' }],
      },
    ]);
    expect(texts('doing')).toEqual(['Packs (Bag, Box); Leaves']);
    expect(texts('thinking')).toEqual(['“Why me?” (ann); “Well.”']);
    expect(texts('backstage')).toEqual(['Sorts (post, Desk)']);
  });

  test('has no semicolon after a sentence that ended', () => {
    expect(tableOf([{ title: 'A', needs: ['To know.', 'To rest'] }]).texts('needs')).toEqual(['To know. To rest']);
  });
});
