import type { Finding } from './finding.ts';
import { inlineLinks } from './inline-links.ts';
import { placed } from './problem.ts';
import type { CheckedEntry } from './read-entry.ts';
import { allEntries, findingAt, type RuleContext } from './rule.ts';
import type { AddressProblem } from './site-address.ts';

/** An address that an author wrote, wherever one can be. */
export interface SiteLink {
  kind: 'link' | 'picture';
  address: string;
  /** The entry whose page a relative address starts from; null for one that is shown on many pages. */
  from: CheckedEntry | null;
  /** Makes a finding at its place. */
  report: (problem: AddressProblem) => Finding[];
}

const rule = 'dead-link';

function inBody(checked: CheckedEntry): SiteLink[] {
  return (checked.reading?.links ?? []).map(({ kind, address, offset }) => ({
    kind,
    address,
    from: checked,
    report: (problem) => [placed(checked.source, { rule, offset, where: '', ...problem })],
  }));
}

/** The addresses in fields: where the report of a source lies, a portrait, and inline Markdown at the stops of a path. */
function inFields(checked: CheckedEntry): SiteLink[] {
  const { fields } = checked.entry;
  const at = (kind: SiteLink['kind'], address: string, path: (string | number)[]): SiteLink => ({
    kind,
    address,
    from: null,
    report: (problem) => findingAt(checked, rule, path, problem),
  });
  if ('link' in fields) return fields.link === null ? [] : [at('link', fields.link, ['link'])];
  if ('portrait' in fields) {
    if (fields.portrait === null) return [];
    const path = checked.document.has([...checked.base, 'portrait', 'image']) ? ['portrait', 'image'] : ['portrait'];
    return [at('picture', fields.portrait.image, path)];
  }
  if (!('stops' in fields)) return [];
  return fields.stops.flatMap(({ text }, index) =>
    inlineLinks(text ?? '').map((address) => at('link', address, ['stops', index, 'text'])),
  );
}

function inSite({ site, siteFile }: RuleContext): SiteLink[] {
  if (siteFile === null || site.logo === null || !siteFile.document.has(['logo'])) return [];
  const { source, document } = siteFile;
  const offset = document.locate(['logo']);
  const report = (problem: AddressProblem) => [placed(source, { rule, offset, where: 'logo', ...problem })];
  return [{ kind: 'picture', address: site.logo, from: null, report }];
}

/** Every address of a page, a file or a picture that authors wrote. */
export function siteLinks(context: RuleContext): SiteLink[] {
  return [...inSite(context), ...allEntries(context).flatMap((checked) => [...inBody(checked), ...inFields(checked)])];
}
