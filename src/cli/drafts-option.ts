/** Takes `--drafts` out of a command's options: whether it was there, and the others. */
export function draftsFrom(args: readonly string[]): { drafts: boolean; rest: string[] } {
  const rest = args.filter((arg) => arg !== '--drafts');
  return { drafts: rest.length < args.length, rest };
}
