import type { MapLane } from '../../lanes/lanes.ts';
import { quoted, table as words } from '../../messages/messages.ts';
import type { Atlas, AtlasMap, AtlasStep } from '../../model/atlas.ts';
import { severities } from '../../model/pain-words.ts';
import { opportunityState } from '../../model/opportunity-words.ts';
import { readingInWords, readingsOf } from '../../model/readings.ts';
import { someOf } from '../../model/some-of.ts';
import { channelsOfStep } from '../../model/step-channels.ts';
import { listed } from '../../model/words.ts';
import { momentNames } from '../map/flags.ts';
import { inBrackets, itemOf, type TableItem } from './table-cell.ts';

interface Place {
  atlas: Atlas;
  map: AtlasMap;
  step: AtlasStep;
}

/** The lanes whose cells are lists of texts. Those that are numbers have columns of their own. */
export type TextLane = Exclude<MapLane['kind'], 'experience' | 'still-with-us'>;

const shortName = (atlas: Atlas) => (id: string) => atlas.personas.get(id)?.fields.short ?? id;

/** Who it is, where it is not everyone of the map. */
function namesOf(atlas: Atlas, map: AtlasMap, personas: readonly string[]): string | null {
  const some = someOf(map.figures, personas);
  return some.length === 0 ? null : listed(some.map(shortName(atlas)));
}

function insightOf(atlas: Atlas, id: string | null): string | null {
  return id !== null && atlas.insights.has(id) ? id : null;
}

/** Each channel once, in the order of the tracks, with what people do there and who they are. */
function channels({ atlas, map, step }: Place): TableItem[] {
  return channelsOfStep(atlas, map, step).map(({ channel, title, personas, details }) => {
    const parts = details.map(({ text, personas: whose }, index) => ({
      text: `${index === 0 ? ': ' : ', '}${text}`,
      personas: whose,
    }));
    const more = parts.map(({ text }) => text).join('');
    return itemOf(title, { more, parts, channels: [channel], personas });
  });
}

function teamsAndSystems({ atlas, step }: Place, inSight: boolean): TableItem[] {
  return step.backstage
    .filter(({ visible }) => visible === inSight)
    .map(({ team, system, what }) =>
      itemOf(what, { more: inBrackets(team === null ? null : (atlas.teams.get(team)?.fields.title ?? team), system) }),
    );
}

/** What each lane says of a step, as texts. */
export const laneItems: Record<TextLane, (place: Place, lane: MapLane) => TableItem[]> = {
  channels,
  zoom: ({ atlas, step: { zoom } }) => (zoom === null ? [] : [itemOf(atlas.maps.get(zoom)?.fields.title ?? zoom)]),
  doing: ({ step }) => step.doing.map(({ task, subtasks }) => itemOf(task, { more: inBrackets(...subtasks) })),
  needs: ({ step }) => step.needs.map((need) => itemOf(need)),
  thinking: ({ atlas, step }) =>
    step.thinking.map(({ quote, persona }) => {
      const personas = persona === null ? [] : [persona];
      // Who says it, also where nobody else is on the map.
      return itemOf(quoted(quote), { more: inBrackets(...personas.map(shortName(atlas))), personas, look: 'voice' });
    }),
  moments: ({ step: { moment } }) =>
    moment === null ? [] : [itemOf(moment.title ?? momentNames[moment.kind], { more: `: ${moment.why}` })],
  pains: ({ atlas, map, step }) =>
    step.pains.map(({ text, severity, personas, channels: where, insight }) =>
      itemOf(text, {
        channels: where,
        more: inBrackets(words.severity(severity, severities[severity] ?? ''), namesOf(atlas, map, personas)),
        insight: insightOf(atlas, insight),
        personas,
        look: `pain s-${severity}`,
      }),
    ),
  opportunities: ({ atlas, map, step }) =>
    step.opportunities.map(({ text, personas, insight, action }) =>
      itemOf(text, {
        more: inBrackets(namesOf(atlas, map, personas), opportunityState(atlas, { action })),
        insight: insightOf(atlas, insight),
        action: action !== null && atlas.actions.has(action) ? action : null,
        personas,
        look: 'opportunity',
      }),
    ),
  metrics: ({ atlas, map, step }) =>
    readingsOf(step).flatMap((reading) => {
      const fields = atlas.metrics.get(reading.metric)?.fields;
      // The metric of "Still with us" has a column of its own.
      if (fields === undefined || reading.metric === map.stillWithUs) return [];
      return itemOf(fields.title, { more: `: ${readingInWords(reading, fields, atlas.site.language)}` });
    }),
  frontstage: (place) => teamsAndSystems(place, true),
  backstage: (place) => teamsAndSystems(place, false),
  evidence: ({ atlas, step }) =>
    step.evidenceSources.map((source) => itemOf(atlas.sources.get(source)?.fields.title ?? source)),
  company: ({ step }, lane) => {
    const text = lane.kind === 'company' ? step.custom[lane.field] : undefined;
    return text === undefined ? [] : [itemOf(String(text))];
  },
};
