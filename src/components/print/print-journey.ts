import { drawings, type DrawnLane } from '../../charts/drawings.ts';
import type { Scene } from '../../charts/scene.ts';
import { lanesOf, type MapLane } from '../../lanes/lanes.ts';
import {
  drawnPixel,
  experienceRim,
  nameColumns,
  namePadding,
  trackPixel,
  type PrintJourney,
  type PrintRow,
} from '../../layout/print-sheets.ts';
import { heightOnPaper, measureText, printLeading, widthOnPaper, type PrintText } from '../../layout/print-text.ts';
import { drafts, map as mapWords, mapHeader, print as words, printSays } from '../../messages/messages.ts';
import type { Atlas, AtlasMap } from '../../model/atlas.ts';
import { formatDate, formatMonth } from '../../model/dates.ts';
import { mapStatuses } from '../../model/map-words.ts';
import { textsOfCell } from './cell-texts.ts';

/** Room above the tracks of the Channels lane for its name, in em: as in the stylesheet. */
const tracksTop = 1.85;

export function channelNames(atlas: Atlas, map: AtlasMap): string[] {
  return map.figures.channels.map((id) => atlas.channels.get(id)?.fields.title ?? id);
}

/** How wide the column of names is, so that most channels have theirs on one line, and how many lines a track needs. */
export function tracksOf(names: readonly string[]): { column: keyof typeof nameColumns; lines: number } {
  const linesIn = (column: number) =>
    names.map((name) => Math.round(heightOnPaper([measureText({ text: name })], column - namePadding) / printLeading));
  const column = Math.max(1, ...linesIn(nameColumns.narrow)) > 1 ? 'wide' : 'narrow';
  return { column, lines: Math.max(1, ...linesIn(nameColumns[column])) };
}

/** Who answers for a map and how far it can be trusted, as it stands at the foot of every sheet. */
export function trustInWords(atlas: Atlas, { fields }: AtlasMap): string[] {
  const { draft, owner, status, validated, review } = fields;
  const { language } = atlas.site;
  return [
    draft ? drafts.draft : '',
    owner === null ? '' : words.owner(atlas.teams.get(owner)?.fields.title ?? owner),
    status === 'validated' && validated !== null
      ? ''
      : status === 'unvalidated'
        ? mapHeader.unvalidated
        : mapStatuses[status],
    validated === null ? '' : words.validated(validated.with, formatMonth(validated.on, language)),
    review.last === null ? '' : words.reviewed(formatDate(review.last, language)),
  ].filter(Boolean);
}

function drawnHeight(lane: MapLane, scene: Scene, lines: number): number {
  if (!lane.drawn) return 0;
  const { height } = drawings[lane.kind as DrawnLane](scene);
  if (lane.kind === 'channels') return tracksTop + height * trackPixel * lines;
  return (lane.kind === 'experience' ? height - experienceRim.top - experienceRim.bottom : height) * drawnPixel;
}

/** The room of a sheet's head and foot, in em. */
function frameOf(atlas: Atlas, map: AtlasMap, drawn: readonly string[], address: string): PrintJourney['frame'] {
  const { title, question } = map.fields;
  const left = [
    { text: title, size: 1.8 },
    ...(question === null ? [] : [{ text: question, size: 1.1, gap: 0.2 }]),
  ].map(measureText);
  // A line and a mark stand before each name.
  const legend = drawn.map((id) => widthOnPaper(atlas.personas.get(id)?.fields.title ?? id) + 5);
  const foot = widthOnPaper([...trustInWords(atlas, map), address, printSays.sheet(99, 99)].join(' mm '));
  return (width) => {
    const most = width * 0.45;
    const legendWidth = legend.reduce((sum, one) => sum + one, 0);
    const right = Math.max(24, Math.min(most, legendWidth));
    const legendLines = Math.ceil((legendWidth * 1.15) / right);
    const head = Math.max(heightOnPaper(left, width - right - 2), 1.5 + legendLines * 1.5);
    return head + 0.8 + Math.ceil(foot / width) * 1.3 + 0.9;
  };
}

/** What the layout of a map's sheets depends on. */
export function printJourneyOf(atlas: Atlas, map: AtlasMap, scene: Scene, address: string): PrintJourney {
  const lanes = lanesOf(map, atlas.site.lanes);
  const { column, lines } = tracksOf(channelNames(atlas, map));
  return {
    frame: frameOf(atlas, map, scene.personas, address),
    names: nameColumns[column],
    stages: map.fields.stages.map(({ id, title, duration, goal, steps }) => ({
      id,
      begun: [{ text: `${title} ${duration ?? ''}`, size: 1.05 }, ...(goal === null ? [] : [{ text: goal }])],
      continued: [{ text: `${title}${words.continued}`, size: 1.05 }],
      steps: steps.map((step) => ({ id: step.id, title: step.title })),
    })),
    rows: lanes.map((lane): PrintRow => {
      const name: PrintText[] = [
        ...(lane.belowVisibility === true ? [{ text: mapWords.lineOfVisibility }] : []),
        { text: lane.title, size: 1.1 },
        ...(lane.hint === '' ? [] : [{ text: lane.hint }]),
        // The worst loss.
        ...(lane.kind === 'still-with-us' ? [{ text: mapWords.worstLoss(99, 99) }] : []),
      ];
      return {
        id: lane.id,
        name,
        drawn: drawnHeight(lane, scene, lines),
        cells: new Map(
          map.steps.flatMap((step): [string, PrintText[]][] =>
            lane.shows(step, map) ? [[step.id, textsOfCell({ atlas, map, step, lane, drawn: scene.personas })]] : [],
          ),
        ),
      };
    }),
  };
}
