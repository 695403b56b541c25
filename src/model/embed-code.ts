const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&"<>]/gu, (letter) => entities[letter] ?? letter);

/** The HTML that shows an address in a frame of somebody else's page: as wide as its place, 480 pixels high. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`;
}
