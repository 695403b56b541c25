import { absoluteAddress } from '../../model/absolute-address.ts';
import type { Atlas } from '../../model/atlas.ts';
import { formatMonth } from '../../model/dates.ts';
import { valueInWords } from '../../model/metric-words.ts';
import { readingsOf } from '../../model/readings.ts';
import type { ComponentWords } from '../../model/text-document.ts';
import { urls } from '../../site/urls.ts';

type Props = Readonly<Record<string, unknown>>;

const nothing: ComponentWords = { kind: 'words', words: { text: '', address: null } };

/** What stands for the components in the body of `entry` where there are only words. Of a company's own, the content. */
export function componentWords(
  atlas: Atlas,
  entry: { collection: string; id: string },
): (name: string, props: Props) => ComponentWords {
  const { language } = atlas.site;
  const own = entry.collection === 'maps' ? entry.id : '';
  const to = (text: string, path: string): ComponentWords => ({
    kind: 'words',
    words: { text, address: absoluteAddress(atlas.site, path) },
  });
  const prop = (props: Props, name: string) => (typeof props[name] === 'string' ? props[name] : '');
  const stepOf = (ref: string) => {
    const [mapId = '', stepId = ''] = ref.split('#');
    const map = atlas.maps.get(mapId === '' ? own : mapId);
    const step = map?.steps.find(({ id }) => id === stepId);
    return map === undefined || step === undefined ? null : { map, step };
  };
  const says: Readonly<Record<string, (props: Props) => ComponentWords>> = {
    Step: (props) => {
      const found = stepOf(prop(props, 'ref'));
      return found === null ? nothing : to(found.step.title, urls.step(found.map.id, found.step.id));
    },
    Insight: (props) => {
      const insight = atlas.insights.get(prop(props, 'id'));
      return insight === undefined ? nothing : to(insight.fields.title, urls.insightMarkdown(insight.id));
    },
    JourneyMap: (props) => {
      const map = atlas.maps.get(prop(props, 'map') || own);
      // A map shown in its own text is what the document is about.
      return map === undefined || map.id === own ? nothing : to(map.fields.title, urls.mapMarkdown(map.id));
    },
    Metric: (props) => {
      const metric = prop(props, 'metric');
      const fields = atlas.metrics.get(metric)?.fields;
      const found = stepOf(prop(props, 'at'));
      const reading = found === null ? undefined : readingsOf(found.step).find((one) => one.metric === metric);
      if (fields === undefined || found === null || reading === undefined) return nothing;
      return to(valueInWords(reading.value, fields), urls.step(found.map.id, found.step.id));
    },
    Term: (props) => {
      const term = atlas.glossary.get(prop(props, 'id'));
      return term === undefined ? nothing : to(term.fields.title, urls.term(term.id));
    },
    Quote: (props) => {
      const persona = atlas.personas.get(prop(props, 'persona'))?.fields.title;
      const source = atlas.sources.get(prop(props, 'source'))?.fields;
      const heard = source === undefined ? undefined : `${source.title}, ${formatMonth(source.on, language)}`;
      return { kind: 'apart', title: null, by: [persona, heard].filter(Boolean).join(', ') || null };
    },
    Callout: (props) => ({ kind: 'apart', title: prop(props, 'title') || null, by: null }),
  };
  return (name, props) => (Object.hasOwn(says, name) ? says[name]?.(props) : undefined) ?? { kind: 'content' };
}
