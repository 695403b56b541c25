import { feeds } from '../../messages/messages.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import { actionStateInWords } from '../../model/action-words.ts';
import type { Atlas, AtlasInsight } from '../../model/atlas.ts';
import { formatDate, formatMonth } from '../../model/dates.ts';
import { insightKinds, insightStatuses } from '../../model/insight-words.ts';
import { valueInWords } from '../../model/metric-words.ts';
import { placesOf } from '../../model/places.ts';
import { factOf, linkedFact, type TextDocument } from '../../model/text-document.ts';
import { urls } from '../../site/urls.ts';

/** An insight as texts: the claim, what follows, what it rests on, where it happens and what is done. */
export function insightDocument(atlas: Atlas, insight: AtlasInsight, body: TextDocument['body']): TextDocument {
  const { site } = atlas;
  const { fields, score } = insight;
  const at = (path: string) => absoluteAddress(site, path);
  const titles = (entries: ReadonlyMap<string, { fields: { title: string } }>, ids: readonly string[]) =>
    ids.map((id) => entries.get(id)?.fields.title ?? id);
  const value = (metric: string, number: number) =>
    valueInWords(number, atlas.metrics.get(metric)?.fields ?? { unit: null });
  const places = placesOf(atlas, 'insights', insight.id).flatMap(({ map, steps }) =>
    steps.map(({ step }) => ({
      text: `${map.fields.title}, ${feeds.step(step.number, step.title)}`,
      address: at(urls.step(map.id, step.id)),
    })),
  );
  const actions = [...atlas.actions.values()].filter(
    ({ id, fields: action }) => fields.actions.includes(id) || action.insights.includes(insight.id),
  );
  return {
    title: fields.title,
    lede: fields.soWhat,
    facts: [
      ...linkedFact(feeds.page, [{ text: at(urls.insight(insight.id)), address: at(urls.insight(insight.id)) }]),
      ...factOf(feeds.kind, insightKinds[fields.kind]),
      ...factOf(feeds.status, insightStatuses[fields.status]),
      ...factOf(feeds.published, formatDate(fields.published, site.language)),
      ...factOf(feeds.score, score.value === null ? null : String(Math.round(score.value))),
      ...factOf(feeds.personas, ...titles(atlas.personas, fields.personas)),
      ...factOf(feeds.channels, ...titles(atlas.channels, fields.channels)),
      ...factOf(feeds.teams, ...titles(atlas.teams, fields.teams)),
      ...linkedFact(feeds.places, places),
      ...factOf(
        feeds.sources,
        ...fields.sources.map(({ source }) => {
          const found = atlas.sources.get(source)?.fields;
          if (found === undefined) return source;
          const { title, participants, on, limits } = found;
          return [
            title,
            participants === null ? null : feeds.participants(participants),
            formatMonth(on, site.language),
            limits === null ? null : feeds.limits(limits),
          ]
            .filter(Boolean)
            .join(', ');
        }),
      ),
      ...factOf(
        feeds.numbers,
        ...fields.metrics.map(({ metric, before, after }) =>
          feeds.change(
            atlas.metrics.get(metric)?.fields.title ?? metric,
            value(metric, before),
            after === null ? null : value(metric, after),
          ),
        ),
      ),
      ...linkedFact(
        feeds.actions,
        actions.map((action) => ({
          text: `${action.fields.title} (${actionStateInWords(action.fields, atlas.today)})`,
          address: at(urls.action(action.id)),
        })),
      ),
    ],
    sections: [],
    body,
  };
}
