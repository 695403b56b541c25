/** The teams of a map or an action: the one that answers for it, then those who work on it. Each once. */
export function teamsOf({ owner, contributors }: { owner: string | null; contributors: readonly string[] }): string[] {
  return [...new Set([...(owner === null ? [] : [owner]), ...contributors])];
}
