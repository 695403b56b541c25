import type { Around } from '../model/text-document.ts';

const code = /(^ {0,3}```[\s\S]*?^ {0,3}```|`[^`\n]*`)/m;
// Props are literals, which may hold any sign in quotes.
const tag = /<(\/?)([A-Z]\w*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/g;
const prop = /(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const sitePath = /\]\((\/(?!\/)[^)\s]*)/g;

function propsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(prop)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
}

/**
 * The text of a body as plain Markdown: `component` says what stands for each of the author's components, `address`
 * what a path of the site is for someone who reads elsewhere. Code stays as it is.
 */
export function bodyMarkdown(
  text: string,
  component: (name: string, props: Readonly<Record<string, string>>) => Around,
  address: (path: string) => string,
): string {
  const open: Around[] = [];
  const plain = (part: string) =>
    part
      .replaceAll(tag, (_, closing: string, name: string, props: string, closed: string) => {
        if (closing !== '') return open.pop()?.after ?? '';
        const around = component(name, propsIn(props));
        if (closed !== '') return around.before + around.after;
        open.push(around);
        return around.before;
      })
      .replaceAll(sitePath, (_, path: string) => `](${address(path)}`);
  return text
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join('')
    .trim();
}
