// Elements that only say what a text is. Whatever loads, frames, styles or runs something is not among them.
const everywhere = ['title', 'lang', 'dir'];

const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  abbr: [],
  b: [],
  br: [],
  cite: [],
  code: [],
  dd: [],
  del: [],
  details: ['open'],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  hr: [],
  i: [],
  img: ['src', 'alt', 'width', 'height'],
  ins: [],
  kbd: [],
  mark: [],
  p: [],
  q: [],
  s: [],
  samp: [],
  small: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  time: ['datetime'],
  u: [],
  var: [],
  wbr: [],
};

export const safeElements = Object.keys(elements);

/** The attributes an HTML element may have in a body, or null when the element may not stand there. */
export function safeAttributes(element: string): string[] | null {
  return Object.hasOwn(elements, element) ? [...(elements[element] ?? []), ...everywhere] : null;
}

const ownLines: readonly string[] = ['dd', 'details', 'dl', 'dt', 'figcaption', 'figure', 'hr', 'p', 'summary'];

/** Whether an element is part of a line of text. */
export function isPhrasing(element: string): boolean {
  return Object.hasOwn(elements, element) && !ownLines.includes(element);
}

/** Attributes that hold an address. */
export const addressAttributes = ['href', 'src'];
