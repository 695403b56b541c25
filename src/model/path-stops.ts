import type { Stop } from '../schema/path.ts';
import type { Atlas, AtlasInsight, AtlasMap, AtlasStep } from './atlas.ts';
import type { Entry } from './content.ts';

/** What a stop shows, joined. */
export type Shown =
  | { kind: 'moment'; map: AtlasMap; step: AtlasStep }
  | { kind: 'map'; map: AtlasMap }
  | { kind: 'persona'; persona: Entry<'personas'> }
  | { kind: 'insight'; insight: AtlasInsight }
  | { kind: 'story'; story: Entry<'stories'> }
  | { kind: 'term'; term: Entry<'glossary'> }
  | { kind: 'question'; question: string }
  | { kind: 'text' };

export type StopKind = Shown['kind'];

/** A stop of a path with what it shows. */
export interface PathStop {
  stop: Stop;
  /** From 1 on. */
  number: number;
  /** Its own heading, or that of what it shows. */
  title: string;
  shown: Shown;
}

/** What is shown, and what it is called; a text where the reference leads nowhere. */
function shownBy(atlas: Atlas, stop: Stop): readonly [Shown, string] {
  if (stop.moment !== null) {
    const [id = '', stepId = ''] = stop.moment.split('#');
    const map = atlas.maps.get(id);
    const step = map?.steps.find((one) => one.id === stepId);
    if (map !== undefined && step !== undefined) return [{ kind: 'moment', map, step }, step.title];
  }
  const map = atlas.maps.get(stop.map ?? '');
  if (map !== undefined) return [{ kind: 'map', map }, map.fields.title];
  const persona = atlas.personas.get(stop.persona ?? '');
  if (persona !== undefined) return [{ kind: 'persona', persona }, persona.fields.title];
  const insight = atlas.insights.get(stop.insight ?? '');
  if (insight !== undefined) return [{ kind: 'insight', insight }, insight.fields.title];
  const story = atlas.stories.get(stop.story ?? '');
  if (story !== undefined) return [{ kind: 'story', story }, story.fields.title];
  const term = atlas.glossary.get(stop.term ?? '');
  if (term !== undefined) return [{ kind: 'term', term }, asHeading(term.fields.title, atlas.site.language)];
  return stop.question === null
    ? [{ kind: 'text' }, '']
    : [{ kind: 'question', question: stop.question }, stop.question];
}

/** Whether a stop shows a draft. */
export function showsDraft(shown: Shown): boolean {
  switch (shown.kind) {
    case 'moment':
    case 'map':
      return shown.map.fields.draft;
    case 'persona':
      return shown.persona.fields.draft;
    case 'insight':
      return shown.insight.fields.draft;
    case 'story':
      return shown.story.fields.draft;
    case 'term':
      return shown.term.fields.draft;
    case 'question':
    case 'text':
      return false;
  }
}

/** A term as a heading: with a capital letter where the language has them. */
function asHeading(term: string, language: string): string {
  const [first = '', ...rest] = term;
  return `${first.toLocaleUpperCase(language)}${rest.join('')}`;
}

/** The stops of a path in order, each with what it shows. Of two with one id, of which the checks tell, the first. */
export function stopsOfPath(atlas: Atlas, path: Entry<'paths'>): PathStop[] {
  const seen = new Set<string>();
  return path.fields.stops.flatMap((stop, index) => {
    if (seen.has(stop.id)) return [];
    seen.add(stop.id);
    const [shown, name] = shownBy(atlas, stop);
    return { stop, number: index + 1, title: stop.title ?? (name === '' ? stop.id : name), shown };
  });
}

/**
 * The paths in the order in which newcomers walk them: one that no other goes on to, then the paths it goes on to, and
 * so on; otherwise in the order of the site. Each once.
 */
export function pathsInOrder(atlas: Atlas): Entry<'paths'>[] {
  const all = [...atlas.paths.values()];
  const goneOnTo = new Set(all.map(({ fields }) => fields.next));
  const ordered = new Set<Entry<'paths'>>();
  const walk = (path: Entry<'paths'> | undefined) => {
    if (path === undefined || ordered.has(path)) return;
    ordered.add(path);
    walk(path.fields.next === null ? undefined : atlas.paths.get(path.fields.next));
  };
  // Paths that go on to each other in a circle begin nowhere: they come last.
  for (const path of [...all.filter(({ id }) => !goneOnTo.has(id)), ...all]) walk(path);
  return [...ordered];
}
