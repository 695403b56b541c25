/** What each severity of a pain, 1 to 3, means. */
export const severities: Readonly<Record<number, string>> = {
  1: 'nuisance',
  2: 'real problem',
  3: 'people leave over it',
};
