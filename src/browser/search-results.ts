import type { Segment } from '../search/excerpt.ts';
import { typeTitle } from '../search/facets.ts';
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
}

/** A link with its excerpt. `best` is the address that Enter opens. */
function showRow({ url, excerpt }: FoundPage | FoundPart, { kind, title, end = [] }: Row, best: string | null): Node {
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
  );
}

function showPart(part: FoundPart, page: FoundPage, best: string | null): Node {
  const label = part.label === null ? [] : [element('span', { class: 'found-label' }, part.label), ' '];
  const title = [...label, part.title, element('span', { class: 'found-of' }, ` · ${page.title}`)];
  return element('li', {}, showRow(part, { kind: 'found-part', title }, best));
}

/** A page that was found, with its parts. `best` is the address that Enter opens. */
export function showResult(page: FoundPage, best: string | null): HTMLElement {
  const type = element('span', { class: 'found-type' }, typeTitle(page.type));
  const result = element(
    'li',
    { class: 'result' },
    showRow(page, { kind: 'found-page', title: [page.title], end: [type] }, best),
  );
  if (page.parts.length > 0) {
    result.append(element('ul', { class: 'found-parts' }, ...page.parts.map((part) => showPart(part, page, best))));
  }
  return result;
}
