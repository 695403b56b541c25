/**
 * Plain text as Markdown that reads the same, on one line and not at its beginning: what would be emphasis, a link, code
 * or HTML is escaped.
 */
export function markdownInline(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>~|&]/g, '\\$&');
}

/** The same at the beginning of a line, where it could be a heading, a rule or a list as well. */
export function markdownText(text: string): string {
  return (
    markdownInline(text)
      .replace(/^[#+=-]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // Signs that would close a heading.
      .replace(/ (#+)$/, ' \\$1')
  );
}

/** A link whose text is plain text. */
export function markdownLink(text: string, address: string): string {
  const isPlain = /^[^\s()<>]+$/.test(address);
  return `[${markdownInline(text)}](${isPlain ? address : `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`})`;
}
