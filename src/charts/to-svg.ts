import { rounded, type Drawing, type Mark } from './mark.ts';

function escapeAttribute(value: string | number): string {
  return String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function markToSvg({ key, tag, class: name, attrs }: Mark): string {
  const written = Object.entries({ class: name, 'data-key': key, ...attrs })
    .map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`)
    .join('');
  return `<${tag}${written}/>`;
}

/** The box of a drawing, as `viewBox`. */
export function viewBox({ width, height }: Pick<Drawing, 'width' | 'height'>): string {
  return `0 0 ${rounded(width)} ${rounded(height)}`;
}

/** The marks of a drawing as the inside of an `<svg>`. */
export function toSvg(drawing: Drawing): string {
  return drawing.marks.map(markToSvg).join('');
}
