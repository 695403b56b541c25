import type { Segment } from '../search/excerpt.ts';
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

function showRow(
  { url, excerpt }: FoundPage | FoundPart,
  { best, kind, title }: { best: string | null; kind: string; title: readonly (Node | string)[] },
): HTMLElement {
  const { href, here } = resultAddress(url, location);
  return element(
    'div',
    { class: `found ${kind}`, 'data-best': url === best },
    element(
      'p',
      { class: 'found-line' },
      element('a', { class: 'found-link', href, 'data-here': here }, ...title),
      element('kbd', { class: 'enter', 'aria-hidden': 'true' }, 'Enter'),
    ),
    ...showExcerpt(excerpt),
  );
}

function showPart(part: FoundPart, page: FoundPage, best: string | null): HTMLElement {
  return element(
    'li',
    {},
    showRow(part, {
      best,
      kind: 'found-part',
      title: [
        ...(part.step === null ? [] : [element('span', { class: 'found-step' }, String(part.step)), ' ']),
        part.title,
        element('span', { class: 'found-of' }, ` · ${page.title}`),
      ],
    }),
  );
}

/** A page that was found, with its parts. `best` is the address that Enter opens. */
export function showResult(page: FoundPage, best: string | null): HTMLElement {
  const result = element(
    'li',
    { class: 'result' },
    showRow(page, {
      best,
      kind: 'found-page',
      title: [page.title, ' ', element('span', { class: 'found-type' }, page.type)],
    }),
  );
  if (page.parts.length > 0) {
    result.append(element('ul', { class: 'found-parts' }, ...page.parts.map((part) => showPart(part, page, best))));
  }
  return result;
}
