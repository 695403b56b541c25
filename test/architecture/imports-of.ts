import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  /** As written: `../model/view.ts`, `node:path`, `d3-shape`. */
  specifier: string;
  /** Whether only types come in, so that nothing is left of it when the code runs. */
  types: boolean;
  /** Whether it is made by a `<script>` of an .astro file, which runs on the reader's machine. */
  script: boolean;
}

/** Every import of a file, `export … from` and `import()` included. `file` decides by its ending how the text is read. */
export function importsOf(file: string, text: string): Import[] {
  if (!file.endsWith('.astro')) return importsOfModule(text, false);
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const template = frontMatter === null ? text : text.slice(frontMatter[0].length);
  const scripts = [
    ...template.matchAll(/<script(?:[^>"'{}]|"[^"]*"|'[^']*'|\{[^}]*\})*?(?:\/>|>([\s\S]*?)<\/script>)/g),
  ];
  const expressions = template.matchAll(/\bimport\(\s*(['"])(.+?)\1/g);
  return [
    ...importsOfModule(frontMatter?.[1] ?? '', false),
    ...scripts.flatMap((script) => importsOfModule(script[1] ?? '', true)),
    ...[...expressions].map((found) => ({ specifier: found[2] ?? '', types: false, script: false })),
  ];
}

function importsOfModule(text: string, script: boolean): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, types: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      found.push({ specifier: specifier.text, types, script });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((name) => name.isTypeOnly)
  );
}
