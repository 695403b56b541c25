import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';

const root = new URL('../../', import.meta.url);

/** `yaml.schemas` of the settings that come with this repository: which schema is for which file. */
export function shippedSchemas(): Record<string, string> {
  const settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', root), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  return settings['yaml.schemas'];
}

/** The language server behind VS Code’s YAML extension, with schemas for files, both relative to the repository. */
export function yamlEditor(schemas: Readonly<Record<string, string>>) {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    yamlVersion: '1.2',
    customTags: [],
    schemas: Object.entries(schemas).map(([uri, file]) => ({ uri: new URL(uri, root).href, fileMatch: [file] })),
  });
  let version = 0;
  const open = (file: string, text: string): TextDocument => {
    version += 1;
    return TextDocument.create(new URL(file, root).href, 'yaml', version, text);
  };
  return {
    /** What the editor underlines, as `line:column message`. */
    async problemsIn(file: string, text: string): Promise<string[]> {
      const problems = await service.doValidation(open(file, text), false);
      return problems.map(
        ({ range, message }) =>
          `${range.start.line + 1}:${range.start.character + 1} ${typeof message === 'string' ? message : message.value}`,
      );
    },
    /** What the editor offers at the end of a text. */
    async offersAfter(file: string, text: string): Promise<string[]> {
      const document = open(file, text);
      const { items } = await service.doComplete(document, document.positionAt(text.length), false);
      return items.map(({ label }) => label);
    },
    /** What the editor says of the first field of a text. */
    async wordsFor(file: string, text: string): Promise<string> {
      return JSON.stringify((await service.doHover(open(file, text), { line: 0, character: 1 }))?.contents);
    },
  };
}
