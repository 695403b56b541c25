/** The looks of the list of actions, the one it opens with first. */
export const actionLooks = ['board', 'team', 'due'] as const;

export type ActionLook = (typeof actionLooks)[number];

/** Reads the look from an address, `?view=team`; the board for what is no look. */
export function parseLook(query: URLSearchParams): ActionLook {
  return actionLooks.find((look) => look === query.get('view')) ?? actionLooks[0];
}

/** The inverse of `parseLook`, as parts of a query. */
export function formatLook(look: ActionLook): string[] {
  return look === actionLooks[0] ? [] : [`view=${look}`];
}
