import type { BodyHeading } from '../../site/compile-body.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#38': '&' };

/** The second-level headings of a page that can be linked to, in order, from the HTML that we wrote ourselves. */
export function headingsOf(html: string): BodyHeading[] {
  return [...html.matchAll(/<h2\b([^>]*)>(.*?)<\/h2>/gsu)].flatMap(([, attributes = '', inner = '']) => {
    const slug = /\sid="([^"]+)"/u.exec(attributes)?.[1];
    if (slug === undefined) return [];
    const text = inner
      .replace(/<(\w+)[^>]*\bclass="(?:[^"]* )?soft(?: [^"]*)?"[^>]*>.*?<\/\1>/gsu, '')
      .replace(/<[^>]*>/gu, '')
      .replace(/&([\w#]+);/gu, (written, name: string) => entities[name] ?? written)
      .replace(/\s+/gu, ' ')
      .trim();
    return [{ depth: 2, slug, text }];
  });
}
