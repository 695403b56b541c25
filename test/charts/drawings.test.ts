import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawings, type DrawnLane } from '../../src/charts/drawings.ts';
import type { Drawing, Mark } from '../../src/charts/mark.ts';
import { sceneOf, type Scene } from '../../src/charts/scene.ts';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { toSvg } from '../../src/charts/to-svg.ts';
import { routeOffset, trackY } from '../../src/layout/channel-route.ts';
import { levelY, lineSpacing } from '../../src/layout/experience-curve.ts';
import { routeOf, stepsOf, type MapFigures } from '../../src/model/figures.ts';
import { applyView, defaultView, type View } from '../../src/model/view.ts';
import { galleryCases } from '../gallery/cases.ts';
import { sceneOfCase } from '../gallery/scene.ts';
import { shownJourney } from '../layout/arbitrary-journey.ts';
import { strokesOfNoLength } from './no-length.ts';
import { readPath } from './read-path.ts';

const lanes = Object.keys(drawings) as DrawnLane[];
const all = Object.entries(galleryCases);

function drawnIn(scene: Scene): [name: string, drawing: Drawing][] {
  return [
    ...lanes.map((lane): [string, Drawing] => [lane, drawings[lane](scene)]),
    ['strip', drawSparkline(scene.figures, scene.personas)],
  ];
}

/** The points that a path goes through. */
const pointsOf = ({ attrs: { d } }: Mark) => readPath(String(d)).flat();

function expectSound(name: string, { width, height, marks }: Drawing): void {
  const keys = marks.map(({ key }) => key);
  expect(new Set(keys).size, `${name}: ${keys.join(' | ')}`).toBe(keys.length);
  expect(width, name).toBeGreaterThanOrEqual(0);
  expect(height, name).toBeGreaterThan(0);
  for (const { attrs, key } of marks)
    expect(Object.values(attrs).join(' '), `${name} ${key}`).not.toMatch(/NaN|undefined|Infinity|e-/);
  // What has no width is not drawn at all.
  if (width > 0) expect(strokesOfNoLength(toSvg({ width, height, marks })), name).toEqual([]);
}

describe('every drawing', () => {
  test.each(all)(
    'of %s has marks with keys of their own, numbers that are numbers, and strokes that have a length',
    (_name, one) => {
      for (const [lane, drawing] of drawnIn(sceneOfCase(one))) expectSound(lane, drawing);
    },
  );

  test('of any journey in any view, too', () => {
    fc.assert(
      fc.property(shownJourney, ({ figures, view, applied }) => {
        for (const [lane, drawing] of drawnIn(sceneOf(figures, view, applied))) expectSound(lane, drawing);
      }),
    );
  });

  test('names things so that a step or a persona of any name is told from what is always drawn', () => {
    const figures: MapFigures = {
      map: 'trip',
      personas: ['zero', 'level'],
      looks: { zero: 1, level: 2 },
      channels: ['zero', 'track'],
      stages: [
        {
          id: 'zero',
          steps: ['zero', 'level', 'now', 'target'].map((id) => ({
            ...stepsOf(galleryCases['one-step'].map.figures)[0]!,
            id,
            personas: [],
            emotions: { zero: [0, 1], level: [-2, -2] },
            touchpoints: [['zero', []]],
          })),
        },
      ],
    };
    const scene = sceneOf(figures, defaultView, applyView(figures, defaultView));
    const differences = stepsOf(figures).map(({ id }) => ({ step: id, a: 0, b: 1, difference: 1 }));
    for (const [lane, drawing] of drawnIn({ ...scene, differences })) expectSound(lane, drawing);
  });

  test('keeps to one element for a key, so that the browser can move what stays', () => {
    for (const lane of [...lanes, 'strip']) {
      const tags = new Map<string, string>();
      for (const [name, one] of all) {
        for (const { key, tag } of new Map(drawnIn(sceneOfCase(one))).get(lane)?.marks ?? []) {
          expect(tags.get(key) ?? tag, `${lane} ${key} of ${name}`).toBe(tag);
          tags.set(key, tag);
        }
      }
    }
  });

  test('is as wide as the columns', () => {
    for (const [, one] of all) {
      const scene = sceneOfCase(one);
      for (const lane of lanes) expect(drawings[lane](scene).width).toBe(scene.columns.width);
    }
  });

  test('is the same after folding and unfolding', () => {
    fc.assert(
      fc.property(shownJourney, ({ figures, view }) => {
        const never: View = { ...view, only: false, folded: [] };
        const everyFold = new Set(stepsOf(figures).map(({ id }) => id));
        const opened = applyView(figures, { ...view, folded: [] }, everyFold);
        expect(drawnIn(sceneOf(figures, view, opened))).toEqual(
          drawnIn(sceneOf(figures, never, applyView(figures, never))),
        );
      }),
    );
  });
});

describe('every visible item is drawn exactly once:', () => {
  const scenes = shownJourney.map(({ figures, view, applied }) => ({
    scene: sceneOf(figures, view, applied),
    steps: new Map(stepsOf(figures).map((step) => [step.id, step])),
  }));

  test('each known emotion of a drawn persona, by one point of that persona’s curve', () => {
    fc.assert(
      fc.property(scenes, ({ scene, steps }) => {
        fc.pre(!scene.apart);
        const { marks } = drawings.experience(scene);
        const columns = scene.columns.list.filter(({ kind }) => kind !== 'fold');
        for (const persona of scene.personas) {
          const known = columns.map(({ kind, id, steps: [only = ''] }) =>
            kind === 'step' && only === id ? steps.get(id)?.emotions[persona] : undefined,
          );
          // What has no neighbour is a dot without a line.
          const neighbours = columns.map(({ steps: here }) =>
            here.some((id) => steps.get(id)?.emotions[persona] !== undefined),
          );
          const curves = marks.filter(({ key }) => key === persona || key === `${persona} dim`);
          const whole = curves.find(({ key }) => key === `${persona} dim`) ?? curves[0]!;
          const points = pointsOf(whole);
          for (const [index, swing] of known.entries()) {
            if (swing === undefined) continue;
            const { x, width } = columns[index]!;
            const inside = points.filter(([at]) => at > x && at < x + width).map(([, y]) => y);
            const changes = swing[0] !== swing[1];
            const alone = neighbours[index - 1] !== true && neighbours[index + 1] !== true && !changes;
            const levels = alone ? [] : changes ? [swing[0], swing[1]] : [swing[0]];
            expect(inside).toHaveLength(levels.length);
            // Where curves meet, each of up to four passes beside the others.
            for (const [nth, level] of levels.entries()) {
              expect(Math.abs(inside[nth]! - levelY(level))).toBeLessThanOrEqual(1.5 * lineSpacing + 0.05);
            }
          }
        }
      }),
    );
  });

  test('each measured share, by one bar', () => {
    fc.assert(
      fc.property(scenes, ({ scene, steps }) => {
        const measured = scene.columns.list.filter(
          ({ kind, steps: here }) => kind !== 'fold' && here.some((id) => steps.get(id)?.stillWithUs !== null),
        );
        expect(drawings['still-with-us'](scene).marks.map(({ key }) => key)).toEqual(measured.map(({ id }) => id));
      }),
    );
  });

  test('each channel by one track, and each that a drawn persona uses by a point or a stroke on it', () => {
    fc.assert(
      fc.property(scenes, ({ scene, steps }) => {
        const { figures, columns, personas } = scene;
        const { marks } = drawings.channels(scene);
        expect(marks.filter((mark) => mark.class === 'track').map(({ attrs }) => attrs['y1'])).toEqual(
          figures.channels.map((_, track) => trackY(track)),
        );
        for (const persona of personas) {
          const offset = routeOffset(figures, persona, personas);
          const path = marks.find(({ key }) => key === `${persona} dim`) ?? marks.find(({ key }) => key === persona)!;
          const onRoute = pointsOf(path);
          const atOnce = marks
            .filter(({ key }) => key.startsWith(`${persona} at-once`))
            .flatMap(({ attrs }) => [...String(attrs['d']).matchAll(/M([-\d.]+),([-\d.]+)V([-\d.]+)/g)])
            .map(([, ...numbers]) => numbers.map(Number) as [number, number, number]);
          for (const { kind, id, x } of columns.list) {
            if (kind !== 'step') continue;
            const used = routeOf(steps.get(id)!, persona).map(
              (channel) => trackY(figures.channels.indexOf(channel)) + offset,
            );
            const points = onRoute.filter(([at]) => at === x + 0.5).map(([, y]) => y);
            const strokes = atOnce.filter(([at]) => Math.abs(at - x - 0.5) < 0.2);
            expect(strokes).toHaveLength(used.length > 1 ? 1 : 0);
            expect(points.length).toBeLessThanOrEqual(used.length === 0 ? 0 : 1);
            for (const y of points) expect(used).toContain(y);
            for (const [, top, bottom] of strokes)
              expect([top, bottom]).toEqual([Math.min(...used), Math.max(...used)]);
          }
        }
      }),
    );
  });

  test('each difference that is shown, by one bar', () => {
    const { marks } = drawings.difference(sceneOfCase(galleryCases.compared));
    const { differences } = sceneOfCase(galleryCases.compared);
    const bars = marks.filter(({ tag }) => tag === 'rect').map(({ key }) => key);
    expect(bars).toEqual(differences.filter(({ difference }) => difference !== 0).map(({ step }) => step));
  });
});

describe('what does not match', () => {
  const { marks } = drawings.experience(sceneOfCase(galleryCases.dimmed));
  const strokes = (key: string) => readPath(String(marks.find((mark) => mark.key === key)?.attrs['d']));

  test('is dimmed by drawing the whole curve dim below, and over it the stretches that match', () => {
    expect(strokes('ann dim').map((points) => points.length)).toEqual([8]);
    // Steps 1, 2 and 4 are on the phone.
    expect(strokes('ann').map((points) => [points[0]?.[0], points.at(-1)?.[0]])).toEqual([
      [0.5, 2],
      [3, 4],
    ]);
  });

  test('is not told apart where everything matches', () => {
    const drawn = drawings.experience(sceneOfCase(galleryCases['two-personas']));
    expect(drawn.marks.some((mark) => mark.class.includes('dim'))).toBe(false);
  });

  test('dims the switches and strokes of a route in the steps that do not match, and no other', () => {
    const scene = sceneOfCase(galleryCases['channels-at-once']);
    const places = (isDimmed: (index: number) => boolean, dim: boolean) => {
      const list = scene.columns.list.map((column, index) => ({ ...column, dimmed: isDimmed(index) }));
      return drawings
        .channels({ ...scene, columns: { ...scene.columns, list } })
        .marks.filter(({ key }) => /switch|at-once/.test(key) && key.endsWith(' dim') === dim)
        .flatMap(({ attrs }) => [...String(attrs['d']).matchAll(/M([\d.]+),/g)].map(([, x]) => Number(x)))
        .sort((one, other) => one - other);
    };
    const all = places(() => false, false);
    expect(all.length).toBeGreaterThan(3);
    expect(places(() => false, true)).toEqual([]);
    expect(places(() => true, true)).toEqual(all);
    expect(places((index) => index > 0, false)).toEqual(all.filter((x) => x <= 1));
    expect(places((index) => index > 0, true)).toEqual(all.filter((x) => x > 1));
  });

  test('bars are dimmed one by one', () => {
    const bars = drawings['still-with-us'](sceneOfCase(galleryCases.dimmed)).marks;
    expect(bars.map((mark) => mark.class.includes('dim'))).toEqual([false, false, true, false, true, true, true, true]);
  });
});

describe('the Experience lane', () => {
  test('draws the first persona last, so that it lies on top', () => {
    const { marks } = drawings.experience(sceneOfCase(galleryCases['four-personas']));
    expect(marks.slice(-4).map(({ key }) => key)).toEqual(['dee', 'cem', 'bob', 'ann']);
  });

  test('fills the area between two who are drawn together, and not between more, or curves that stand apart', () => {
    const areas = (name: 'far-apart' | 'curves-apart' | 'four-personas') =>
      drawings
        .experience(sceneOfCase(galleryCases[name]))
        .marks.filter((mark) => mark.class === 'far-apart')
        .flatMap(({ attrs }) => String(attrs['d']).match(/M/g) ?? []).length;
    expect([areas('far-apart'), areas('curves-apart'), areas('four-personas')]).toEqual([3, 0, 0]);
  });

  test('has the curves of another map behind its own', () => {
    const keys = drawings.experience(sceneOfCase(galleryCases.twin)).marks.map(({ key }) => key);
    expect(keys.indexOf('ann other')).toBeGreaterThan(-1);
    expect(keys.indexOf('ann other')).toBeLessThan(keys.indexOf('ann'));
  });
});
