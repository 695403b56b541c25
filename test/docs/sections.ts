/** The sections of a Markdown page, each the text below a heading of the second level, by that heading. */
export function sectionsOf(markdown: string): Map<string, string> {
  const [, ...sections] = markdown.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const lineEnd = section.indexOf('\n');
      return [section.slice(0, lineEnd).trim(), section.slice(lineEnd)];
    }),
  );
}
