import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../src/', import.meta.url);
const templates = ['components', 'pages', 'author'].flatMap((room) =>
  globSync(`${room}/**/*.astro`, { cwd: root }).map((file) => file.replaceAll('\\', '/')),
);

/** Texts that are the same in every language. */
const universal = new Set(['Ctrl K', 'Enter', 'Esc']);

/** Attributes that are said to somebody. */
const said = /\s(?:aria-label|title|placeholder|alt|lede|description|heading)="([^"]*\p{L}{2,}[^"]*)"/gu;

/** A template's markup: without its front matter, its scripts and styles, comments, and what stands in braces. */
function markupOf(source: string): string {
  const markup = source
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gu, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/gu, '');
  return markup;
}

/** Words that a template says itself: between two tags, or in an attribute that is read out. */
function wordsIn(source: string): string[] {
  const markup = markupOf(source);
  const attributes = [...markup.matchAll(said)].map(([, text = '']) => text);
  const texts = [...markup.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)(?=[<{])/gu)].map(([, text = '']) => text.trim());
  // Between two tags of an expression there is code.
  const isCode = (text: string) => /^[)\]}&|?:;,]|=>|[()=;]|&&|\|\|/u.test(text);
  return [...attributes, ...texts.filter((text) => !isCode(text))].filter((text) => !universal.has(text));
}

test('what a template says itself is found', () => {
  const template = `---
const label = 'None of these words';
---
<p title="A title">{label}</p>
<button aria-label={words.close}>Close</button>
{list.map((one) => <li>{one}</li>)}
<kbd>Ctrl K</kbd><script>const none = "of these";</script>`;
  expect(wordsIn(template)).toEqual(['A title', 'Close']);
});

test.for(templates)('%s takes its words from the messages', (file) => {
  expect(wordsIn(readFileSync(new URL(file, root), 'utf8'))).toEqual([]);
});
