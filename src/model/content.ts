import type { CollectionFields, CollectionName } from '../schema/collections.ts';
import type { Site } from '../schema/site.ts';

/** A component an author used in an MDX body, with its literal props. */
export interface ComponentUse {
  name: string;
  props: Record<string, unknown>;
  /** 1-based, in the file. */
  line: number;
  column: number;
}

/** The MDX text below the front matter. */
export interface Body {
  /** The text as written, with LF line ends. Empty when there is none. */
  text: string;
  components: ComponentUse[];
}

/** One entry of a collection, parsed once and trusted from here on. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  /** The file's path, relative to the content folder, with forward slashes. */
  file: string;
  fields: CollectionFields[Name];
  /** Null in collections kept as YAML. */
  body: Body | null;
}

/** Everything authors wrote, by collection, in the order of the files (YAML: of the keys). */
export type Content = { [Name in CollectionName]: Entry<Name>[] } & { site: Site };
