import { readPath } from './read-path.ts';

/** The attributes of an element, as they are written. */
function attributesOf(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/**
 * The lines and paths in the inside of an SVG that have a stroke of no length, as they are written. WebKit stretches
 * the ends of such a stroke with the drawing: what is meant as a dot lies across half of it, and of a line that is
 * none, something may be seen.
 */
export function strokesOfNoLength(svg: string): string[] {
  return [...svg.matchAll(/<(path|line)\s[^>]*>/g)].flatMap(([tag, name]) => {
    const written = attributesOf(tag);
    const of = (attribute: string) => written.get(attribute) ?? '0';
    const hasNone =
      name === 'line'
        ? of('x1') === of('x2') && of('y1') === of('y2')
        : readPath(of('d')).some(([start, ...places]) => places.every(([x, y]) => x === start?.[0] && y === start[1]));
    return hasNone ? [tag] : [];
  });
}

/** The insides of the drawings of a page that are stretched to their place; what has no width is not drawn at all. */
export function stretchedDrawings(html: string): string[] {
  return [...html.matchAll(/<svg(\s[^>]*)>(.*?)<\/svg>/gs)].flatMap(([, tag = '', inside = '']) => {
    const attributes = attributesOf(tag);
    const [, , width] = (attributes.get('viewBox') ?? '').split(' ');
    return attributes.get('preserveAspectRatio') === 'none' && width !== '0' ? [inside] : [];
  });
}
