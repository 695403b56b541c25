import { referencesOf } from '../model/references.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { bodyReferencesOf } from './body-references.ts';
import type { Finding } from './finding.ts';
import { arePartsKnown } from './known-parts.ts';
import { nearest } from './nearest.ts';
import type { CheckedEntry } from './read-entry.ts';
import { allEntries, fileOfEntry, findingAt, findingAtUse, type Rule, type RuleContext } from './rule.ts';
import type { RuleName } from './rules.ts';
import { strangeIn } from './unseen.ts';
import { listed, quoted, sentences, withArticle } from './wording.ts';

const ruleFor: Record<CollectionName, RuleName> = {
  maps: 'unknown-map',
  insights: 'unknown-insight',
  personas: 'unknown-persona',
  stories: 'unknown-story',
  paths: 'unknown-path',
  channels: 'unknown-channel',
  teams: 'unknown-team',
  products: 'unknown-product',
  sources: 'unknown-source',
  metrics: 'unknown-metric',
  actions: 'unknown-action',
  glossary: 'unknown-term',
};

interface Dangling {
  rule: RuleName;
  what: string;
  fix: string;
  mentions?: string;
}

/** Where the entries of a collection are listed: a file, or a folder with a file each. */
export function listingOf(collection: CollectionName): string {
  return collections[collection].format === 'mdx' ? `${collection}/` : `${collection}.yaml`;
}

function missingEntry(context: RuleContext, to: CollectionName, id: string): Dangling | null {
  if (!context.complete[to] || context.ids[to].has(id)) return null;
  const { noun, nouns } = collections[to];
  const strange = strangeIn(id, context.ids[to]);
  const near = strange?.meant ?? nearest(id, context.ids[to]);
  const names = `${nouns.slice(0, 1).toUpperCase()}${nouns.slice(1)}`;
  const listing = context.ids[to].size === 0 ? `There are no ${nouns} yet; they are` : `${names} are`;
  return {
    rule: ruleFor[to],
    what: strange?.what ?? `${quoted(id)} is not ${withArticle(noun)}.`,
    fix: sentences(near === null ? null : `Did you mean "${near}"?`, `${listing} listed in ${listingOf(to)}.`),
    mentions: listingOf(to),
  };
}

/** The parts of a map by their ids; null when they could not be read and so nothing is known of them. */
function partsOf(context: RuleContext, map: string, kind: 'step' | 'stage'): Map<string, string> | null {
  const checked = context.entries.maps.find(({ entry }) => entry.id === map);
  if (!checked || !arePartsKnown(checked, kind)) return null;
  const { fields } = checked.entry;
  // Authors call a stage by its title; its id does as well.
  if (kind === 'stage') {
    return new Map(
      fields.stages.flatMap(
        ({ id, title }) =>
          [
            [title, title],
            [id, id],
          ] as const,
      ),
    );
  }
  const steps = fields.stages.flatMap((stage) => stage.steps);
  // Former ids lead to the present one.
  return new Map([
    ...steps.flatMap(({ id, was }) => was.map((old) => [old, id] as const)),
    ...steps.map(({ id }) => [id, id] as const),
  ]);
}

function stageTitles(context: RuleContext, map: string): string[] {
  const fields = context.entries.maps.find(({ entry }) => entry.id === map)?.entry.fields;
  return fields?.stages.map(({ title }) => title) ?? [];
}

function missingPart(
  context: RuleContext,
  map: string,
  kind: 'step' | 'stage',
  id: string,
  written: string,
): Dangling | null {
  const parts = partsOf(context, map, kind);
  const now = parts?.get(id);
  if (parts === null || now === id) return null;
  const asWritten = (part: string): string =>
    written.includes('#') ? `${written.slice(0, written.indexOf('#'))}#${part}` : part;
  const file = fileOfEntry(context, 'maps', map);
  const rule: RuleName = kind === 'stage' ? 'unknown-stage' : 'unknown-step';
  if (now !== undefined) {
    return {
      rule,
      what: `The step ${quoted(id)} has another id now.`,
      fix: `Write "${asWritten(now)}". It is renamed in ${file}.`,
      mentions: file,
    };
  }
  const strange = strangeIn(id, parts.keys());
  const near = strange?.meant ?? nearest(id, parts.keys());
  const present = near === null ? null : (parts.get(near) ?? null);
  const names = kind === 'stage' ? stageTitles(context, map) : [...new Set(parts.values())];
  // Most ids are made from titles and stand in no file, so they are told.
  const some = names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : listed(names, 'and');
  return {
    rule,
    what: strange?.what ?? `${quoted(id)} is not a ${kind} of the map ${quoted(map)}.`,
    fix: sentences(
      present === null ? null : `Did you mean "${asWritten(present)}"?`,
      names.length === 0
        ? `It has none so far: they belong into ${file}.`
        : `Its ${kind}s (${some}) are listed in ${file}.`,
    ),
    mentions: file,
  };
}

function fieldFindings(context: RuleContext, checked: CheckedEntry): Finding[] {
  return referencesOf(checked.entry).flatMap((reference) => {
    const { to, id, step, path, inKey } = reference;
    const dangling =
      missingEntry(context, to, id) ?? (step === null ? null : missingPart(context, id, 'step', step, `${id}#${step}`));
    return dangling === null ? [] : findingAt(checked, dangling.rule, path, wordsOf(dangling), inKey ? 'key' : 'value');
  });
}

function bodyFindings(context: RuleContext, checked: CheckedEntry): Finding[] {
  return bodyReferencesOf(checked).flatMap((reference) => {
    const { use, prop, to, id, part, written } = reference;
    // A stage of a map that does not exist is no news beside the map.
    const missing = part?.kind === 'stage' ? null : missingEntry(context, to, id);
    const dangling = missing ?? (part === null ? null : missingPart(context, id, part.kind, part.id, written));
    return dangling === null ? [] : [findingAtUse(checked, dangling.rule, use, prop, wordsOf(dangling))];
  });
}

function wordsOf({ what, fix, mentions }: Dangling): Omit<Dangling, 'rule'> {
  return { what, fix, ...(mentions === undefined ? {} : { mentions }) };
}

/** What is named, in fields or in a body, exists. */
export const unknownReference: Rule = {
  names: [...Object.values(ruleFor), 'unknown-stage', 'unknown-step'],
  check: (context) =>
    allEntries(context).flatMap((checked) => [...fieldFindings(context, checked), ...bodyFindings(context, checked)]),
};
