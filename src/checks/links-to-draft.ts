import { referencesOf } from '../model/references.ts';
import { fallOf } from '../model/without-drafts.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { bodyReferencesOf } from './body-references.ts';
import type { Finding } from './finding.ts';
import { inlineLinks } from './inline-links.ts';
import { linkedEntry } from './link-target.ts';
import { placed } from './problem.ts';
import type { CheckedEntry } from './read-entry.ts';
import { allEntries, fileOfEntry, findingAt, findingAtUse, silence, type Rule, type RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

const rule = 'links-to-draft';

interface Named {
  to: CollectionName;
  id: string;
}

/** What is said of a reference; `lost` is what the published site lacks with it. */
function wordsFor(
  context: RuleContext,
  { to, id }: Named,
  lost: string,
): { what: string; fix: string; mentions: string } {
  const file = fileOfEntry(context, to, id);
  const { noun } = collections[to];
  const what = `The ${noun} ${quoted(id)} is a draft: the published site leaves ${lost} out.`;
  const fix = `To publish the ${noun}, take "draft: true" out of ${file}. ${silence(rule)}`;
  return { what, fix, mentions: file };
}

function inFields(
  context: RuleContext,
  checked: CheckedEntry,
  isDraft: (to: CollectionName, id: string) => boolean,
): Finding[] {
  const { fields } = checked.entry;
  return referencesOf(checked.entry).flatMap((reference) => {
    const { to, id, path, inKey } = reference;
    if (!isDraft(to, id)) return [];
    const { noun } = fallOf(fields, reference, isDraft);
    const words = wordsFor(context, { to, id }, `this ${noun ?? (inKey ? 'emotion' : 'reference')}`);
    return findingAt(checked, rule, path, words, inKey ? 'key' : 'value');
  });
}

function inTexts(
  context: RuleContext,
  checked: CheckedEntry,
  isDraft: (to: CollectionName, id: string) => boolean,
): Finding[] {
  const { entry, reading, source } = checked;
  const components = bodyReferencesOf(checked)
    .filter(({ to, id }) => isDraft(to, id))
    .map(({ use, prop, to, id }) => findingAtUse(checked, rule, use, prop, wordsFor(context, { to, id }, 'this')));
  const linked = (address: string): Named | null => {
    const found = linkedEntry(address, entry, context.site);
    return found !== null && isDraft(found.to, found.id) ? found : null;
  };
  const links = (reading?.links ?? []).flatMap(({ kind, address, offset }) => {
    const found = kind === 'link' ? linked(address) : null;
    return found === null ? [] : placed(source, { rule, offset, where: '', ...wordsFor(context, found, 'the link') });
  });
  return [...components, ...links, ...linksInFields(context, checked, linked)];
}

/** The links of fields: where a source’s report lies, and inline Markdown at the stops of a path. */
function linksInFields(
  context: RuleContext,
  checked: CheckedEntry,
  linked: (address: string) => Named | null,
): Finding[] {
  const { fields } = checked.entry;
  if ('link' in fields) {
    const found = fields.link === null ? null : linked(fields.link);
    return found === null ? [] : findingAt(checked, rule, ['link'], wordsFor(context, found, 'the link'));
  }
  if (!('stops' in fields)) return [];
  return fields.stops.flatMap(({ text }, index) =>
    inlineLinks(text ?? '').flatMap((address) => {
      const found = linked(address);
      return found === null
        ? []
        : findingAt(checked, rule, ['stops', index, 'text'], wordsFor(context, found, 'the link'));
    }),
  );
}

/** What is published names no draft. */
export const linksToDraft: Rule = {
  names: [rule],
  check: (context) => {
    if (context.draftsPublished) return [];
    const drafts = new Set(
      allEntries(context)
        .filter(({ entry }) => entry.fields.draft)
        .map(({ entry }) => `${entry.collection}/${entry.id}`),
    );
    if (drafts.size === 0) return [];
    const isDraft = (to: CollectionName, id: string) => drafts.has(`${to}/${id}`);
    // What a draft names is not published anyway.
    return allEntries(context)
      .filter(({ entry }) => !isDraft(entry.collection, entry.id))
      .flatMap((checked) => [...inFields(context, checked, isDraft), ...inTexts(context, checked, isDraft)]);
  },
};
