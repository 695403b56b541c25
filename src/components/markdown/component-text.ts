import { absoluteAddress } from '../../model/absolute-address.ts';
import type { Atlas } from '../../model/atlas.ts';
import { valueInWords } from '../../model/metric-words.ts';
import { readingsOf } from '../../model/readings.ts';
import type { Around } from '../../model/text-document.ts';
import { urls } from '../../site/urls.ts';

/** A link before it is written. */
type Link = (text: string, address: string) => string;

/**
 * What stands in a plain text for a component of the body of `entry`: a link for what it names, its title for a callout,
 * nothing for a company's own, whose content stays.
 */
export function componentText(
  atlas: Atlas,
  entry: { collection: string; id: string },
  link: Link,
): (name: string, props: Readonly<Record<string, string>>) => Around {
  const to = (text: string, path: string) => link(text, absoluteAddress(atlas.site, path));
  const own = entry.collection === 'maps' ? entry.id : '';
  const stepOf = (ref = '') => {
    const [mapId = '', stepId = ''] = ref.split('#');
    const map = atlas.maps.get(mapId === '' ? own : mapId);
    const step = map?.steps.find(({ id }) => id === stepId);
    return map === undefined || step === undefined ? null : { map, step };
  };
  const says: Record<string, (props: Readonly<Record<string, string>>) => Around> = {
    Step: ({ ref }) => {
      const found = stepOf(ref);
      return { before: found === null ? '' : to(found.step.title, urls.step(found.map.id, found.step.id)), after: '' };
    },
    Insight: ({ id = '' }) => {
      const insight = atlas.insights.get(id);
      return { before: insight === undefined ? '' : to(insight.fields.title, urls.insightMarkdown(id)), after: '' };
    },
    JourneyMap: ({ map = own }) => {
      const found = atlas.maps.get(map);
      // A map shown in its own text is what the document is about.
      return {
        before: found === undefined || map === own ? '' : to(found.fields.title, urls.mapMarkdown(map)),
        after: '',
      };
    },
    Metric: ({ metric = '', at }) => {
      const fields = atlas.metrics.get(metric)?.fields;
      const found = stepOf(at);
      const reading = found === null ? undefined : readingsOf(found.step).find((one) => one.metric === metric);
      if (fields === undefined || found === null || reading === undefined) return { before: '', after: '' };
      return { before: to(valueInWords(reading.value, fields), urls.step(found.map.id, found.step.id)), after: '' };
    },
    Quote: () => ({ before: '“', after: '”' }),
    Callout: ({ title }) => ({ before: title === undefined ? '' : `**${title}:** `, after: '' }),
  };
  return (name, props) => says[name]?.(props) ?? { before: '', after: '' };
}
