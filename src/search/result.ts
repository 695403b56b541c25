import { search as words } from '../messages/messages.ts';
import { toExcerpt, toOpening, type Segment } from './excerpt.ts';
import type { PagefindAnchor, PagefindPage, PagefindSection } from './pagefind.ts';
import { lettersInTitle } from './title-match.ts';

/** A part of a map's page or of the glossary that was found, with an address of its own. */
export interface FoundPart {
  title: string;
  url: string;
  /** What stands before the title: a step's number on its map, `Stage`; `null` for a chapter of the text or a term. */
  label: string | null;
  excerpt: readonly Segment[];
}

/** A page that was found. */
export interface FoundPage {
  title: string;
  url: string;
  type: string;
  excerpt: readonly Segment[];
  /** The best first. */
  parts: readonly FoundPart[];
}

/** A page shows its best parts, not all of them: the next page should still be in sight. */
const partsShown = 4;

/** In words. */
const openingLength = 26;

/**
 * What parts of a map's page are, by the ids of their headings. The third level is that of steps, which are numbered
 * through; the ids of stages begin with `stage_`, those of the text below the map with `_`.
 */
function labelParts(anchors: readonly PagefindAnchor[]): Map<string, string> {
  const inOrder = [...anchors].sort((a, b) => a.location - b.location);
  const steps = inOrder.filter(({ element, id }) => element === 'h3' && !id.startsWith('_'));
  const stages = inOrder.filter(({ id }) => id.startsWith('stage_'));
  return new Map([
    ...stages.map(({ id }) => [id, words.stage] as const),
    ...steps.map(({ id }, index) => [id, String(index + 1)] as const),
  ]);
}

/**
 * The sections that were found, the best first: a title that says it beats a text that mentions it, however often; then
 * the map beats the text about it; then the better score wins.
 */
function rankSections(
  sections: readonly PagefindSection[],
  text: string,
  labels: ReadonlyMap<string, string>,
): PagefindSection[] {
  return sections
    .map((section) => ({
      section,
      inTitle: lettersInTitle(section.title, text),
      onMap: Number(labels.has(section.anchor?.id ?? '')),
      score: section.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0),
    }))
    .sort((a, b) => b.inTitle - a.inTitle || b.onMap - a.onMap || b.score - a.score)
    .map(({ section }) => section);
}

/** The page's own excerpt; how the page begins when nothing that was looked for stands in its text. */
function ownExcerpt({ excerpt, content }: PagefindPage, title: string): Segment[] {
  const own = toExcerpt(excerpt, title);
  return own.some(({ marked }) => marked) ? own : toOpening(content, title, openingLength);
}

/**
 * A page of Pagefind's as it is shown to somebody who looked for `text`. A map is shown with the parts of it that were
 * found, steps above all, and the glossary with its terms; any other page is short enough to be one result.
 */
export function toFoundPage(found: PagefindPage, text: string): FoundPage {
  const title = found.meta['title'] ?? found.url;
  const page = { title, url: found.url, type: found.meta['type'] ?? '' };
  const labels = page.type === 'Map' ? labelParts(found.anchors) : new Map<string, string>();
  const sections = ['Map', 'Term'].includes(page.type)
    ? found.sub_results.filter(({ anchor }) => anchor !== undefined)
    : [];
  const parts = rankSections(sections, text, labels)
    .slice(0, partsShown)
    .map((section) => ({
      title: section.title,
      url: section.url,
      label: labels.get(section.anchor?.id ?? '') ?? null,
      excerpt: toExcerpt(section.excerpt, section.title),
    }));
  if (parts.length === 0) return { ...page, excerpt: ownExcerpt(found, title), parts };
  // The parts have their own excerpts, which the page's would repeat: only what stands above the map is added.
  const opening = found.sub_results.find(({ anchor }) => anchor === undefined);
  return { ...page, excerpt: opening === undefined ? [] : toExcerpt(opening.excerpt, title), parts };
}
