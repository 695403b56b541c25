import { search as words } from '../messages/messages.ts';
import type { Segment } from '../search/mark-words.ts';
import { resultAddress } from '../search/result-address.ts';
import type { FoundPage, FoundPart } from '../search/result.ts';
import { element } from './search-element.ts';

function showExcerpt(segments: readonly Segment[]): HTMLElement[] {
  if (segments.length === 0) return [];
  return [
    element(
      'p',
      { class: 'excerpt' },
      ...segments.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  ];
}

interface Row {
  kind: 'found-page' | 'found-part';
  /** The link's text. */
  title: readonly (Node | string)[];
  /** What stands at the end of the line. */
  end?: readonly Node[];
  /** What was asked and is not there. */
  missing?: readonly string[];
}

/** A link with its excerpt. `best` is the address that Enter opens. */
function showRow(
  { url, excerpt }: FoundPage | FoundPart,
  { kind, title, end = [], missing = [] }: Row,
  best: string | null,
): Node {
  const { href, here } = resultAddress(url, location);
  return element(
    'div',
    { class: `found ${kind}`, 'data-best': url === best },
    element(
      'p',
      { class: 'found-line' },
      element('a', { class: 'found-link', href, 'data-here': here }, ...title),
      element('kbd', { class: 'enter', 'aria-hidden': 'true' }, 'Enter'),
      ...end,
    ),
    ...showExcerpt(excerpt),
    ...(missing.length === 0 ? [] : [element('p', { class: 'found-missing' }, words.missing(missing))]),
  );
}

/** What stands before a part's title, and the title. */
function partTitle({ label, title }: FoundPart): (Node | string)[] {
  return label === null ? [title] : [element('span', { class: 'found-label' }, label), ' ', title];
}

function showPart(part: FoundPart, page: FoundPage, best: string | null): Node {
  const title = [...partTitle(part), element('span', { class: 'found-of' }, ` · ${page.title}`)];
  return element('li', {}, showRow(part, { kind: 'found-part', title }, best));
}

/**
 * A page that was found, with its parts. When a part is called as was asked, it comes first and the page after it. `best`
 * is the address that Enter opens.
 */
export function showResult(page: FoundPage, best: string | null): HTMLElement {
  const { lead, parts, missing } = page;
  const type = element('span', { class: 'found-type' }, page.type);
  const head =
    lead === null
      ? showRow(page, { kind: 'found-page', title: [page.title], end: [type], missing }, best)
      : showRow(
          lead,
          {
            kind: 'found-page',
            title: [...partTitle(lead), element('span', { class: 'found-of' }, ` · ${page.title}`)],
          },
          best,
        );
  const below = [
    ...(lead === null
      ? []
      : [element('li', {}, showRow(page, { kind: 'found-part', title: [page.title], end: [type] }, best))]),
    ...parts.map((part) => showPart(part, page, best)),
  ];
  const result = element('li', { class: 'result' }, head);
  if (below.length > 0) result.append(element('ul', { class: 'found-parts' }, ...below));
  return result;
}
