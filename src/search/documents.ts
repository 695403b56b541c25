import type { Atlas, AtlasMap } from '../model/atlas.ts';
import { hrefOfThing, type Addresses } from './explore/explore-index.ts';
import { listThings } from './explore/list-things.ts';
import type { Thing } from './explore/thing.ts';
import type { PackedPage, PackedPart } from './lexicon.ts';
import type { BodyCollection } from '../schema/collections.ts';

/** What the index is made of: a page as the search knows it, and what it says, as HTML that holds nothing else. */
export interface SearchDocument {
  page: PackedPage;
  html: string;
}

/** The text below an entry, as HTML; empty when there is none. Its headings have ids. */
export type BodyOf = (collection: BodyCollection, id: string) => string;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>]/gu, (sign) => escapes[sign] ?? sign);
}

/** Each text in a block of its own, so that an excerpt never runs from one into the next. */
export function blocks(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('');
}

/** The texts that a thing is made of. */
function textsOf({ text }: Thing): string[] {
  return text.split(' · ');
}

/** The names of who and what is at a thing, in a line: it is looked for by them, here as in Explore. */
function namesAt(atlas: Atlas, { people, traits }: Thing): string {
  const title = (entries: ReadonlyMap<string, { fields: { title: string } }>, id: string | null) =>
    id === null ? [] : (entries.get(id)?.fields.title ?? []);
  return [
    ...new Set([
      ...people.flatMap(({ persona }) => title(atlas.personas, persona)),
      ...people.flatMap(({ channels }) => channels.flatMap((id) => title(atlas.channels, id))),
      ...traits.product.flatMap((id) => title(atlas.products, id)),
      ...traits.team.flatMap((id) => title(atlas.teams, id)),
    ]),
  ].join(', ');
}

/** The collections of which entries have a text below them, by the type of what is found. */
const bodies: Partial<Readonly<Record<Thing['type'], BodyCollection>>> = {
  map: 'maps',
  insight: 'insights',
  story: 'stories',
  persona: 'personas',
  path: 'paths',
};

function bodyOfThing({ type, id }: Thing, bodyOf: BodyOf): string {
  const collection = bodies[type];
  return collection === undefined ? '' : bodyOf(collection, id);
}

/** What stands on a map, stage by stage and step by step, each with a heading that has its id. */
function stagesInHtml(atlas: Atlas, map: AtlasMap, onMap: readonly Thing[]): string {
  const atStep = Map.groupBy(onMap, ({ place }) => place?.step ?? '');
  return map.fields.stages
    .map(({ id, title, duration, goal }) => {
      const steps = map.steps.filter((step) => step.stage.id === id);
      const head = `<h2 id="stage_${id}">${escapeHtml(title)}</h2>${blocks(duration ?? '', goal ?? '')}`;
      return `${head}${steps.map((step) => stepInHtml(atlas, atStep.get(step.id) ?? [])).join('')}`;
    })
    .join('');
}

function stepInHtml(atlas: Atlas, [step, ...said]: readonly Thing[]): string {
  if (step === undefined) return '';
  const texts = said.flatMap((thing) => [
    thing.title === step.title ? '' : thing.title,
    ...textsOf(thing),
    thing.kind ?? '',
  ]);
  const id = step.place?.step ?? '';
  return `<h3 id="${id}">${escapeHtml(step.title)}</h3>${blocks(...textsOf(step), ...texts, namesAt(atlas, step))}`;
}

function partsOf(map: AtlasMap): PackedPart[] {
  return map.fields.stages.flatMap((stage) => [
    ['stage', `stage_${stage.id}`, stage.title] as const,
    ...map.steps.filter((step) => step.stage.id === stage.id).map(({ id, title }) => ['step', id, title] as const),
  ]);
}

function productsOf(atlas: Atlas, map: AtlasMap): string[] {
  return map.fields.product.flatMap((id) => {
    const fields = atlas.products.get(id)?.fields;
    return fields === undefined ? [] : [fields.title, ...fields.also];
  });
}

/** Who is on a page, each presence once. */
function peopleOf(atlas: Atlas, { people }: Thing): (readonly [number, ...number[]])[] {
  const [personas, channels] = [[...atlas.personas.keys()], [...atlas.channels.keys()]];
  const packed = people.map(
    ({ persona, channels: on }) =>
      [
        persona === null ? -1 : personas.indexOf(persona),
        ...on
          .map((id) => channels.indexOf(id))
          .filter((place) => place !== -1)
          .sort((a, b) => a - b),
      ] as const,
  );
  return [...new Map(packed.map((one) => [one.join(), one])).values()];
}

/**
 * A document for each page that can be found: an entry with its text, a map with all that stands on it. They are made of
 * the things that Explore lists, so that the same words find the same. The order is that of Explore.
 */
export function searchDocuments(atlas: Atlas, addresses: Addresses, bodyOf: BodyOf): SearchDocument[] {
  const things = listThings(atlas);
  const onMaps = Map.groupBy(
    things.filter(({ place }) => place !== null),
    ({ id }) => id,
  );
  return things
    .filter(({ place }) => place === null)
    .map((thing) => {
      const map = thing.type === 'map' ? atlas.maps.get(thing.id) : undefined;
      const products = map === undefined ? [] : productsOf(atlas, map);
      const people = peopleOf(atlas, thing);
      const page: PackedPage = {
        type: thing.type,
        title: thing.title,
        href: hrefOfThing(thing, addresses),
        ...(thing.also.length === 0 ? {} : { also: thing.also }),
        ...(products.length === 0 ? {} : { products }),
        ...(map === undefined ? {} : { parts: partsOf(map) }),
        ...(people.length === 0 ? {} : { people }),
      };
      const texts = blocks(...textsOf(thing), thing.also.join(', '), namesAt(atlas, thing), thing.kind ?? '');
      const stages = map === undefined ? '' : stagesInHtml(atlas, map, onMaps.get(thing.id) ?? []);
      return { page, html: `<h1>${escapeHtml(thing.title)}</h1>${texts}${stages}${bodyOfThing(thing, bodyOf)}` };
    });
}
