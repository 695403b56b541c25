import { stepPicture as words } from '../messages/messages.ts';
import {
  baseline,
  layoutWords,
  layoutParagraph,
  moveBlock,
  type Block,
  type Colour,
  type MeasureStyle,
  type Painted,
  type Paragraph,
} from './picture.ts';
import { chartKind, layoutStepChart, type StepChart } from './step-chart.ts';
import { hasStory, layoutStory, type StepStory } from './step-story.ts';
import { wrapText } from './wrap-text.ts';

/** What the picture of a step says. */
export interface StepPicture extends Omit<StepStory, 'feelings'> {
  site: string;
  map: string;
  stage: string;
  /** The step's number, and how many the map has. */
  number: number;
  total: number;
  title: string;
  /** What its author marked it for. */
  moment: { kind: 'truth' | 'high' | 'low'; title: string; why: string } | null;
  channels: readonly string[];
  /** What it rests on, in a few words, and the names of the sources, of which as many are told as one line holds. */
  evidence: { words: string; sources: readonly string[] };
  /** Where it is found. */
  address: string;
  chart: StepChart;
}

/** A 16:9 slide. Nothing on it is set smaller than 24, which the back row can still read. */
export const pictureSize = { width: 1600, height: 900 } as const;

const margin = 72;
const inner = pictureSize.width - 2 * margin;
/** The room between two columns. */
const between = 80;

const small = { style: { size: 24, weight: 400 }, colour: 'soft', leading: 36, most: 1 } as const;
const strong = { style: { size: 26, weight: 600 }, colour: 'ink', leading: 36, most: 1 } as const;

const momentLooks: Record<'truth' | 'high' | 'low', { symbol: string; colour: Colour }> = {
  low: { symbol: '▼', colour: 'bad' },
  high: { symbol: '▲', colour: 'good' },
  truth: { symbol: '●', colour: 'ink' },
};

/** Sets paragraphs one below the other, with some room between them. */
function stack(paragraphs: readonly (Paragraph & { after?: number })[], measure: MeasureStyle): Block {
  const parts: Painted[] = [];
  let height = 0;
  for (const { after = 0, ...paragraph } of paragraphs) {
    const block = layoutParagraph(paragraph, { x: margin, y: height, width: inner }, measure);
    parts.push(...block.parts);
    height += block.height + after;
  }
  return { parts, height };
}

/** The site, the map, and where in it the step stands, in one line. */
function layoutPlace({ site, map, stage, number, total }: StepPicture, y: number, measure: MeasureStyle): Painted[] {
  const [name = ''] = wrapText(site, inner / 3, (text) => measure(text, small.style), 1);
  const room = inner - measure(name, small.style) - 48;
  const [title = ''] = wrapText(map, room * 0.6, (text) => measure(text, strong.style), 1);
  const mapWidth = measure(title, strong.style);
  const gap = 20;
  const rest = wrapText(
    words.place(stage, number, total),
    room - mapWidth - gap,
    (text) => measure(text, small.style),
    1,
  );
  const line = baseline(y, small.leading, small.style);
  const { style, colour } = small;
  return [
    layoutWords(title, margin, line, { style: strong.style, colour: strong.colour }),
    layoutWords(rest[0] ?? '', margin + mapWidth + gap, line, { style, colour }),
    layoutWords(name, margin + inner, line, { style, colour, align: 'right' }),
  ];
}

/** The step's title, as large as it can be in two lines, and why the step matters. */
function layoutHeadline({ title, moment }: StepPicture, measure: MeasureStyle): Block {
  const fits = (size: number) => wrapText(title, inner, (text) => measure(text, { size, weight: 700 })).length <= 2;
  const size = [68, 56].find(fits) ?? 46;
  const headline: Paragraph & { after: number } = {
    text: title,
    style: { size, weight: 700 },
    colour: 'ink',
    leading: Math.round(size * 1.14),
    most: 2,
    balanced: true,
    after: 10,
  };
  if (moment === null) return stack([headline], measure);
  const { symbol, colour } = momentLooks[moment.kind];
  return stack(
    [
      headline,
      { text: `${symbol} ${moment.title}`, style: { size: 30, weight: 600 }, colour, leading: 42, most: 1 },
      { text: moment.why, style: { size: 28, weight: 400 }, colour: 'soft', leading: 40, most: 2 },
    ],
    measure,
  );
}

/** `4 sources: Diary study 2026 · Home buyer survey · and 2 more`: whole names only. */
function evidenceLine({ words: evidence, sources }: StepPicture['evidence'], measure: MeasureStyle): string {
  const line = (count: number) =>
    count === 0 ? evidence : words.evidence(evidence, sources.slice(0, count), sources.length - count);
  let count = sources.length;
  while (count > 0 && measure(line(count), small.style) > inner) count -= 1;
  return line(count);
}

/** What it rests on, and where to find it. */
function layoutFoot({ evidence, address }: StepPicture, measure: MeasureStyle): Block {
  return stack(
    [
      { ...small, text: evidenceLine(evidence, measure) },
      { ...small, colour: 'accent', text: address, most: 2 },
    ],
    measure,
  );
}

/** Everything on the picture of a step, back to front. */
export function layoutStepPicture(picture: StepPicture, measure: MeasureStyle): Painted[] {
  const { width, height } = pictureSize;
  const headTop = 48 + 36 + 12;
  const headline = layoutHeadline(picture, measure);
  const foot = layoutFoot(picture, measure);
  const footTop = height - 40 - foot.height;
  const rule = footTop - 16;
  const top = headTop + headline.height + 32;
  const body = { x: margin, y: top, width: inner, height: rule - 28 - top };

  const kind = chartKind(picture.chart);
  const charted = kind !== null;
  const feelings = picture.chart.personas.flatMap(({ id, name, feels }) =>
    feels === null ? [] : { persona: id, name, words: feels },
  );
  const story: StepStory = { ...picture, feelings: kind === 'experience' ? [] : feelings };
  const told = hasStory(story);
  const chartWidth = told ? Math.round((inner - between) * 0.6) : inner;
  const channels: Block =
    picture.channels.length === 0
      ? { parts: [], height: 0 }
      : layoutParagraph(
          { ...small, text: words.channels(picture.channels.join(', ')) },
          { x: margin, y: 0, width: charted ? chartWidth : inner },
          measure,
        );
  const bottom = channels.height === 0 ? 0 : channels.height + 16;
  const storyBox = charted
    ? { ...body, x: margin + chartWidth + between, width: inner - chartWidth - between }
    : { ...body, height: body.height - bottom };
  return [
    { kind: 'box', x: 0, y: 0, width, height, colour: 'paper' },
    ...layoutPlace(picture, 48, measure),
    ...moveBlock(headline, { x: 0, y: headTop }).parts,
    ...layoutStepChart(picture.chart, { ...body, width: chartWidth, height: body.height - bottom }, measure),
    ...moveBlock(channels, { x: 0, y: rule - 28 - channels.height }).parts,
    ...layoutStory(story, storyBox, { count: charted ? 1 : 2, between }, measure),
    { kind: 'line', x1: margin, x2: margin + inner, y1: rule, y2: rule, colour: 'line', dashed: false },
    ...moveBlock(foot, { x: 0, y: footTop }).parts,
  ];
}
