import type { Root, RootContent } from 'mdast';

/** A component of the author’s in a text, with plain values as its props. */
export interface BodyComponent {
  type: 'component';
  name: string;
  props: Readonly<Record<string, unknown>>;
  children: RootContent[];
}

/** An HTML element that only says what a text is. */
export interface BodyElement {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | boolean>;
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    component: BodyComponent;
    element: BodyElement;
  }
  interface PhrasingContentMap {
    component: BodyComponent;
    element: BodyElement;
  }
  interface BlockContentMap {
    component: BodyComponent;
    element: BodyElement;
  }
}

/**
 * A body as it may leave: Markdown as a tree (mdast), between it components and harmless elements. There is no code, no
 * comment, no expression and no raw HTML in it, every address is a safe one, and links hold their addresses.
 */
export type BodyTree = Root;
