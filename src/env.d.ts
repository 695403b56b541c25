declare namespace App {
  interface Locals {
    /** The entry whose page is being rendered: what components in its body refer to by default. */
    entry?: { collection: import('./schema/collections.ts').BodyCollection; id: string };
  }
}

declare module 'virtual:journeybook/own-components' {
  /** A company's own components, by name. */
  export const ownComponents: Record<string, (props: Record<string, unknown>) => astroHTML.JSX.Element>;
}

declare module 'virtual:journeybook/page-scripts' {
  /** The attributes of each kind's `<script>`. */
  export const pageScripts: Readonly<
    Record<import('./site/page-kinds.ts').PageKind, { src: string; type?: 'module'; defer?: true }>
  >;
}
