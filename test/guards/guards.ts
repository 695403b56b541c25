/** A place of the code that keeps something bad from happening, and the test that must turn red without it. */
export interface Guard {
  /** What it keeps from happening. */
  against: string;
  file: string;
  /** The text that is the guard: exactly once in the file. */
  guard: string;
  /** What stands there instead when it is taken out; nothing when left out. It must still be code that runs. */
  without?: string;
  /** The test file that must turn red. */
  test: string;
}

const outputFolder = { file: 'src/cli/output-folder.ts', test: 'test/cli/output-folder.test.ts' };
const policy = { file: 'src/site/content-security-policy.ts', test: 'test/site/content-security-policy.test.ts' };
const repository = { file: 'src/site/git.ts', test: 'test/site/hostile-repository.test.ts' };
const files = { file: 'src/site/content-files.ts', test: 'test/site/content-files.test.ts' };
const yaml = { file: 'src/checks/yaml-nodes.ts', test: 'test/checks/hostile-input.test.ts' };
const body = { file: 'src/checks/body-limits.ts', test: 'test/checks/hostile-input.test.ts' };
const literal = { file: 'src/checks/literal.ts', test: 'test/checks/literal.test.ts' };
const address = { file: 'src/checks/safe-address.ts', test: 'test/checks/safe-address.test.ts' };
const replacing = { file: 'src/cli/replace-folder.ts', test: 'test/cli/replace-folder.test.ts' };

/** All guards. A new one is one more line: `npm run test:guards -- WORDS` tries those whose line holds the words. */
export const guards: readonly Guard[] = [
  // What a build must not replace.
  {
    ...outputFolder,
    against: 'a build over the project',
    guard: 'if (isWithin(project, out))',
    without: 'if (false)',
  },
  {
    ...outputFolder,
    against: 'a build over the home folder',
    guard: 'if (isWithin(home, out))',
    without: 'if (false)',
  },
  { ...outputFolder, against: 'a build over what holds the content', guard: 'isWithin(content, out) || ' },
  { ...outputFolder, against: 'a build into the content', guard: ' || isWithin(out, content)' },
  { ...outputFolder, against: 'a build into .git', guard: "'.git', " },
  { ...outputFolder, against: 'a build into .astro', guard: "'.astro', " },
  { ...outputFolder, against: 'a build into node_modules', guard: "'node_modules', " },
  { ...outputFolder, against: 'a build into public', guard: "'public', " },
  { ...outputFolder, against: 'a build into src', guard: ", 'src'" },
  { ...outputFolder, against: 'a build over a file', guard: 'if (!found.isDirectory())', without: 'if (false)' },
  {
    ...outputFolder,
    against: "a build over somebody's files",
    guard: 'names.length > 0 && !isBuiltSite(names)',
    without: 'false',
  },
  { ...outputFolder, against: 'a build over files beside a folder of assets', guard: " && names.includes('pagefind')" },
  { ...outputFolder, against: 'a build over files beside a folder of an index', guard: "names.includes('_astro') && " },
  { ...outputFolder, against: 'public_html taken for public', guard: 'outer + sep', without: 'outer' },
  {
    ...replacing,
    against: 'a good site lost to a failed move',
    guard: 'if (hadOne) await disk.rename(previous, folder);',
  },
  {
    ...replacing,
    against: 'a good site lost to the end of the process',
    guard: 'if (isLost) await disk.rename(previous, folder);',
  },

  // What a page may load and run.
  { ...policy, against: 'things from elsewhere', guard: `"default-src 'self'"`, without: `"default-src *"` },
  { ...policy, against: 'plug-ins', guard: `"object-src 'none'",` },
  { ...policy, against: 'another base of all links', guard: `"base-uri 'none'",` },
  { ...policy, against: 'forms that lead elsewhere', guard: `"form-action 'self'",` },
  {
    ...policy,
    against: 'scripts in a page',
    guard: `'wasm-unsafe-eval'"`,
    without: `'wasm-unsafe-eval'", "'unsafe-inline'"`,
  },
  {
    ...policy,
    against: 'styles in a page',
    guard: `styleDirective: { resources: ["'self'"] }`,
    without: `styleDirective: { resources: ["'self'", "'unsafe-inline'"] }`,
  },
  {
    ...address,
    against: 'addresses that run code',
    guard: 'return safeSchemes.includes(scheme.toLowerCase()) ? null',
    without: 'return safeSchemes !== null ? null',
  },
  {
    ...address,
    against: 'code behind signs that browsers drop',
    guard: "address.replace(/[\\p{Cc}\\p{Cf}\\s\\u2028\\u2029]+/gu, '')",
    without: 'address',
  },
  {
    ...address,
    against: 'another site without its scheme',
    guard: "if (plain.startsWith('//')) return 'leads to another site without saying how';",
  },
  { ...address, against: 'another site behind a backslash', guard: ".replaceAll('\\\\', '/')" },

  // What a content folder must not make us run or read.
  { ...repository, against: 'programs for signatures', guard: "'-c', 'log.showSignature=false', " },
  { ...repository, against: 'fetching what is missing', guard: 'env: { ...process.env, ...noFetching },' },
  {
    ...files,
    against: 'links out of the folder',
    guard: "else if (entry.isSymbolicLink()) found.push({ path, problem: 'link' });",
    without: 'else if (entry.isSymbolicLink()) found.push({ path });',
  },
  { ...files, against: 'a link in the place of a file that was just listed', guard: ' | constants.O_NOFOLLOW' },
  { ...files, against: 'reading what is no content', guard: 'if (!isOpened(path)) return { path, bytes: none };' },
  {
    ...files,
    against: 'reading a file that is too large',
    guard: "found.size > largestFile ? unread('too large') : ",
    without: '',
  },
  { ...files, against: 'waiting for a pipe', guard: ' | constants.O_NONBLOCK' },
  {
    ...files,
    against: 'hidden files, and what packages brought along',
    guard: "if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;",
  },

  // Input that would take for ever, or all memory.
  {
    ...yaml,
    against: 'aliases of aliases that grow without end',
    guard: 'if (size + more <= mostNodes) return size + more;',
    without: 'if (mostNodes > 0) return size + more;',
  },
  {
    ...yaml,
    against: 'an alias of what it stands in',
    guard: 'if (open.has(target))',
    without: 'if (target === undefined)',
  },
  { ...yaml, against: 'levels without end', guard: 'if (depth > deepest)', without: 'if (depth > deepest * 1000)' },
  { ...yaml, against: 'a field that sets the prototype', guard: 'if (name === lostKey)', without: "if (name === '')" },
  { ...yaml, against: 'keys compared each with each', guard: 'uniqueKeys: false,' },
  {
    ...body,
    against: 'a body that is too long',
    guard: 'if (text.length > longestText)',
    without: 'if (text.length > longestText * 1000)',
  },
  {
    ...body,
    against: 'a paragraph that is too long',
    guard: 'if (end - blockStart > longestBlock)',
    without: 'if (end - blockStart > longestBlock * 1000)',
  },
  {
    ...body,
    against: 'quotations without end',
    guard: '> deepestQuotation &&',
    without: '> deepestQuotation * 1000 &&',
  },
  {
    ...body,
    against: 'more mistakes than anybody reads',
    guard: 'if (problems.length > mostOpenBraces) return { text: null, blanked: [], problems };',
  },
  { ...literal, against: 'lists in lists without end', guard: 'if (depth > deepest) throw new NotLiteral();' },
  { ...literal, against: 'a group that sets the prototype', guard: " || name === '__proto__'" },
  {
    ...literal,
    against: 'code in a text',
    guard: "if (sign === '$' && mark === '`' && this.#source[this.#at] === '{') throw new NotLiteral();",
  },
  {
    against: 'a file that is too large',
    file: 'src/checks/decode.ts',
    guard: 'if (bytes.length > largestFile)',
    without: 'if (bytes.length > largestFile * 1000)',
    test: 'test/checks/hostile-input.test.ts',
  },
  {
    against: 'bytes that are no text',
    file: 'src/checks/decode.ts',
    guard: '{ fatal: true }',
    without: '{ fatal: false }',
    test: 'test/checks/decode.test.ts',
  },
  {
    against: 'comparing words that nobody mistyped',
    file: 'src/checks/nearest.ts',
    guard: 'if (word.length > longestWord) return null;',
    test: 'test/checks/nearest.test.ts',
  },
  {
    against: 'a circle of parents that the check follows for ever',
    file: 'src/checks/circular-parent.ts',
    guard: 'at && !settled.has(at.entry.id)',
    without: 'at',
    test: 'test/checks/circular-parent.test.ts',
  },
  {
    against: 'a circle of parents that the order follows for ever',
    file: 'src/model/portfolio.ts',
    guard: ' && depth < maps.length',
    test: 'test/model/portfolio.test.ts',
  },
  {
    against: 'a circle of maps in the tree',
    file: 'src/model/map-tree.ts',
    guard: 'placed.has(other) ? [] : ',
    test: 'test/model/map-tree.test.ts',
  },

  {
    against: 'a circle of maps that a filter climbs for ever',
    file: 'src/model/atlas-view.ts',
    guard: ' && !climbed.has(at)',
    test: 'test/model/atlas-view.test.ts',
  },

  {
    against: 'a text that is too long',
    file: 'src/checks/long-texts.ts',
    guard: 'value.length > longestText',
    without: 'value.length > longestText * 1000',
    test: 'test/checks/long-texts.test.ts',
  },

  // Signs that mean something where a text is written to.
  {
    against: 'markup in a drawing',
    file: 'src/charts/to-svg.ts',
    guard: `.replace(/"/g, '&quot;')`,
    test: 'test/charts/to-svg.test.ts',
  },
  {
    against: 'markup in the code of a frame',
    file: 'src/model/embed-code.ts',
    guard: 'entities[letter] ?? letter',
    without: 'letter',
    test: 'test/model/embed-code.test.ts',
  },
  {
    against: 'markup in feeds and pictures',
    file: 'src/model/xml-text.ts',
    guard: '.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)',
    test: 'test/model/xml-text.test.ts',
  },
  {
    against: 'signs that XML can not hold',
    file: 'src/model/xml-text.ts',
    guard: ".replaceAll(/(?![\\t\\n\\r])\\p{Cc}|[\\ufffe\\uffff]/gu, '')",
    test: 'test/model/xml-text.test.ts',
  },
  {
    against: 'formulas in a spreadsheet',
    file: 'src/exports/csv.ts',
    guard: "formula.test(cell) ? `'${cell}` : cell",
    without: 'cell',
    test: 'test/exports/csv.test.ts',
  },
  {
    against: 'cells that fall apart',
    file: 'src/exports/csv.ts',
    guard: `.replaceAll('"', '""')`,
    test: 'test/exports/csv.test.ts',
  },
  {
    against: 'lines of a calendar that are none',
    file: 'src/exports/ics.ts',
    guard: ".replaceAll('\\n', '\\\\n')",
    test: 'test/exports/ics.test.ts',
  },
  {
    against: 'signs that end a value of a calendar',
    file: 'src/exports/ics.ts',
    guard: ".replaceAll(/[\\\\;,]/g, '\\\\$&')",
    test: 'test/exports/ics.test.ts',
  },
  {
    against: 'lines that are too long for a calendar',
    file: 'src/exports/ics.ts',
    guard: 'if (length + size > lineOctets)',
    without: 'if (length < 0)',
    test: 'test/exports/ics.test.ts',
  },
  {
    against: 'a script that a map as JSON ends',
    file: 'src/exports/map-json.ts',
    guard: ".replaceAll('<', String.raw`\\u003c`)",
    test: 'test/exports/map-json.test.ts',
  },
  {
    against: 'commands of GitHub in a text',
    file: 'src/checks/annotations.ts',
    guard: ".replaceAll('\\n', '%0A')",
    test: 'test/checks/annotations.test.ts',
  },
  {
    against: 'a property of a command that ends early',
    file: 'src/checks/annotations.ts',
    guard: ".replaceAll(',', '%2C')",
    test: 'test/checks/annotations.test.ts',
  },

  {
    against: 'a script that a value on a page ends',
    file: 'src/components/json-text.ts',
    guard: '/[<\\u2028\\u2029]/gu',
    without: '/[\\u2028\\u2029]/gu',
    test: 'test/components/json-text.test.ts',
  },
  {
    against: 'line ends in a value on a page',
    file: 'src/components/json-text.ts',
    guard: '<\\u2028\\u2029',
    without: '<',
    test: 'test/components/json-text.test.ts',
  },
  {
    against: 'a value that gets past the one component',
    file: 'src/components/JsonIsland.astro',
    guard: 'jsonText(value)',
    without: 'JSON.stringify(value)',
    test: 'test/e2e/hostile.test.ts',
  },

  // Numbers that the stylesheet, the paper or the reader can't take.
  {
    against: 'a label above its lane',
    file: 'src/layout/labels.ts',
    guard: 'Math.min(Math.max(place, lowest), highest)',
    without: 'Math.max(place, lowest)',
    test: 'test/layout/labels.test.ts',
  },
  {
    against: 'a label below its lane',
    file: 'src/layout/labels.ts',
    guard: 'let floor = lowest;',
    without: 'let floor = -Infinity;',
    test: 'test/layout/labels.test.ts',
  },
  {
    against: 'a row that is higher than the stylesheet knows',
    file: 'src/layout/print-sheets.ts',
    guard: 'Math.min(mostUnits, Math.ceil((height + rowPadding) / gridUnit))',
    without: 'Math.ceil((height + rowPadding) / gridUnit)',
    test: 'test/layout/print-sheets.test.ts',
  },
  {
    against: 'a measure beyond its box',
    file: 'src/layout/progress.ts',
    guard: 'Math.min(Math.max(x, start - beyond), end + beyond)',
    without: 'x',
    test: 'test/layout/progress.test.ts',
  },
  {
    against: 'a measure that is there before it is',
    file: 'src/model/actions.ts',
    guard: 'Math.min(99, Math.max(1, Math.round(exact)))',
    without: 'Math.round(exact)',
    test: 'test/model/actions.test.ts',
  },
  {
    against: 'all claims with a source while some have none',
    file: 'src/model/evidence.ts',
    guard: 'Math.min(99, Math.max(1, share))',
    without: 'share',
    test: 'test/model/evidence.test.ts',
  },
  {
    against: 'a slide before the first or after the last',
    file: 'src/model/slide-turns.ts',
    guard: 'Math.max(0, Math.min(last, to[turn]))',
    without: 'to[turn]',
    test: 'test/model/slide-turns.test.ts',
  },

  // What one test must not leave to the next.
  {
    against: 'what a page stored',
    file: 'test/e2e/contexts.ts',
    guard:
      "...this.#origins.map((origin) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),",
    test: 'test/e2e/contexts.test.ts',
  },
  {
    against: 'a built site of other code',
    file: 'test/e2e/site-key.ts',
    guard: 'await addFolder(hash, project, (name) => !unread.includes(name));',
    test: 'test/site-key.test.ts',
  },
  {
    against: 'a built site of other content',
    file: 'test/e2e/site-key.ts',
    guard: 'await addFolder(hash, content);',
    test: 'test/site-key.test.ts',
  },
  {
    against: 'a built site of another history',
    file: 'test/e2e/site-key.ts',
    guard: 'hash.update(await historyOf(content));',
    test: 'test/site-key.test.ts',
  },
  {
    against: 'a built site of another day',
    file: 'test/e2e/site-key.ts',
    guard: '${today}',
    test: 'test/site-key.test.ts',
  },
  {
    against: 'a built site of other packages',
    file: 'test/e2e/site-key.ts',
    guard: "hash.update(await readFile(join(project, 'node_modules', '.package-lock.json')).catch(() => ''));",
    test: 'test/site-key.test.ts',
  },

  // Addresses and settings that somebody typed.
  {
    against: 'an address with what a map does not know',
    file: 'src/model/view.ts',
    guard: 'return known.filter((id) => asked.has(id));',
    without: 'return [...asked];',
    test: 'test/model/view.test.ts',
  },
  {
    against: 'an address with a stray %',
    file: 'src/model/address.ts',
    guard: 'return escaped;',
    without: "throw new URIError('%');",
    test: 'test/model/address.test.ts',
  },
  {
    against: 'what a browser kept of another page',
    file: 'src/model/path-progress.ts',
    guard: 'if (!isRecord(value)) return noProgress;',
    test: 'test/model/path-progress.test.ts',
  },
  {
    against: 'a day that is none',
    file: 'src/site/settings.ts',
    guard: 'if (Number.isNaN(now.getTime()))',
    without: 'if (false)',
    test: 'test/site/settings.test.ts',
  },
  {
    against: 'a port that is none',
    file: 'src/cli/serve-options.ts',
    guard: ' && port < 65_536',
    test: 'test/cli/serve-options.test.ts',
  },
  {
    against: 'a link to another site under our base',
    file: 'src/site/base-path.ts',
    guard: " && !href.startsWith('//')",
    test: 'test/site/base-path.test.ts',
  },
];
