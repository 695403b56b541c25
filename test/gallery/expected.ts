import { drawings } from '../../src/charts/drawings.ts';
import type { Drawing } from '../../src/charts/mark.ts';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import type { Scene } from '../../src/charts/scene.ts';
import { toSvg, viewBox } from '../../src/charts/to-svg.ts';
import { rowsOf } from '../../src/components/map/rows.ts';
import { lanesOf } from '../../src/lanes/lanes.ts';
import { routeOffset, trackY } from '../../src/layout/channel-route.ts';
import { bandOf, levelY } from '../../src/layout/experience-curve.ts';
import { groupMarks } from '../../src/layout/level-marks.ts';
import { hasLevels, hasShares, routeOf, stepsOf } from '../../src/model/figures.ts';
import { galleryAtlas, type GalleryCase } from './cases.ts';
import { sceneOfCase } from './scene.ts';

/** What a drawn lane of a page must look like. */
export interface ExpectedLane {
  /** How the page's drawing is found. */
  selector: string;
  viewBox: string;
  /** The inside of its `<svg>`. */
  inside: string;
}

/** A mark in a cell: x in columns from the left of the drawing, y in pixels from the top of its lane. */
export interface ExpectedDot {
  lane: 'experience' | 'channels';
  x: number;
  y: number;
  /** How far aside, where a mark is as wide as on the page and a column has its width in pixels: see `asideOf()`. */
  aside?: { index: number; count: number; room: number };
}

export interface ExpectedMap {
  lanes: ExpectedLane[];
  dots: ExpectedDot[];
}

function dotsOf(scene: Scene): ExpectedDot[] {
  const { figures, columns, personas, apart } = scene;
  const steps = new Map(stepsOf(figures).map((step) => [step.id, step]));
  const shown = columns.list.filter(({ kind }) => kind === 'step');
  const places = { middle: { at: 0.5, room: 1 }, start: { at: 0.26, room: 0.44 }, end: { at: 0.74, room: 0.44 } };
  const feelings = shown.flatMap(({ id, x }) =>
    groupMarks(steps.get(id)!, figures.personas).flatMap(({ place, marks }) => {
      // Who is not drawn leaves no gap, and curves in bands of their own are in nobody's way.
      const seen = marks.filter(({ persona }) => personas.includes(persona));
      return seen.map(({ persona, at }, index): ExpectedDot => ({
        lane: 'experience',
        x: x + places[place].at,
        y: levelY(at / 10 - 2, bandOf(personas.indexOf(persona), apart)),
        aside: apart ? { index: 0, count: 1, room: 1 } : { index, count: seen.length, room: places[place].room },
      }));
    }),
  );
  const met = shown.flatMap(({ id, x }) => {
    const step = steps.get(id)!;
    const at = (channel: string, offset: number): ExpectedDot => ({
      lane: 'channels',
      x: x + 0.5,
      y: trackY(figures.channels.indexOf(channel)) + offset,
    });
    if (figures.personas.length === 0) return step.touchpoints.map(([channel]) => at(channel, 0));
    return figures.channels.flatMap((channel) => {
      const here = personas.filter((persona) => routeOf(step, persona).includes(channel));
      return here.map((persona, index) => ({
        ...at(channel, routeOffset(figures, persona, personas)),
        aside: { index, count: here.length, room: 1 },
      }));
    });
  });
  return [...feelings, ...met];
}

/** What the page of a case must show in its drawn lanes, in the view of the case. */
export function expectedMap(one: Pick<GalleryCase, 'map' | 'view'>): ExpectedMap {
  const scene = sceneOfCase(one);
  const rows = rowsOf(lanesOf(one.map, galleryAtlas.site.lanes));
  const lane = (selector: string, drawing: Drawing): ExpectedLane => ({
    selector,
    viewBox: viewBox(drawing),
    inside: toSvg(drawing),
  });
  const { figures } = one.map;
  const drawn = (['experience', 'difference', 'still-with-us', 'channels'] as const).filter(
    (name) =>
      rows.has(name) &&
      (name !== 'difference' || one.view.compare.length > 0) &&
      (name !== 'experience' || hasLevels(figures)),
  );
  return {
    lanes: [
      // Without steps there is nothing to go along, and without a number nothing to draw.
      ...(hasLevels(figures) || hasShares(figures)
        ? [lane('.strip-drawing', drawSparkline(scene.figures, scene.personas))]
        : []),
      ...drawn.map((name) => lane(`.drawing[data-lane="${name}"]`, drawings[name](scene))),
    ],
    dots: dotsOf(scene).filter(({ lane: of }) => rows.has(of)),
  };
}

/**
 * In what a map page differs from what it must show: a sentence each. Runs in the browser, so it takes nothing from
 * outside. Attributes may stand in any order.
 */
export function differFrom({ lanes, dots }: ExpectedMap): string[] {
  const map = document.querySelector<HTMLElement>('journey-map')!;
  const marksOf = (svg: Element) =>
    [...svg.children].map((mark) =>
      [mark.localName, ...[...mark.attributes].map(({ name, value }) => `${name}="${value}"`).sort()].join(' '),
    );
  const differences = lanes.flatMap(({ selector, viewBox: box, inside }) => {
    const svg = map.querySelector(selector);
    if (svg === null) return [`${selector} is not there`];
    const expected = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    expected.innerHTML = inside;
    const [is, should] = [marksOf(svg), marksOf(expected)];
    const at = Array.from({ length: Math.max(is.length, should.length) }, (_, index) => index).find(
      (index) => is[index] !== should[index],
    );
    return [
      ...(svg.getAttribute('viewBox') === box
        ? []
        : [`${selector} has the box ${svg.getAttribute('viewBox') ?? 'none'}, not ${box}`]),
      ...(at === undefined ? [] : [`${selector} has ${is[at] ?? 'nothing'} instead of ${should[at] ?? 'nothing'}`]),
    ];
  });
  if (differences.length > 0) return differences;
  // Marks of cells, where they are seen.
  return (['experience', 'channels'] as const).flatMap((lane) => {
    const svg = map.querySelector(`.drawing[data-lane="${lane}"]`);
    if (svg === null) return [];
    const box = svg.getBoundingClientRect();
    if (box.width === 0) return [];
    const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const wanted = dots
      .filter((dot) => dot.lane === lane)
      .map(({ x, y, aside = { index: 0, count: 1, room: 1 } }) => {
        const step = Math.min(11, (aside.room * box.width) / width / aside.count);
        const beside = (aside.index - (aside.count - 1) / 2) * step;
        return [box.left + (x / width) * box.width + beside, box.top + y] as const;
      });
    const kind =
      lane === 'experience' ? ':is(.lane-experience, .lane-experience > .tied) > .marker' : '.touchpoint .marker';
    const seen = [...map.querySelectorAll(`.map-frame ${kind}`)]
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
      .map((mark) => mark.getBoundingClientRect())
      .filter((mark) => mark.width > 0)
      .map((mark) => [mark.left + mark.width / 2, mark.top + mark.height / 2] as const);
    const free = new Set(wanted);
    const lost = seen.filter(([x, y]) => {
      const place = [...free].find(([px, py]) => Math.hypot(px - x, py - y) < 1.5);
      return place === undefined || !free.delete(place);
    });
    return [
      ...lost.map(([x, y]) => `a mark of ${lane} lies at ${Math.round(x)}, ${Math.round(y)}, where nothing is drawn`),
      ...[...free].map(([x, y]) => `a place of ${lane} has no mark: ${Math.round(x)}, ${Math.round(y)}`),
    ];
  });
}
