type Attributes = Readonly<Record<string, string | boolean>>;

/** Builds an element. Attributes that are `false` are left out, `true` ones are empty; strings as children are text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) built.setAttribute(name, value === true ? '' : value);
  }
  built.append(...children);
  return built;
}
