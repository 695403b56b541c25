import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { buildAtlas } from '../../src/model/atlas.ts';
import { exampleContent } from './example-content.ts';

const today = '2026-11-22';
const { content, findings } = checkContent(exampleContent(), { today });
const atlas = buildAtlas(content, today);
const maps = [...atlas.maps.values()];
const readings = (place: string, metric: string) => {
  const [map = '', step = ''] = place.split('#');
  const found = atlas.maps.get(map)?.steps.find(({ id }) => id === step);
  return found?.metrics.filter((reading) => reading.metric === metric) ?? [];
};

describe('the example', () => {
  test('has no errors', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is a whole book', () => {
    const between = maps.filter(({ steps }) => steps.length >= 12 && steps.length <= 25);
    expect(between.length).toBeGreaterThanOrEqual(6);
    const sizes = (
      ['personas', 'channels', 'insights', 'sources', 'actions', 'stories', 'paths', 'glossary'] as const
    ).map((name) => [name, atlas[name].size] as const);
    const wanted = {
      personas: 4,
      channels: 8,
      insights: 15,
      sources: 10,
      actions: 10,
      stories: 3,
      paths: 2,
      glossary: 20,
    };
    for (const [name, size] of sizes) expect(size, name).toBeGreaterThanOrEqual(wanted[name]);
  });

  test('has a map from end to end with four and more below it, and one map of the future', () => {
    const [whole] = maps.filter(({ id }) => maps.filter(({ fields }) => fields.parent === id).length >= 4);
    const opened = whole?.steps.flatMap(({ zoom }) => zoom ?? []) ?? [];
    expect(new Set(opened).size).toBeGreaterThanOrEqual(4);
    expect(maps.filter(({ fields }) => fields.state === 'future')).toHaveLength(1);
  });

  test('uses every channel, every persona and every use case', () => {
    const used = new Set(maps.flatMap(({ figures }) => figures.channels));
    expect([...atlas.channels.keys()].filter((id) => !used.has(id))).toEqual([]);
    const people = new Set(maps.flatMap(({ fields }) => fields.personas));
    expect([...atlas.personas.keys()].filter((id) => !people.has(id))).toEqual([]);
    const useCases = new Set(maps.map(({ fields }) => fields.useCase));
    expect([...useCases].sort()).toEqual(['acquisition', 'omnichannel', 'onboarding', 'retention', 'sales', 'service']);
  });

  test('never gains customers on the way: “Still with us” only falls', () => {
    const rises = maps.flatMap(({ id, figures }) => {
      const shares = figures.stages.flatMap(({ steps }) => steps.flatMap(({ stillWithUs }) => stillWithUs ?? []));
      return shares.flatMap((share, index) => (share > (shares[index - 1] ?? 100) ? `${id}: ${share}` : []));
    });
    expect(rises).toEqual([]);
  });

  test('tells a story with the numbers of its action, and those stand on the map', () => {
    const wrong = [...atlas.stories.values()].flatMap(({ id, fields }) =>
      fields.metrics.flatMap(({ metric, at, before, after }) => {
        const measures = fields.actions.flatMap((action) => atlas.actions.get(action)?.fields.measure ?? []);
        const same = measures.some(
          (measure) =>
            measure.metric === metric &&
            measure.baseline.value === before.value &&
            measure.baseline.on === before.on &&
            measure.now?.value === after.value &&
            measure.now.on === after.on,
        );
        const first = readings(at ?? '', metric).some(({ value, on }) => value === before.value && on === before.on);
        return same && first ? [] : [`${id}: ${metric}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('begins each action at a number that stands on the map', () => {
    const wrong = [...atlas.actions.values()].flatMap(({ id, fields: { measure } }) => {
      if (measure?.at == null) return [];
      const { value, on } = measure.baseline;
      return readings(measure.at, measure.metric).some((one) => one.value === value && one.on === on) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  test('links insights and actions both ways', () => {
    const oneWay = [...atlas.insights.values()].flatMap(({ id, fields }) =>
      fields.actions.filter((action) => atlas.actions.get(action)?.fields.insights.includes(id) !== true),
    );
    expect(oneWay).toEqual([]);
  });

  test('says nothing of tomorrow as if it had happened', () => {
    const dates = [
      ...[...atlas.insights.values()].map(({ fields }) => fields.published),
      ...[...atlas.stories.values()].map(({ fields }) => fields.published),
      ...[...atlas.sources.values()].map(({ fields }) => fields.on),
      ...maps.flatMap(({ fields }) => [fields.review.last ?? '', fields.validated?.on ?? '']),
    ];
    expect(dates.filter((date) => date > '2026-11-22')).toEqual([]);
  });
});
