import { describe, expect, test } from 'vitest';
import { mapCsv } from '../../src/exports/map-csv.ts';
import { atlasOf, stagesOf } from '../build-content.ts';
import { entryOf } from '../entry-of.ts';
import { parseCsv } from './parse-csv.ts';

/** Stages, the first of which says what people want to have reached at its end. */
const withGoal = (...stages: Parameters<typeof stagesOf>) =>
  stagesOf(...stages).map((stage, index) => (index === 0 ? { ...stage, goal: 'Know the\noffers' } : stage));

const atlas = atlasOf({
  maps: {
    trip: {
      stages: withGoal(
        [
          {
            title: 'Look around',
            doing: [{ task: 'Compares', subtasks: ['rates', 'fees'] }, 'Asks friends'],
            thinking: [{ quote: 'Where do I begin?', persona: 'ann' }],
            touchpoints: ['web', { channel: 'phone', what: 'First call', personas: ['bob'] }],
            emotions: { ann: { from: 1, to: -1.5, feeling: 'lost' } },
            pains: [{ text: 'Too many words', severity: 3, personas: ['ann'] }],
            metrics: [
              { metric: 'left', value: 90, on: '2026-01' },
              { metric: 'left', value: 80, on: '2026-06' },
            ],
            backstage: [
              { what: 'Checks', team: 'desk', system: 'CRM' },
              { what: 'Greets', visible: true },
            ],
            sources: ['talks', 'wall'],
            custom: { risk: 'high', cost: 4 },
          },
          { title: 'Ask', assumption: true, moment: { kind: 'truth', title: 'Now', why: 'They choose.' } },
        ],
        [{ title: 'Buy', emotions: { bob: { feeling: 'glad' } } }],
      ),
    },
  },
  teams: { desk: { title: 'Service desk' } },
});
const [head = [], ...rows] = parseCsv(mapCsv(atlas, entryOf(atlas.maps, 'trip')));
const row = (step: string) => {
  const cells = rows.find((one) => one[4] === step) ?? [];
  return Object.fromEntries(head.map((title, index) => [title, cells[index]]));
};

describe('mapCsv()', () => {
  test('has a row a step, in the order of the journey, each with every column', () => {
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['Stage 1', 'Know the offers', '1', 'look-around', 'Look around'],
      ['Stage 1', 'Know the offers', '2', 'ask', 'Ask'],
      ['Stage 2', '', '3', 'buy', 'Buy'],
    ]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
  });

  test('says all that a step says, several things of a kind on lines of their own', () => {
    expect(row('Look around')).toEqual({
      Stage: 'Stage 1',
      'Goal of the stage': 'Know the offers',
      Number: '1',
      Id: 'look-around',
      Step: 'Look around',
      Doing: 'Compares: rates; fees\nAsks friends',
      Needs: '',
      Thinking: 'Where do I begin? (ann)',
      Touchpoints: 'web\nphone: First call (bob)',
      'ann: emotion at the start': '1',
      'ann: emotion at the end': '-1.5',
      'ann: feeling': 'lost',
      'bob: emotion at the start': '',
      'bob: emotion at the end': '',
      'bob: feeling': '',
      'Pain points': '3 of 3, people leave over it: Too many words (ann)',
      Opportunities: '',
      'Still with us (%)': '80',
      Frontstage: 'Greets',
      Backstage: 'Checks (Service desk, CRM)',
      'Moments of truth': '',
      Sources: 'Talks',
      Assumption: '',
      risk: 'high',
      cost: '4',
    });
  });

  test('tells an assumption, a moment, and a feeling known only as a word', () => {
    expect(row('Ask')).toMatchObject({ Assumption: 'yes', 'Moments of truth': 'Moment of truth: Now: They choose.' });
    expect(row('Buy')).toMatchObject({ 'bob: emotion at the end': '', 'bob: feeling': 'glad' });
  });

  test('names nobody where it is everyone of the map, told by name or not at all', () => {
    const personas = ['ann', 'bob'];
    const all = atlasOf({
      maps: {
        trip: {
          personas,
          stages: stagesOf([
            {
              title: 'Wait',
              touchpoints: [{ channel: 'web', what: 'Status', personas }],
              pains: [{ text: 'No word', severity: 2, personas }],
              opportunities: [{ text: 'Say when', personas: ['bob', 'ann'] }],
              thinking: [{ quote: 'Well?', persona: 'ann' }],
            },
          ]),
        },
      },
    });
    const cells = parseCsv(mapCsv(all, entryOf(all.maps, 'trip'))).at(1);
    expect(cells).toEqual(expect.arrayContaining(['web: Status', '2 of 3, real problem: No word', 'Say when']));
    expect(cells).toContain('Well? (ann)');
  });

  test('keeps a text on one line, and from being a formula', () => {
    const hostile = atlasOf({
      maps: { trip: { stages: stagesOf([{ title: '=cmd|"/c calc"\r\n<script>', needs: ['-1\n+2', 'b'] }]) } },
    });
    const [, cells = []] = parseCsv(mapCsv(hostile, entryOf(hostile.maps, 'trip')));
    expect(cells.slice(4, 7)).toEqual([`'=cmd|"/c calc" <script>`, '', "'-1 +2\nb"]);
  });
});
