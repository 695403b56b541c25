import { fragmentId } from './address.ts';

/** The version that a fragment of the address names; null for none, or one that there is not. */
export function parseVersion(hash: string, versions: readonly string[]): string | null {
  return versions.find((id) => id === fragmentId(hash)) ?? null;
}

/** The fragment that names a version. */
export function formatVersion(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
