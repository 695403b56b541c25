import { feeds, mapHeader } from '../../messages/messages.ts';
import type { Atlas, AtlasMap } from '../../model/atlas.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import { formatDate, formatMonth } from '../../model/dates.ts';
import { mapStatuses } from '../../model/map-words.ts';
import { insightsOfMap } from '../../model/places.ts';
import { factOf, linkedFact, type DocumentSection, type TextDocument } from '../../model/text-document.ts';
import { urls } from '../../site/urls.ts';
import { columnsOf, unknownWord } from '../table/columns.ts';
import { plainText } from '../table/table-cell.ts';

/** A map as texts: its facts, its stages, and each step with all that its lanes say. `body` is its narrative. */
export function mapDocument(atlas: Atlas, map: AtlasMap, body: TextDocument['body']): TextDocument {
  const { site } = atlas;
  const { fields, evidence } = map;
  const at = (path: string) => absoluteAddress(site, path);
  const day = (date: string | null) => (date === null ? null : formatDate(date, site.language));
  const otherMap = (id: string | null) => {
    const other = id === null ? undefined : atlas.maps.get(id);
    return other === undefined ? [] : [{ text: other.fields.title, address: at(urls.mapMarkdown(other.id)) }];
  };
  const columns = columnsOf(atlas, map);
  const steps = new Map(map.steps.map((step) => [step.id, step]));

  const sections = fields.stages.map((stage): DocumentSection => ({
    title: [stage.title, stage.duration].filter(Boolean).join(', '),
    lede: stage.goal === null ? null : feeds.goal(stage.goal),
    facts: [],
    sections: stage.steps.flatMap(({ id }): DocumentSection[] => {
      const step = steps.get(id);
      if (step === undefined) return [];
      const lanes = columns.flatMap(({ title, hint, cell }) => {
        const text = plainText(cell(step));
        return text === unknownWord ? [] : factOf([title, hint].filter(Boolean).join(', '), text);
      });
      return [
        {
          title: feeds.step(step.number, step.title),
          lede: null,
          facts: [...lanes, ...linkedFact(feeds.openedUp, otherMap(step.zoom))],
          sections: [],
        },
      ];
    }),
  }));

  const { validated } = fields;
  return {
    title: fields.title,
    lede: [fields.question, fields.summary].filter(Boolean).join(' ') || null,
    facts: [
      ...linkedFact(feeds.page, [{ text: at(urls.map(map.id)), address: at(urls.map(map.id)) }]),
      ...factOf(feeds.state, feeds.states[fields.state]),
      ...linkedFact(feeds.futureOf, otherMap(fields.futureOf)),
      ...linkedFact(feeds.partOf, otherMap(fields.parent)),
      ...factOf(
        feeds.owner,
        fields.owner === null ? null : (atlas.teams.get(fields.owner)?.fields.title ?? fields.owner),
      ),
      ...factOf(feeds.status, mapStatuses[fields.status]),
      ...factOf(
        feeds.validated,
        validated === null
          ? null
          : [validated.with, validated.method, formatMonth(validated.on, site.language)].filter(Boolean).join(', '),
      ),
      ...factOf(feeds.lastReview, day(fields.review.last)),
      ...factOf(feeds.nextReview, fields.status === 'retired' ? null : day(map.nextReview)),
      ...factOf(feeds.evidence, evidence.claims === 0 ? null : mapHeader.claims(evidence.supported, evidence.claims)),
      ...linkedFact(
        feeds.personas,
        fields.personas.map((id) => ({
          text: atlas.personas.get(id)?.fields.title ?? id,
          address: at(urls.persona(id)),
        })),
      ),
      ...factOf(feeds.products, ...fields.product.map((id) => atlas.products.get(id)?.fields.title ?? id)),
      ...factOf(feeds.inScope, ...fields.inScope),
      ...factOf(feeds.outOfScope, ...fields.outOfScope),
      ...linkedFact(
        feeds.insights,
        insightsOfMap(atlas, map.id).map((insight) => ({
          text: insight.fields.title,
          address: at(urls.insightMarkdown(insight.id)),
        })),
      ),
    ],
    sections,
    body,
  };
}
