import { countChosen, type Choice } from './facets.ts';

export interface Query {
  text: string;
  choice: Choice;
}

/** True when there is nothing to look for: no words and no filter. */
export function isEmpty({ text, choice }: Query): boolean {
  return text.trim() === '' && countChosen(choice) === 0;
}
