import { readFileSync } from 'node:fs';
import type { ContentFile } from '../../src/checks/check-content.ts';
import { codeBlocksOf } from './code-blocks.ts';

const pageOf = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

const encoder = new TextEncoder();

/** The content folder that docs/writing-maps.md and docs/collections.md write together, a block a file. */
export function documentedContent(): ContentFile[] {
  const map = codeBlocksOf(pageOf('writing-maps.md')).find(({ language }) => language === 'mdx')?.code ?? '';
  const others = codeBlocksOf(pageOf('collections.md')).map(({ introduction, code }) => ({
    path: /^`([\w/.-]+)`$/.exec(introduction)?.[1] ?? introduction,
    bytes: encoder.encode(code),
  }));
  return [{ path: 'maps/getting-a-refund.mdx', bytes: encoder.encode(map) }, ...others];
}
