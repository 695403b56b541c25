const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&"<>]/gu, (letter) => entities[letter] ?? letter);

/**
 * Where the frame of a map shows what its page shows now. `page` is the address of the page; a frame opens as an overview,
 * the page in detail.
 */
export function frameAddress(frame: string, page: { search: string; hash: string }): string {
  const asked = page.search.replace(/^\?/u, '').split('&').filter(Boolean);
  const view = asked.includes('view=overview') ? [] : ['view=detail'];
  // A frame opens no panel.
  const kept = asked.filter((part) => !/^(?:view|open)=/u.test(part));
  const query = [...view, ...kept].join('&');
  return `${frame}${query === '' ? '' : `?${query}`}${page.hash}`;
}

/** The HTML that shows an address in a frame of somebody else's page: as wide as its place, 480 pixels high. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`;
}
