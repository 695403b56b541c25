import { journeyMap, type JourneyMapFields } from '../schema/journey-map.ts';
import { isFields } from './data-path.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { leaveOut } from './leave-out.ts';
import { sourceOf } from './source.ts';
import { readYaml } from './yaml-document.ts';

/** A map as it was written once. */
export interface ReadVersion {
  fields: JourneyMapFields;
  /** How much of it no longer fits the schema, and was left out. */
  left: number;
}

/** Reads an earlier version of a map as far as it fits today's schema; null when nothing of it does. */
export function readVersion(path: string, bytes: Uint8Array): ReadVersion | null {
  const { text, problem } = decode(bytes);
  if (problem) return null;
  const split = splitFrontMatter(sourceOf(path, text).text);
  if ('problem' in split) return null;
  const { value, mended } = readYaml(split.yaml, split.yamlStart, 2);
  return isFields(value) && !mended ? leaveOut(journeyMap, value) : null;
}
