import type { PagefindPage } from './pagefind.ts';

/** The part of a page from one heading to the next. */
export interface PageSection {
  /** The heading's id; null for what stands above the first. */
  id: string | null;
  title: string;
  /** What stands below the heading. */
  text: string;
}

/** A text without the heading that it begins with, and without the full stop that the index puts behind it. */
function withoutHeading(text: string, heading: string): string {
  return heading !== '' && text.startsWith(heading) ? text.slice(heading.length).replace(/^[.:]?\s*/u, '') : text;
}

/** The sections of a page of the index, in their order. `title` is what the page begins with. */
export function pageSections({ content, anchors }: PagefindPage, title: string): PageSection[] {
  const words = content.split(/\s+/u);
  const heads = [...anchors].filter(({ id }) => id !== '').sort((a, b) => a.location - b.location);
  const textFrom = (from: number, to: number | undefined) => words.slice(from, to).join(' ');
  return [
    { id: null, title, text: withoutHeading(textFrom(0, heads[0]?.location), title) },
    ...heads.map(({ id, text, location }, place) => ({
      id,
      title: text,
      text: withoutHeading(textFrom(location, heads[place + 1]?.location), text),
    })),
  ];
}
