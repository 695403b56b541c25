import { open, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { xmlText } from '../model/xml-text.ts';

/** One file holds at most so many addresses (sitemaps.org). */
const addressesAtMost = 50_000;

/** The sitemap of these addresses in files, the index among them; `home` is the address that the files lie at. */
export function sitemapFiles(addresses: readonly string[], home: string): { name: string; xml: string }[] {
  const xmlns = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  const list = (tag: string, item: string, locations: readonly string[]) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<${tag} ${xmlns}>`,
      ...locations.map((location) => `<${item}><loc>${xmlText(location)}</loc></${item}>`),
      `</${tag}>\n`,
    ].join('\n');
  const sorted = addresses.toSorted();
  const files = Array.from({ length: Math.ceil(sorted.length / addressesAtMost) }, (_, index) => ({
    name: `sitemap-${index}.xml`,
    xml: list('urlset', 'url', sorted.slice(index * addressesAtMost, (index + 1) * addressesAtMost)),
  }));
  const index = list(
    'sitemapindex',
    'sitemap',
    files.map(({ name }) => new URL(name, home).href),
  );
  return [...files, { name: 'sitemap-index.xml', xml: index }];
}

/** Far more than stands before the end of any head. */
const headBytes = 16_384;

/** Whether a built page asks search engines to leave it out. */
async function isUnlisted(file: URL): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes);
    const [head = ''] = buffer.toString('utf8', 0, bytesRead).split('<body');
    return head.includes('<meta name="robots" content="noindex"');
  } finally {
    await handle.close();
  }
}

/**
 * Writes the sitemap of a built site: every page but those that say of themselves that they are not to be found, and the
 * page for what is missing. Which pages these are, each page knows; nobody has to name them twice.
 */
export async function writeSitemap(
  dir: URL,
  pages: readonly { pathname: string }[],
  { url, base }: { url: string; base: string },
): Promise<void> {
  const home = new URL(base, url);
  const addresses: string[] = [];
  for (const { pathname } of pages) {
    if (pathname.startsWith('404')) continue;
    if (await isUnlisted(new URL(`${pathname}index.html`, dir))) continue;
    addresses.push(new URL(pathname, home).href);
  }
  for (const { name, xml } of sitemapFiles(addresses, home.href)) {
    await writeFile(fileURLToPath(new URL(name, dir)), xml);
  }
}
