import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fieldsPage } from './fields-page.ts';
import { fileSchema, schemaNames } from './json-schema.ts';
import { ruleExamples } from './rule-examples.ts';
import { rulesPage } from './rules-page.ts';

const root = new URL('../', import.meta.url);

/** What is made from the code: the text of each file, as the formatter leaves it, by its path. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const texts: Record<string, string> = {
    'docs/rules.md': rulesPage(ruleExamples()),
    'docs/fields.md': fieldsPage(),
    ...Object.fromEntries(schemaNames.map((name) => [`schemas/${name}.json`, JSON.stringify(fileSchema(name))])),
  };
  const config = await resolveConfig(fileURLToPath(new URL('docs/rules.md', root)));
  const formatted = Object.entries(texts).map(async ([path, text]) => {
    return [path, await format(text, { ...config, filepath: path })] as const;
  });
  return Object.fromEntries(await Promise.all(formatted));
}
