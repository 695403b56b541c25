import { toExcerpt, type Segment } from './excerpt.ts';
import type { PagefindAnchor, PagefindPage, PagefindSection } from './pagefind.ts';

/** A part of a map's page that was found, with an address of its own. */
export interface FoundPart {
  title: string;
  url: string;
  /** A step's number on its map; `null` for a stage or a chapter of the text. */
  step: number | null;
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

/** The step numbers of a map by id. Steps are the third-level headings; those of the text have ids that begin with _. */
function numberSteps(anchors: readonly PagefindAnchor[]): Map<string, number> {
  const steps = anchors
    .filter(({ element, id }) => element === 'h3' && !id.startsWith('_'))
    .sort((a, b) => a.location - b.location);
  return new Map(steps.map(({ id }, index) => [id, index + 1]));
}

/** How many of the words that were looked for stand in the section's own heading. */
function wordsInHeading({ anchor, weighted_locations: locations }: PagefindSection): number {
  if (anchor === undefined) return 0;
  const end = anchor.location + anchor.text.trim().split(/\s+/u).length;
  return new Set(locations.map(({ location }) => location).filter((at) => at >= anchor.location && at < end)).size;
}

/** A heading that says it beats a text that only mentions it, however often; among equals the better score wins. */
function rankSections(sections: readonly PagefindSection[]): PagefindSection[] {
  return sections
    .map((section) => ({
      section,
      inHeading: wordsInHeading(section),
      score: section.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0),
    }))
    .sort((a, b) => b.inHeading - a.inHeading || b.score - a.score)
    .map(({ section }) => section);
}

/**
 * A page of Pagefind's as it is shown. A map is shown with the parts of it that were found, steps above all; any other
 * page is short enough to be one result.
 */
export function toFoundPage({ url, meta, content, excerpt, anchors, sub_results: sections }: PagefindPage): FoundPage {
  const title = meta['title'] ?? url;
  const type = meta['type'] ?? '';
  const page = { title, url, type };
  const ownExcerpt = toExcerpt(excerpt, { title, start: content });
  if (type !== 'Map') return { ...page, excerpt: ownExcerpt, parts: [] };
  const numbers = numberSteps(anchors);
  const parts = rankSections(sections.filter(({ anchor }) => anchor !== undefined))
    .slice(0, partsShown)
    .map((section) => ({
      title: section.title,
      url: section.url,
      step: numbers.get(section.anchor?.id ?? '') ?? null,
      excerpt: toExcerpt(section.excerpt, { title: section.title }),
    }));
  // The parts have their own excerpts: the page's would only repeat one of them.
  const opening = sections.find(({ anchor }) => anchor === undefined);
  const openingExcerpt = opening === undefined ? [] : toExcerpt(opening.excerpt, { title, start: content });
  return { ...page, excerpt: parts.length === 0 ? ownExcerpt : openingExcerpt, parts };
}
