import { readLiteral } from '../checks/literal.ts';

/** An attribute of a component in the tree of a body. */
type Attribute =
  | { type: 'mdxJsxAttribute'; name: string; value?: string | { value: string } | null | undefined }
  | { type: 'mdxJsxExpressionAttribute' };

/** The props of a component: its literals. Code and spreads are left out, as a body that passed the checks has none. */
export function literalProps(attributes: readonly Attribute[]): Record<string, unknown> {
  const props: [string, unknown][] = [];
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    const read = typeof value === 'object' && value !== null ? readLiteral(value.value) : null;
    if (read === null) props.push([name, value ?? true]);
    else if (read.kind === 'value') props.push([name, read.value]);
  }
  return Object.fromEntries(props);
}
