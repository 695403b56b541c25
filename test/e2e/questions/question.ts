/** What somebody types, and what has to be among the first three links; null when there must be none. */
export interface Question {
  asks: string;
  finds: string | null;
  /** The word that was meant, where it is said that what was typed is only near it. */
  near?: string;
}
