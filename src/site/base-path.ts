/** A base path that ends in exactly one slash. */
export function slashed(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** An address with composed letters, as the site's folders are named: `bu%CC%88ro` is `b%C3%BCro`. */
function composedAddress(href: string): string {
  // Marks that stand behind their letter, and the parts of Korean syllables.
  if (!/%(?:c[cd]|e1%8[4-7])/i.test(href)) return href;
  try {
    // eslint-disable-next-line no-restricted-globals -- it is written again, so what is escaped must stay so.
    const plain = decodeURI(href);
    return plain.normalize() === plain ? href : encodeURI(plain.normalize());
  } catch {
    return href; // A stray % in a hand-written link.
  }
}

/** A link of a Markdown body under the base path; links that aren't paths of the site stay as they are. */
export function basedLink(href: string, base: string): string {
  if (href.startsWith('#')) return composedAddress(href);
  return href.startsWith('/') && !href.startsWith('//') ? `${slashed(base)}${composedAddress(href).slice(1)}` : href;
}
