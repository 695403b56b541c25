import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutRoute, routeOffset, trackHeight, trackY } from '../../src/layout/channel-route.ts';
import { layoutColumns } from '../../src/layout/columns.ts';
import { channelRoute } from '../../src/model/channel-route.ts';
import { routeOf, stepsOf } from '../../src/model/figures.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { galleryCases, type CaseName } from '../gallery/cases.ts';
import { people, shownJourney } from './arbitrary-journey.ts';

const routeIn = (name: CaseName, persona: string) => {
  const { map, view } = galleryCases[name];
  const applied = applyView(map.figures, view);
  return layoutRoute(map.figures, layoutColumns(applied), persona, applied.drawn);
};

describe('layoutRoute()', () => {
  test('runs on the track of the step’s first channel, beside the other personas’ routes', () => {
    const { figures } = galleryCases['two-personas'].map;
    const [run] = routeIn('two-personas', 'ann').runs;
    expect(run?.slice(0, 3).map(([, y]) => y - routeOffset(figures, 'ann', figures.personas))).toEqual([
      trackY(0),
      trackY(1),
      trackY(2),
    ]);
    expect(routeOffset(figures, 'ann', figures.personas)).not.toBe(routeOffset(figures, 'bob', figures.personas));
  });

  test('ends a run at a step without a channel', () => {
    expect(routeIn('gaps', 'ann').runs.map((run) => run.length)).toEqual([2, 1, 2]);
  });

  test('marks a switch where the line has one, whatever is folded in between', () => {
    const { figures } = mapOf(
      stagesOf([
        { title: 'A', touchpoints: 'web' },
        { title: 'B', touchpoints: 'phone' },
        { title: 'C', touchpoints: 'phone' },
        { title: 'D', touchpoints: 'web' },
      ]),
      { personas: ['ann'] },
    );
    const marked = (folded: string[]) => {
      const kept = stepsOf(figures).filter(({ id }) => !folded.includes(id));
      const list = kept.map(({ id }, x) => ({
        kind: 'step' as const,
        id,
        steps: [id],
        dimmed: false,
        stage: 0,
        x,
        width: 1,
      }));
      return layoutRoute(figures, { list, width: kept.length }, 'ann', ['ann']).switches.map(({ id }) => id);
    };
    expect(marked([])).toEqual(['b', 'd']);
    // The first step on the phone is put away: the line still changes track.
    expect(marked(['b'])).toEqual(['c', 'd']);
    // Both are: it stays where it was.
    expect(marked(['b', 'c'])).toEqual([]);
  });

  test('stays on its track where that is one of several, and ties those used at once', () => {
    const { figures } = galleryCases['channels-at-once'].map;
    const { runs, spans, switches } = routeIn('channels-at-once', 'ann');
    const offset = routeOffset(figures, 'ann', figures.personas);
    expect(runs[0]?.map(([, y]) => y - offset)).toEqual([trackY(0), trackY(0), trackY(0)]);
    expect(spans.map(({ id, top, bottom }) => [id, top - offset, bottom - offset])).toEqual([
      ['step-2', trackY(0), trackY(1)],
      ['step-3', trackY(0), trackY(2)],
      ['step-7', trackY(1), trackY(2)],
    ]);
    expect(switches).toEqual([]);
  });

  test('marks a switch half-way', () => {
    const { switches } = routeIn('channels-at-once', 'bob');
    expect(switches.map(({ id, at: [x] }) => [id, x])).toEqual([
      ['step-6', 5],
      ['step-7', 6],
    ]);
  });

  test('four personas stay on their track', () => {
    const { figures } = galleryCases['four-personas'].map;
    for (const persona of figures.personas)
      expect(Math.abs(routeOffset(figures, persona, figures.personas))).toBeLessThan(trackHeight / 2);
    expect(new Set(figures.personas.map((persona) => routeOffset(figures, persona, figures.personas))).size).toBe(4);
  });

  test('has every channel that a persona uses in a shown step on its track: at a point, or under a stroke', () => {
    fc.assert(
      fc.property(shownJourney, fc.constantFrom(...people), ({ figures, applied }, persona) => {
        const columns = layoutColumns(applied);
        const { runs, spans } = layoutRoute(figures, columns, persona, people);
        const points = new Map(runs.flat());
        const offset = routeOffset(figures, persona, figures.personas);
        const uses = new Map(stepsOf(figures).map((step) => [step.id, routeOf(step, persona)]));
        for (const { kind, id, x } of columns.list) {
          if (kind !== 'step') continue;
          const ys = (uses.get(id) ?? []).map((channel) => trackY(figures.channels.indexOf(channel)) + offset);
          const point = points.get(x + 0.5);
          const span = spans.find((one) => one.id === id);
          if (ys.length === 0) expect([point, span]).toEqual([undefined, undefined]);
          else expect(ys).toContain(point);
          if (ys.length > 1) expect([span?.top, span?.bottom]).toEqual([Math.min(...ys), Math.max(...ys)]);
          else expect(span).toBeUndefined();
        }
      }),
    );
  });

  test('marks each switch of the route once, but for those over a gap, where there is no line', () => {
    fc.assert(
      fc.property(shownJourney, fc.constantFrom(...people), ({ figures }, persona) => {
        const columns = layoutColumns(applyView(figures, { ...defaultView, folded: [] }));
        const legs = channelRoute(figures, persona);
        const onTheLine = legs.filter(({ switched }, index) => switched && legs[index - 1]?.main !== null);
        expect(layoutRoute(figures, columns, persona, people).switches.map(({ id }) => id)).toEqual(
          onTheLine.map(({ step }) => step),
        );
      }),
    );
  });

  test('goes from left to right, inside the lane, with a switch between two points', () => {
    fc.assert(
      fc.property(shownJourney, fc.constantFrom(...people), ({ figures, applied }, persona) => {
        const columns = layoutColumns(applied);
        const { runs, switches } = layoutRoute(figures, columns, persona, people);
        const xs = runs.flatMap((run) => run.map(([x]) => x));
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        const height = figures.channels.length * trackHeight;
        for (const [, y] of [...runs.flat(), ...switches.map(({ at }) => at)]) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
        for (const { at } of switches) {
          expect(runs.some((run) => (run[0]?.[0] ?? 99) < at[0] && at[0] < (run.at(-1)?.[0] ?? -1))).toBe(true);
        }
      }),
    );
  });
});

describe('routeOffset()', () => {
  const many = { personas: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] };
  const offsets = (personas: readonly string[], drawn: readonly string[]) =>
    drawn.map((persona) => routeOffset({ personas }, persona, drawn));

  test('keeps the place of each of up to four, whoever is drawn', () => {
    const four = many.personas.slice(0, 4);
    expect(offsets(four, four)).toEqual([-6, -2, 2, 6]);
    expect(offsets(four, ['d'])).toEqual([6]);
  });

  test('sets those who are drawn of more apart, so that a fifth does not lie on the first', () => {
    expect(offsets(many.personas, ['a', 'e'])).toEqual([-2, 2]);
    expect(offsets(many.personas, ['b', 'f', 'j'])).toEqual([-4, 0, 4]);
    expect(offsets(many.personas.slice(0, 6), ['a', 'b', 'e', 'f'])).toEqual([-6, -2, 2, 6]);
  });

  test('gives no two of any that are drawn the same place, and keeps all of them on their track', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.subarray(many.personas), (count, chosen) => {
        const personas = many.personas.slice(0, count);
        const drawn = personas.filter((persona) => chosen.includes(persona));
        const found = offsets(personas, drawn);
        expect(new Set(found).size).toBe(drawn.length);
        for (const offset of found) expect(Math.abs(offset)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
