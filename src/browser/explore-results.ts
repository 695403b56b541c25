import type { Segment } from '../search/mark-words.ts';
import type { Result, ResultPersona } from '../search/explore/to-result.ts';
import { element } from './search-element.ts';

function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked: isHit }) => (isHit ? element('mark', {}, text) : text));
}

function showPersona({ title, emotion, level, isMeant }: ResultPersona): Node {
  const sign =
    emotion === null || level === null
      ? []
      : [
          element('span', { class: 'felt', 'data-level': String(level), 'aria-hidden': 'true' }),
          element('b', {}, emotion),
        ];
  return element(
    'li',
    { class: 'finding-persona', 'data-meant': isMeant },
    title,
    ...sign.flatMap((one) => [' ', one]),
  );
}

/** A result of Explore: what it is, its title, where it stands, a part of its text, and who is concerned. */
export function showFinding({ type, kicker, title, href, place, people, snippet }: Result): HTMLElement {
  return element(
    'li',
    { class: `finding of-${type}` },
    element('p', { class: 'kicker' }, kicker),
    element('h3', { class: 'finding-title' }, element('a', { href }, ...marked(title))),
    ...(place.length > 0 ? [element('p', { class: 'finding-place' }, place.join(' › '))] : []),
    ...(snippet.length > 0 ? [element('p', { class: 'excerpt' }, ...marked(snippet))] : []),
    ...(people.length > 0 ? [element('ul', { class: 'finding-people' }, ...people.map(showPersona))] : []),
  );
}
