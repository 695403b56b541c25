import { bodyTree } from '../../src/site/body-tree.ts';
import { compileBody, type CompiledBody } from '../../src/site/compile-body.ts';
import { textWords } from '../../src/site/text-words.ts';

/** A text as the page of an entry shows it. */
export function compiled(text: string, { base = '/', language = 'en' } = {}): CompiledBody {
  return compileBody(bodyTree(text), textWords(language), base);
}

/** Its HTML, without the components in it. */
export function htmlOf(text: string, options: { base?: string; language?: string } = {}): string {
  return compiled(text, options)
    .parts.filter((part) => typeof part === 'string')
    .join('');
}
