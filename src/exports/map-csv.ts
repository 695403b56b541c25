import { exports as words, lanes } from '../messages/messages.ts';
import type { Atlas, AtlasMap, AtlasStep } from '../model/atlas.ts';
import { severities } from '../model/pain-words.ts';
import { readingsOf } from '../model/readings.ts';
import { someOf } from '../model/some-of.ts';
import { toCsv, type CsvCell } from './csv.ts';

interface Column {
  title: string;
  cell: (step: AtlasStep) => CsvCell;
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** Several things stand in one cell, each on a line of its own; so none of them may have lines itself. */
function lines(list: readonly string[]): CsvCell {
  return list.length === 0 ? null : list.map(oneLine).join('\n');
}

/** `Pay the deposit (Maya, Priya)`; without names when it concerns everyone. */
const withNames = (text: string, names: readonly string[]) =>
  names.length === 0 ? text : `${text} (${names.join(', ')})`;

function columnsOf(atlas: Atlas, map: AtlasMap): Column[] {
  const persona = (id: string) => atlas.personas.get(id)?.fields.title ?? id;
  const personas = (ids: readonly string[]) => someOf(map.figures, ids).map(persona);
  const channel = (id: string) => atlas.channels.get(id)?.fields.title ?? id;
  const team = (id: string) => atlas.teams.get(id)?.fields.title ?? id;
  const source = (id: string) => atlas.sources.get(id)?.fields.title ?? id;
  const work = ({ team: who, system, what }: AtlasStep['backstage'][number]) =>
    withNames(what, [...(who === null ? [] : [team(who)]), ...(system === null ? [] : [system])]);
  const title = words.columns;
  const metrics = [...new Set(map.steps.flatMap((step) => step.metrics.map(({ metric }) => metric)))];
  const custom = [...new Set(map.steps.flatMap((step) => Object.keys(step.custom)))];
  return [
    { title: title.stage, cell: ({ stage }) => oneLine(stage.title) },
    { title: title.goal, cell: ({ stage }) => (stage.goal === null ? null : oneLine(stage.goal)) },
    { title: title.number, cell: ({ number }) => number },
    { title: title.id, cell: ({ id }) => id },
    { title: title.step, cell: (step) => oneLine(step.title) },
    {
      title: lanes.doing.title,
      cell: ({ doing }) =>
        lines(doing.map(({ task, subtasks }) => (subtasks.length === 0 ? task : `${task}: ${subtasks.join('; ')}`))),
    },
    { title: lanes.needs.title, cell: ({ needs }) => lines(needs) },
    {
      title: lanes.thinking.title,
      cell: ({ thinking }) =>
        lines(thinking.map(({ quote, persona: who }) => withNames(quote, who === null ? [] : [persona(who)]))),
    },
    {
      title: title.touchpoints,
      cell: ({ touchpoints }) =>
        lines(
          touchpoints.map(({ channel: id, what, personas: who }) =>
            withNames([channel(id), what].filter(Boolean).join(': '), personas(who)),
          ),
        ),
    },
    ...map.fields.personas.flatMap((id): Column[] => [
      { title: title.from(persona(id)), cell: ({ emotions }) => emotions[id]?.from ?? null },
      { title: title.to(persona(id)), cell: ({ emotions }) => emotions[id]?.to ?? null },
      { title: title.feeling(persona(id)), cell: ({ emotions }) => emotions[id]?.feeling ?? null },
    ]),
    {
      title: lanes.pains.title,
      cell: ({ pains }) =>
        lines(
          pains.map(({ text, severity, personas: who }) =>
            withNames(words.pain(severity, severities[severity] ?? '', text), personas(who)),
          ),
        ),
    },
    {
      title: lanes.opportunities.title,
      cell: ({ opportunities }) =>
        lines(opportunities.map(({ text, personas: who }) => withNames(text, personas(who)))),
    },
    ...metrics.map((id): Column => {
      const fields = atlas.metrics.get(id)?.fields;
      return {
        title: withNames(fields?.title ?? id, fields?.unit == null ? [] : [fields.unit]),
        cell: (step) => readingsOf(step).find(({ metric }) => metric === id)?.value ?? null,
      };
    }),
    {
      title: lanes.frontstage.title,
      cell: ({ backstage }) => lines(backstage.filter(({ visible }) => visible).map(work)),
    },
    {
      title: lanes.backstage.title,
      cell: ({ backstage }) => lines(backstage.filter(({ visible }) => !visible).map(work)),
    },
    {
      title: lanes.moments.title,
      cell: ({ moment }) =>
        moment === null
          ? null
          : oneLine([words.moments[moment.kind], moment.title, moment.why].filter(Boolean).join(': ')),
    },
    { title: title.sources, cell: ({ evidenceSources }) => lines(evidenceSources.map(source)) },
    { title: title.assumption, cell: ({ assumption }) => (assumption ? words.yes : null) },
    ...custom.map((name): Column => ({
      title: name,
      cell: (step) => {
        const value = step.custom[name];
        return typeof value === 'string' ? oneLine(value) : (value ?? null);
      },
    })),
  ];
}

/**
 * A map for spreadsheets: a row a step in the journey's order, headings in the site's language. Emotions (−2 … +2) and
 * the latest value of each metric, in its unit, are numbers in columns of their own; what is not known is empty.
 */
export function mapCsv(atlas: Atlas, map: AtlasMap): string {
  const columns = columnsOf(atlas, map);
  return toCsv([columns.map(({ title }) => title), ...map.steps.map((step) => columns.map(({ cell }) => cell(step)))]);
}
