import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { pagesOf } from './pages-of.ts';
import { sites, type SiteName } from './sites.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** What html-validate finds on a page, a line each. */
function findingsOn({ path, html }: { path: string; html: string }): string[] {
  return validator
    .validateStringSync(html, path)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`);
}

/** What the checker of the W3C finds wrong and html-validate does not, and what a page of ours must have besides. */
function faultsOf({ path, html }: { path: string; html: string }): string[] {
  const has = (pattern: RegExp) => pattern.test(html);
  const isFrame = path.endsWith('/embed/index.html');
  const rules: Record<string, boolean> = {
    'something follows after the end of the page': !has(/<\/body>\s*<\/html>\s*$/),
    '"hidden" is no attribute of SVG': has(/<svg[^>]*\shidden[\s=>]|<svg(?:(?!<\/svg>).)*?\shidden[\s=>/]/s),
    'it has no title': !has(/<title>[^<]*\S/),
    'it has no description': !has(/<meta name="description" content="[^"]*[^"\s]/),
    'it has more or less than one h1': html.split(/<h1[\s>]/).length !== 2,
    ...Object.fromEntries(
      ['header', 'main', 'footer', ...(isFrame ? [] : ['nav'])].map((landmark) => [
        `it has no ${landmark}`,
        !has(new RegExp(`<${landmark}[\\s>]`)),
      ]),
    ),
  };
  return Object.entries(rules).flatMap(([fault, isThere]) => (isThere ? [`${path}: ${fault}`] : []));
}

describe.each(Object.keys(sites) as SiteName[])('%s', (site) => {
  test('html-validate finds nothing on any page', async () => {
    expect((await pagesOf(site)).flatMap(findingsOn)).toEqual([]);
  });

  test('every page has a title, a description, one h1 and its landmarks, and holds what SVG and HTML know', async () => {
    expect((await pagesOf(site)).flatMap(faultsOf)).toEqual([]);
  });
});

const page = (body: string, after = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Wait</title><meta name="description" content="A map"></head><body><header><nav><a href="/">Home</a></nav></header><main><h1>Wait</h1>${body}</main><footer><p>Bank</p></footer></body></html>${after}`;

describe('a fault is found', () => {
  test('in none of a good page', () => {
    const good = {
      path: 'index.html',
      html: page('<svg aria-hidden="true"><path d="M0 0"></path></svg><p hidden>…</p>'),
    };
    expect([...findingsOn(good), ...faultsOf(good)]).toEqual([]);
  });

  test.each([
    [
      'a part that may not lie there',
      page('<span><nav><a href="/">Maps</a></nav></span>'),
      'element-permitted-content',
    ],
    ['an id twice', page('<p id="a"></p><p id="a"></p>'), 'no-dup-id'],
    ['an end that is missing', page('<div><p></p>'), 'close-order'],
    ['a script after the end', page('', '<script></script>'), 'something follows'],
    ['a drawing that is hidden', page('<svg class="a" hidden><path d="M0 0"></path></svg>'), 'no attribute of SVG'],
    ['a part of a drawing that is hidden', page('<svg><g hidden></g></svg>'), 'no attribute of SVG'],
    ['a second h1', page('<h1>Again</h1>'), 'one h1'],
    ['no landmark', page('').replace(/<footer>.*<\/footer>/, ''), 'no footer'],
  ])('in a page with %s', (_, html, rule) => {
    const bad = { path: 'index.html', html };
    expect([...findingsOn(bad), ...faultsOf(bad)].join('\n')).toContain(rule);
  });
});
