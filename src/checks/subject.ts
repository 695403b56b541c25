import type { z } from 'astro/zod';
import type { Path } from './data-path.ts';
import type { YamlDocument } from './yaml-document.ts';

/** An entry that is held against its schema. */
export interface Subject {
  schema: z.core.$ZodType;
  document: YamlDocument;
  /** Where the entry stands in its file: its key, for collections kept as one YAML file. */
  base: Path;
  /** What the file says at `base`. */
  data: unknown;
}
