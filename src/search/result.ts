import { explore, search as words } from '../messages/messages.ts';
import { answerable, needlesOf, type Asked } from './ask.ts';
import type { PackedPart } from './lexicon.ts';
import { snippetOf, type Segment } from './mark-words.ts';
import { says } from './match-text.ts';
import { pageSections, type PageSection } from './page-sections.ts';
import type { PagefindPage } from './pagefind.ts';
import type { RankedPage } from './rank-pages.ts';
import { spacedWords } from './words-of.ts';

/** A part of a map's page that was found, with an address of its own. */
export interface FoundPart {
  title: string;
  url: string;
  /** What stands before the title: a step's number on its map, `Stage`; null for a chapter of the text. */
  label: string | null;
  excerpt: readonly Segment[];
}

/** A page that was found. */
export interface FoundPage {
  title: string;
  url: string;
  /** What it is, in words. */
  type: string;
  excerpt: readonly Segment[];
  /** The words that were asked and that it does not say. */
  missing: readonly string[];
  /** True when the page is called as was asked. */
  isNamed: boolean;
  /** The part that is called as was asked, and stands before the page; null when there is none. */
  lead: FoundPart | null;
  /** Its other parts that were found, the best first. */
  parts: readonly FoundPart[];
}

/** A page shows its best parts, not all of them: the next page should still be in sight. */
const partsShown = 4;

/** What parts of a map's page are, by their ids: steps are numbered through; the text below has neither. */
function labelsOf(parts: readonly PackedPart[]): Map<string, string> {
  const steps = parts.filter(([kind]) => kind === 'step');
  const stages = parts.filter(([kind]) => kind === 'stage');
  return new Map([
    ...stages.map(([, id]) => [id, words.stage] as const),
    ...steps.map(([, id], index) => [id, String(index + 1)] as const),
  ]);
}

/** The sections that say something of it, the best first: in the title before in the text, the map before the text below. */
function rankSections(
  sections: readonly PageSection[],
  asked: Asked,
  labels: ReadonlyMap<string, string>,
): PageSection[] {
  const sayable = answerable(asked);
  return sections
    .map((section) => {
      const [title, text] = [spacedWords(section.title), spacedWords(section.text)];
      const inTitle = sayable.filter((word) => says(title, word)).length;
      const said = sayable.filter((word) => says(title + text, word)).length;
      return { section, said, value: 2 * inTitle + said, onMap: Number(labels.has(section.id ?? '')) };
    })
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.value - a.value || b.onMap - a.onMap)
    .map(({ section }) => section);
}

/** A page of the index as it is shown to somebody who asked. */
export function toFoundPage(
  { page, isNamed, lead, missing }: RankedPage,
  fragment: PagefindPage,
  asked: Asked,
): FoundPage {
  const needles = needlesOf(asked);
  const labels = labelsOf(page.parts ?? []);
  const [opening, ...sections] = pageSections(fragment, page.title);
  const toPart = ({ id, title, text }: PageSection): FoundPart => ({
    title,
    url: `${page.href}#${id ?? ''}`,
    label: labels.get(id ?? '') ?? null,
    excerpt: snippetOf(text, needles),
  });
  // Any page but a map is short enough to be one result.
  const found = page.parts === undefined || asked.words.length === 0 ? [] : rankSections(sections, asked, labels);
  const leading = sections.find(({ id }) => lead !== null && id === lead[1]);
  const whole = page.parts === undefined ? fragmentText(fragment, page.title) : (opening?.text ?? '');
  return {
    title: page.title,
    url: page.href,
    type: explore.types[page.type].title,
    excerpt: snippetOf(whole, needles),
    missing,
    isNamed,
    lead: leading === undefined ? null : toPart(leading),
    parts: found
      .filter((section) => section !== leading)
      .slice(0, partsShown)
      .map(toPart),
  };
}

/** All that a page says after its title. */
function fragmentText({ content }: PagefindPage, title: string): string {
  return pageSections({ content, anchors: [] }, title)[0]?.text ?? '';
}
