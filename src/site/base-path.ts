/** A base path that ends in exactly one slash. */
export function slashed(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** A link of a Markdown body under the base path; links that aren't paths of the site stay as they are. */
export function basedLink(href: string, base: string): string {
  return href.startsWith('/') && !href.startsWith('//') ? `${slashed(base)}${href.slice(1)}` : href;
}
