import { linkedEntry } from '../checks/link-target.ts';
import type { Content, Entry } from '../model/content.ts';
import { draftsOf, hasDrafts, withoutDrafts } from '../model/without-drafts.ts';
import { collectionNames } from '../schema/collections.ts';
import { bodyWithout, lineWithout } from './texts-without-drafts.ts';

/**
 * What is published of content: no draft, and nothing that names one, in fields, in texts and in links. Content without
 * drafts comes back as it is.
 */
export function published(content: Content): Content {
  const drafts = draftsOf(content);
  if (!hasDrafts(drafts)) return content;
  const { site } = content;
  const rest = withoutDrafts(content, drafts);
  const contextOf = (entry: Entry) => ({ entry, drafts, site });
  const texts = collectionNames.map((name) => [
    name,
    (rest[name] as Entry[]).map((entry) =>
      entry.body === null ? entry : { ...entry, body: bodyWithout(entry.body, contextOf(entry)) },
    ),
  ]);
  const { paths, sources, ...others } = { ...rest, ...(Object.fromEntries(texts) as Omit<Content, 'site'>) };
  return {
    ...others,
    paths: paths.map((path) => ({
      ...path,
      fields: {
        ...path.fields,
        stops: path.fields.stops.map((stop) => ({
          ...stop,
          text: stop.text === null ? null : lineWithout(stop.text, contextOf(path)),
        })),
      },
    })),
    sources: sources.map((source) => {
      const target = source.fields.link === null ? null : linkedEntry(source.fields.link, source, site);
      const leadsToDraft = target !== null && drafts[target.to].has(target.id);
      return leadsToDraft ? { ...source, fields: { ...source.fields, link: null } } : source;
    }),
  };
}
