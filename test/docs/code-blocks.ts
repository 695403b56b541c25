export interface CodeBlock {
  /** The word after the fence: `yaml`, `mdx`, `sh`. */
  language: string;
  code: string;
  /** The last paragraph before the block. */
  introduction: string;
}

/** The fenced code blocks of a Markdown text. */
export function codeBlocksOf(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^(.*)\n\n```(\w+)\n([\s\S]*?\n)```$/gm)].map((found) => ({
    introduction: found[1] ?? '',
    language: found[2] ?? '',
    code: found[3] ?? '',
  }));
}
