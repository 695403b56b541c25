import { drawings, type DrawnLane } from '../../src/charts/drawings.ts';
import type { Drawing } from '../../src/charts/mark.ts';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { toSvg, viewBox } from '../../src/charts/to-svg.ts';
import { rowsOf } from '../../src/components/map/rows.ts';
import { lanesOf } from '../../src/lanes/lanes.ts';
import type { Column } from '../../src/layout/columns.ts';
import { hasLevels, stepsOf } from '../../src/model/figures.ts';
import { galleryAtlas, galleryCases, type GalleryCase } from './cases.ts';
import { pictureStyle } from './picture-style.ts';
import { sceneOfCase } from './scene.ts';

/** What is drawn of a case, from top to bottom: the strip above the map, and the drawn lanes that the map has. */
export function drawnParts(one: GalleryCase): [name: DrawnLane | 'strip', drawing: Drawing][] {
  const scene = sceneOfCase(one);
  const rows = rowsOf(lanesOf(one.map, galleryAtlas.site.lanes));
  const compares = scene.differences.length > 0;
  const inWords = !hasLevels(one.map.figures);
  const lanes = (Object.keys(drawings) as DrawnLane[]).filter(
    (lane) => rows.has(lane) && (lane !== 'difference' || compares) && !(lane === 'experience' && inWords),
  );
  const strip = drawSparkline(one.map.figures, scene.personas);
  return [
    // Where nothing has a number, the strip is a list of stages alone.
    ...(strip.marks.length > 0 ? ([['strip', strip]] as [DrawnLane | 'strip', Drawing][]) : []),
    ...lanes.map((lane): [DrawnLane, Drawing] => [lane, drawings[lane](scene)]),
  ];
}

/** The classes that anything drawn in the gallery has. */
const classes = new Set([
  'drawing',
  'sparkline',
  ...Object.values(galleryCases).flatMap((one) =>
    drawnParts(one).flatMap(([, { marks }]) => marks.flatMap((mark) => mark.class.split(' '))),
  ),
]);

const margin = 16;
const headings = 110;
const widest = 1100;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function columnName({ kind, steps }: Column, numbers: ReadonlyMap<string, number>): string {
  return kind === 'step' ? String(numbers.get(steps[0] ?? '') ?? '') : `+${steps.length}`;
}

/**
 * A case as a picture that stands for itself: its drawings one below the other over the same columns, as high as on the
 * page, in the page's own colours, strokes and dashes. One mark a line, so that a change of one curve is one of one line.
 */
export function pictureOf(name: string, one: GalleryCase): string {
  const { columns } = sceneOfCase(one);
  const columnWidth = Math.min(96, widest / Math.max(1, columns.width));
  const drawn = Math.max(columnWidth, columns.width * columnWidth);
  const left = margin + headings;
  const numbers = new Map(stepsOf(one.map.figures).map(({ id }, index) => [id, index + 1]));
  let y = 72;
  const parts = drawnParts(one).map(([part, drawing]) => {
    const top = y;
    y += drawing.height + margin;
    const marks = toSvg(drawing).replaceAll('/><', '/>\n<');
    return [
      `<text x="${margin}" y="${top + drawing.height / 2 + 4}">${part}</text>`,
      `<svg class="${part === 'strip' ? 'sparkline' : 'drawing'}" x="${left}" y="${top}" width="${drawn}" height="${drawing.height}" viewBox="${viewBox(drawing)}" preserveAspectRatio="none">`,
      marks,
      '</svg>',
    ].join('\n');
  });
  const [width, height] = [left + drawn + margin, y];
  const tints = columns.list.map(
    ({ stage, x, width: share }) =>
      `<rect class="column${stage % 2 === 0 ? ' odd' : ''}" x="${left + x * columnWidth}" y="56" width="${share * columnWidth}" height="${height - 56 - margin}"/>`,
  );
  const labels = columns.list.map(
    (column) =>
      `<text class="soft" text-anchor="middle" x="${left + (column.x + column.width / 2) * columnWidth}" y="68">${columnName(column, numbers)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${name}: ${escaped(one.shows)}</title>`,
    '<style>',
    'text { font: 12px system-ui, sans-serif; fill: var(--ink); }',
    '.paper { fill: var(--card); }',
    '.column { fill: none; stroke: var(--line); }',
    '.column.odd { fill: var(--tint); }',
    'text.soft { font-size: 9px; fill: var(--soft); }',
    pictureStyle(classes, one.theme),
    '</style>',
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text x="${margin}" y="28" font-weight="600">${name}</text>`,
    ...tints,
    ...labels,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
