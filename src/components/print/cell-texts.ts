import type { MapLane } from '../../lanes/lanes.ts';
import { counts, evidence, quoted } from '../../messages/messages.ts';
import type { PrintText } from '../../layout/print-text.ts';
import type { Atlas, AtlasMap, AtlasStep } from '../../model/atlas.ts';
import { valueInWords } from '../../model/metric-words.ts';
import { opportunityState } from '../../model/opportunity-words.ts';
import { readingInWords, readingsOf } from '../../model/readings.ts';
import { channelsOfStep } from '../../model/step-channels.ts';
import { flagOf, momentNames } from '../map/flags.ts';
import { feelingsInWords } from './feelings.ts';

/** A step's cell in a lane. */
interface Cell {
  atlas: Atlas;
  map: AtlasMap;
  step: AtlasStep;
  lane: MapLane;
  /** The personas whose curves are drawn. */
  drawn: readonly string[];
}

/** Room between two items, of a marker before a text, and of a bar at its left, in em: as in the stylesheet. */
const gap = 0.35;
const marker = 1.1;
const bar = 0.95;

const items = (texts: readonly string[], indent = 0): PrintText[] => texts.map((text) => ({ text, indent, gap }));

/** What each lane writes into a cell on paper, for the estimate of its height; what is drawn is not among it. */
const texts: Record<MapLane['kind'], (cell: Cell) => PrintText[]> = {
  experience: ({ atlas, map, step, drawn }) => {
    const flag = flagOf(map, step);
    const feelings = feelingsInWords(atlas, step).filter(({ persona }) => drawn.includes(persona));
    return [
      ...items(flag?.personas.every((id) => drawn.includes(id)) ? [`${flag.sign} ${flag.text}`] : []),
      ...items(
        feelings.map(({ words }) => words),
        marker,
      ),
    ];
  },
  'still-with-us': () => [],
  channels: ({ atlas, map, step }) =>
    items(
      channelsOfStep(atlas, map, step).flatMap(({ title, details }) =>
        // A channel of which no more is known is a dot on its track.
        details.length === 0 ? [] : `${title}: ${details.map(({ text }) => text).join(', ')}`,
      ),
    ),
  zoom: ({ atlas, step: { zoom } }) => (zoom === null ? [] : items([atlas.maps.get(zoom)?.fields.title ?? zoom])),
  doing: ({ step }) =>
    step.doing.flatMap(({ task, subtasks }): PrintText[] => [
      { text: task, gap },
      ...subtasks.map((text) => ({ text: `– ${text}`, indent: 0.9, gap: 0.1 })),
    ]),
  needs: ({ step }) => items(step.needs),
  thinking: ({ atlas, step }) =>
    step.thinking.flatMap(({ quote, persona }): PrintText[] => [
      { text: quoted(quote), size: 1.08, gap: 0.5 },
      ...(persona === null
        ? []
        : [{ text: atlas.personas.get(persona)?.fields.short ?? persona, indent: marker, gap: 0.1 }]),
    ]),
  moments: ({ step: { moment } }) =>
    moment === null ? [] : [{ text: moment.title ?? momentNames[moment.kind], size: 1.04 }, { text: moment.why }],
  pains: ({ step }) =>
    items(
      step.pains.map(({ text }) => text),
      bar,
    ),
  opportunities: ({ atlas, step }) =>
    items(
      step.opportunities.map((one) => [one.text, opportunityState(atlas, one)].filter(Boolean).join(' ')),
      bar,
    ),
  metrics: ({ atlas, map, step }) =>
    readingsOf(step).flatMap((reading): PrintText[] => {
      const fields = atlas.metrics.get(reading.metric)?.fields;
      if (fields === undefined || reading.metric === map.stillWithUs) return [];
      const value = valueInWords(reading.value, fields);
      const rest = readingInWords(reading, fields, atlas.site.language).slice(value.length).replace(/^, /, '');
      return [
        { text: fields.title, gap },
        // The trend stands after the value.
        { text: `${value}${reading.series.length > 1 ? ' mmmmm' : ''}`, size: 1.04 },
        ...(rest === '' ? [] : [{ text: rest }]),
      ];
    }),
  frontstage: (cell) => backstage(cell, true),
  backstage: (cell) => backstage(cell, false),
  evidence: ({ step }) =>
    step.evidenceSources.length > 0
      ? [{ text: counts.sources(99), indent: marker }]
      : [{ text: evidence.assumption, indent: marker }],
  company: ({ step, lane }) => (lane.kind === 'company' ? [{ text: String(step.custom[lane.field] ?? '') }] : []),
};

function backstage({ atlas, step }: Cell, visible: boolean): PrintText[] {
  return step.backstage
    .filter((one) => one.visible === visible)
    .map(({ team, system, what }) => ({
      text: [what, team === null ? null : (atlas.teams.get(team)?.fields.title ?? team), system]
        .filter(Boolean)
        .join(' · '),
      gap,
    }));
}

export function textsOfCell(cell: Cell): PrintText[] {
  return texts[cell.lane.kind](cell);
}
