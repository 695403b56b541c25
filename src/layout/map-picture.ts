import { explorePage, lanes, mapPicture as words } from '../messages/messages.ts';
import { stepsOf, type MapFigures } from '../model/figures.ts';
import { applyView, defaultView, type View } from '../model/view.ts';
import { layoutColumns } from './columns.ts';
import { placeColumns, type PlacedColumns } from './map-picture-columns.ts';
import {
  channelRow,
  layoutChannels,
  layoutCurves,
  layoutNumbers,
  layoutRemaining,
  levelLines,
} from './map-picture-lanes.ts';
import {
  baseline,
  layoutParagraph,
  layoutWords,
  moveBlock,
  type Block,
  type MeasureStyle,
  type Painted,
  type TextStyle,
} from './picture.ts';
import { pictureSize } from './step-picture.ts';
import { layoutTitleList, layoutTitlesBelow } from './step-titles.ts';
import { stillWithUsHeight } from './still-with-us.ts';
import { wrapText } from './wrap-text.ts';

/** What the picture of a whole map says. */
export interface MapPicture {
  site: string;
  title: string;
  question: string | null;
  figures: MapFigures;
  personas: readonly { id: string; name: string }[];
  /** In the figures' order. */
  stages: readonly string[];
  steps: readonly string[];
  /** Of each step, what is known in words only. */
  inWords: readonly (readonly { persona: string; feeling: string }[])[];
  channels: readonly string[];
  /** What is selected: what does not match is set back, what belongs to others is left out. */
  selection: Pick<View, 'personas' | 'channels'>;
  /** Where it is found. */
  address: string;
}

const margin = 64;
const inner = pictureSize.width - 2 * margin;
/** More curves than these can not be told from each other. */
const personasAtMost = 4;

const small: TextStyle = { size: 16, weight: 400 };
const lane: TextStyle = { size: 16, weight: 600 };
const tiny: TextStyle = { size: 14, weight: 400 };
const stageStyle: TextStyle = { size: 17, weight: 600 };
const legendStyle: TextStyle = { size: 20, weight: 500 };
const numbersHeight = 30;
/** What lanes are apart. */
const apart = 22;
/** A plot lower than this gives up other lanes first. */
const plotAtLeast = 210;

const oneLine = (text: string, width: number, style: TextStyle, measure: MeasureStyle) =>
  wrapText(text, width, (one) => measure(one, style), 1)[0] ?? '';

function layoutHead({ title, question }: MapPicture, measure: MeasureStyle): Block {
  const lines = (size: number) => wrapText(title, inner, (one) => measure(one, { size, weight: 700 })).length;
  const size = [48, 40].find((one) => lines(one) === 1) ?? 34;
  const box = { x: margin, y: 0, width: inner };
  const head = layoutParagraph(
    { text: title, style: { size, weight: 700 }, colour: 'ink', leading: Math.round(size * 1.16), most: 2 },
    box,
    measure,
  );
  if (question === null) return head;
  const asked = layoutParagraph(
    { text: question, style: { size: 22, weight: 400 }, colour: 'soft', leading: 30, most: 2 },
    { ...box, y: head.height + 4 },
    measure,
  );
  return { parts: [...head.parts, ...asked.parts], height: head.height + 4 + asked.height };
}

/** Whose curve is whose, in rows. */
function layoutLegend({ personas }: MapPicture, measure: MeasureStyle): Block {
  const row = 34;
  const [indent, gap] = [26, 36];
  const parts: Painted[] = [];
  let [left, top] = [margin, 0];
  const next = (width: number) => {
    if (left > margin && left + width > margin + inner) [left, top] = [margin, top + row];
    const here = left;
    left += width + gap;
    return here;
  };
  for (const { id, name } of personas.slice(0, personasAtMost)) {
    const label = oneLine(name, inner / 2 - indent, legendStyle, measure);
    const x = next(indent + measure(label, legendStyle));
    parts.push(
      { kind: 'marker', persona: id, x: x + 9, y: top + row / 2, size: 17 },
      layoutWords(label, x + indent, baseline(top, row, legendStyle), { style: legendStyle, colour: { persona: id } }),
    );
  }
  if (personas.length > personasAtMost) {
    const more = words.more(personas.length - personasAtMost);
    const x = next(measure(more, small));
    parts.push(layoutWords(more, x, baseline(top, row, legendStyle), { style: small, colour: 'soft' }));
  }
  return { parts, height: parts.length === 0 ? 0 : top + row };
}

/** Which site it is from, and where it is found. */
function layoutFoot({ site, address }: MapPicture, measure: MeasureStyle): Block {
  const name = oneLine(site, inner / 3, small, measure);
  const room = inner - measure(name, small) - 40;
  const y = baseline(14, 24, small);
  return {
    height: 38,
    parts: [
      { kind: 'line', x1: margin, x2: margin + inner, y1: 0, y2: 0, colour: 'line', dashed: false },
      layoutWords(oneLine(address, room, small, measure), margin, y, { style: small, colour: 'accent' }),
      layoutWords(name, margin + inner, y, { style: small, colour: 'soft', align: 'right' }),
    ],
  };
}

/** What people feel, where it is known only in words: each below its step, with the mark of whose it is. */
function layoutInWords({ inWords, personas }: MapPicture, placed: PlacedColumns, measure: MeasureStyle): Block {
  const [indent, gap, pad] = [15, 8, 8];
  const columns = placed.steps.map(({ middle, width }, index): Block => {
    const x = middle - width / 2 + pad;
    let height = 0;
    const told = (inWords[index] ?? []).filter(({ persona }) => personas.some(({ id }) => id === persona));
    const parts = told.slice(0, personasAtMost).flatMap(({ persona, feeling }) => {
      const words = layoutParagraph(
        { text: feeling, style: small, colour: { persona }, leading: 21, most: 4, rightToLeft: false },
        { x: x + indent, y: height, width: width - indent - 1.5 * pad },
        measure,
      );
      const mark: Painted = { kind: 'marker', persona, x: x + 5, y: height + 11, size: 10 };
      height += words.height + gap;
      return [mark, ...words.parts];
    });
    return { parts, height };
  });
  const height = Math.max(0, ...columns.map((column) => column.height));
  return { parts: columns.flatMap(({ parts }) => parts), height: height === 0 ? 0 : height + gap };
}

/** Everything between head and foot: stages, curves, numbers and titles, those still with us, channels. */
function layoutJourney(picture: MapPicture, top: number, bottom: number, measure: MeasureStyle): Painted[] {
  const { figures, personas, selection } = picture;
  const applied = applyView(figures, { ...defaultView, ...selection, folded: [] });
  const columns = layoutColumns(applied);
  if (columns.list.length === 0) return [];
  const steps = stepsOf(figures);
  const curved = steps.some(({ emotions }) => personas.some(({ id }) => emotions[id] !== undefined));
  const measured = steps.some(({ stillWithUs }) => stillWithUs !== null);

  const levels = explorePage.emotions;
  const names = [
    ...picture.channels.map((text) => measure(text, small)),
    ...[levels[2], levels[0], levels[-2]].map((text) => measure(text, tiny)),
    measure(lanes.stillWithUs.title, lane),
  ];
  const gutter = Math.min(250, Math.max(...names) + 20);
  const plotX = margin + gutter;
  const plotWidth = inner - gutter;
  const inGutter = (text: string, y: number, style: TextStyle) =>
    layoutWords(oneLine(text, gutter - 16, style, measure), margin, y, {
      style,
      colour: style === lane ? 'ink' : 'soft',
    });

  const pad = 10;
  const least = picture.stages.map(
    (name) => Math.max(...name.split(/\s+/u).map((word) => measure(word, stageStyle))) + 2 * pad,
  );
  const counts = figures.stages.map((stage) => stage.steps.length);
  const placed = placeColumns(counts, columns, least, { x: plotX, width: plotWidth });
  const band = picture.stages.map((name, index) => {
    const stage = placed.stages[index] ?? { left: plotX, width: plotWidth };
    const box = { x: stage.left + pad, y: top, width: stage.width - 1.5 * pad };
    return layoutParagraph({ text: name, style: stageStyle, colour: 'ink', leading: 22, most: 3 }, box, measure);
  });
  const bandHeight = Math.max(...band.map(({ height }) => height)) + 10;

  const titles = steps.map(({ id }, index) => ({
    title: picture.steps[index] ?? '',
    isBack: applied.dimmed.has(id),
  }));
  const below = layoutTitlesBelow(
    placed.steps.map(({ middle, width }, index) => ({ title: '', isBack: false, ...titles[index], middle, width })),
    measure,
  );
  const felt = layoutInWords(picture, placed, measure);
  // Where titles have no room in their columns, neither have words.
  const told = titles.map(({ title, isBack }, index) => ({
    title: [title, (picture.inWords[index] ?? []).map(({ feeling }) => feeling).join('; ')].filter(Boolean).join(': '),
    isBack,
  }));
  const list = below === null ? layoutTitleList(told, { x: margin, width: inner }, measure) : null;

  // What there is room for: the plot first, then the titles, then the channels.
  let room = bottom - top - bandHeight - numbersHeight - (curved ? plotAtLeast : 0);
  const takes = (height: number) => {
    if (height === 0 || height > room) return false;
    room -= height;
    return true;
  };
  const hasRemaining = measured && takes(stillWithUsHeight + apart);
  const hasTitles = takes(below === null ? (list?.height ?? 0) + apart : below.height + 8);
  const hasWords = below !== null && takes(felt.height);
  const channelsHeight = figures.channels.length * channelRow;
  const hasChannels = channelsHeight > 0 && takes(channelsHeight + apart);

  const parts: Painted[] = [];
  let y = top + bandHeight;
  const plot = { x: plotX, y, width: plotWidth, height: curved ? plotAtLeast + Math.min(room, 190) : 0 };
  y += plot.height;
  parts.push(...layoutNumbers(placed, baseline(y, numbersHeight, tiny), measure, applied.dimmed));
  y += numbersHeight;
  if (hasTitles && below !== null) {
    parts.push(...moveBlock(below, { x: 0, y }).parts);
    y += below.height + 8;
  }
  if (hasWords) {
    parts.push(...moveBlock(felt, { x: 0, y }).parts);
    y += felt.height;
  }
  if (hasRemaining) {
    y += apart;
    // Without curves, the losses are what the picture is about.
    const height = stillWithUsHeight + (curved ? 0 : Math.min(room, 190));
    parts.push(
      inGutter(lanes.stillWithUs.title, y + height - 6, lane),
      ...layoutRemaining(figures, columns, placed, { x: plotX, y, width: plotWidth, height }, measure),
    );
    y += height;
  }
  if (hasChannels) {
    y += apart;
    const first = y;
    parts.push(
      ...layoutChannels(figures, selection, placed, { x: plotX, y, width: plotWidth }),
      ...picture.channels.map((name, row) =>
        inGutter(name, baseline(first + row * channelRow, channelRow, small), small),
      ),
    );
    y += channelsHeight;
  }
  const bounds = placed.stages
    .slice(1)
    .map(({ left }): Painted => ({ kind: 'line', x1: left, x2: left, y1: top, y2: y, colour: 'line', dashed: false }));
  if (hasTitles && list !== null) parts.push(...moveBlock(list, { x: 0, y: bottom - list.height }).parts);
  return [
    ...bounds,
    ...band.flatMap((block) => block.parts),
    ...(curved
      ? [
          ...levelLines(plot).map(({ level, y: line }) => inGutter(levels[level], line, tiny)),
          ...layoutCurves(
            figures,
            personas.slice(0, personasAtMost).map(({ id }) => id),
            columns,
            placed,
            plot,
          ),
        ]
      : []),
    ...parts,
  ];
}

/** Everything on the picture of a map for a slide, back to front: 1600 × 900. */
export function layoutMapPicture(picture: MapPicture, measure: MeasureStyle): Painted[] {
  const { width, height } = pictureSize;
  const head = layoutHead(picture, measure);
  const legend = layoutLegend(picture, measure);
  const foot = layoutFoot(picture, measure);
  const headTop = 40;
  const legendTop = headTop + head.height + 12;
  const footTop = height - 20 - foot.height;
  return [
    { kind: 'box', x: 0, y: 0, width, height, colour: 'paper' },
    ...moveBlock(head, { x: 0, y: headTop }).parts,
    ...moveBlock(legend, { x: 0, y: legendTop }).parts,
    ...layoutJourney(picture, legendTop + legend.height + 18, footTop - 18, measure),
    ...moveBlock(foot, { x: 0, y: footTop }).parts,
  ];
}
