import type { LocatedLink } from './body.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { resolved, targetOf, termOf } from './link-target.ts';
import { collectionAt, isPaged } from './paged.ts';
import { placed } from './problem.ts';
import type { CheckedEntry } from './read-entry.ts';
import { isRelative, relativeLinkWords } from './relative-link.ts';
import { allEntries, fileOfEntry, type Rule, type RuleContext } from './rule.ts';
import { listingOf } from './unknown-reference.ts';
import { strangeIn } from './unseen.ts';
import { quoted, sentences } from './wording.ts';

/** Whether an address can be a page: the home page, a list, or an entry, be there such an entry or not. */
function isPageAddress({ pathname }: URL): boolean {
  const [, collection = '', name = '', ...deeper] = pathname.split('/');
  if (collection === '') return true;
  return isPaged(collection) && !name.includes('.') && deeper.join('') === '';
}

function problemOf(context: RuleContext, checked: CheckedEntry, link: LocatedLink): Finding[] {
  const { kind, address, offset } = link;
  if (kind === 'picture' && /^https?:|^\/\//i.test(address)) {
    const what = `The picture ${quoted(address)} lies on another site, and pages load nothing from elsewhere.`;
    const fix = 'Put a copy into the folder public/ and write its path, such as "/queue.png".';
    return [placed(checked.source, { rule: 'dead-link', offset, where: '', what, fix })];
  }
  const url = resolved(address, checked.entry);
  if (url === null) return [];
  if (isRelative(address) && (kind === 'picture' || !isPageAddress(url))) {
    const words = relativeLinkWords(context, checked, link);
    return [placed(checked.source, { rule: 'dead-link', offset, where: '', ...words })];
  }
  // A picture lies in public/, whose folders may be called like those of the site.
  const target = kind === 'picture' ? null : targetOf(url);
  if (target === null) return kind === 'picture' ? [] : termProblem(context, checked, link, url);
  const { folder, id, fragment, rest } = target;
  const collection = collectionAt(folder);
  const report = (what: string, fix: string, mentions: string): Finding[] => [
    placed(checked.source, { rule: 'dead-link', offset, where: '', what, fix, mentions }),
  ];
  const known = context.ids[collection];
  if (context.complete[collection] && !known.has(id)) {
    const strange = strangeIn(id, known);
    const near = strange?.meant ?? nearest(id, known);
    const meant = near === null ? null : `Did you mean "/${folder}/${near}/"?`;
    const fix = sentences(meant, `The pages under /${folder}/ are made from ${listingOf(collection)}.`);
    const what = strange?.what ?? `The link to ${quoted(address)} leads nowhere.`;
    return report(what, fix, listingOf(collection));
  }
  if (/^\.mdx?(?:\/|$)/.test(rest)) {
    const hash = fragment === '' ? '' : `#${fragment}`;
    const fix = `Links lead to pages, not to files: write "/${folder}/${id}/${hash}" for ${fileOfEntry(context, collection, id)}.`;
    return report(`The link to ${quoted(address)} leads to a file.`, fix, fileOfEntry(context, collection, id));
  }
  return collection === 'maps' && fragment !== '' ? placeProblem(context, id, fragment, address, report) : [];
}

/** A term of the glossary, a place on its one page. */
function termProblem(context: RuleContext, checked: CheckedEntry, link: LocatedLink, url: URL): Finding[] {
  const term = termOf(url);
  if (term === null) return [];
  // Letters of the alphabet are places too: they have an underscore, which no id has.
  if (!context.complete.glossary || context.ids.glossary.has(term) || term.includes('_')) return [];
  const near = nearest(term, context.ids.glossary);
  const meant = near === null ? null : `Did you mean "/glossary/#${near}"?`;
  const problem = {
    rule: 'dead-link',
    offset: link.offset,
    where: '',
    what: `The link to ${quoted(link.address)} leads to a term that the glossary does not have.`,
    fix: sentences(meant, `Terms are listed in ${listingOf('glossary')}.`),
    mentions: listingOf('glossary'),
  } as const;
  return [placed(checked.source, problem)];
}

/** A place on a map’s page: a step, a stage (`stage_id`) or a heading of the text (`_heading`). */
function placeProblem(
  context: RuleContext,
  map: string,
  fragment: string,
  address: string,
  report: (what: string, fix: string, mentions: string) => Finding[],
): Finding[] {
  const target = context.entries.maps.find(({ entry }) => entry.id === map);
  if (!target?.whole) return [];
  const { stages } = target.entry.fields;
  const steps = stages.flatMap((stage) => stage.steps.flatMap(({ id, was }) => [id, ...was]));
  const headings = [...(target.reading?.headings ?? [])].map((heading) => `_${heading}`);
  const places = [...steps, ...stages.map(({ id }) => `stage_${id}`), ...headings];
  // The page’s own furniture has an underscore inside its ids, which no step has.
  if (places.includes(fragment) || /^(?!stage_)[^_]+_/.test(fragment)) return [];
  const near = nearest(fragment, places);
  const page = address.slice(0, address.indexOf('#'));
  const file = fileOfEntry(context, 'maps', map);
  const meant = near === null ? null : `Did you mean "${page}#${near}"?`;
  return report(
    `The link to ${quoted(address)} leads to a place that the map does not have.`,
    sentences(meant, `The steps of the map are listed in ${file}.`),
    file,
  );
}

/** A link of a body to a page of this site leads somewhere. */
export const deadLink: Rule = {
  names: ['dead-link'],
  check: (context) =>
    allEntries(context).flatMap((checked) =>
      (checked.reading?.links ?? []).flatMap((link) => problemOf(context, checked, link)),
    ),
};
