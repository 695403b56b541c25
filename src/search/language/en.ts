export { stemmer as stem } from '@orama/stemmers/english';

/**
 * Words that carry no meaning in a question: articles, pronouns, prepositions, conjunctions, auxiliaries and what one
 * asks with. Those of Snowball's English list (snowballstem.org) that belong to a closed class, folded, without
 * apostrophes. A word that could be the matter of a journey (`after`, `down`, `time`, `need`, `call`) is not among them.
 */
export const emptyWords = `
  a an the this that these those
  i me my we us our ours you your yours he him his she her hers it its they them their theirs one ones
  and or but nor if than so as because while although
  of at by for with about into through to from in on upon onto within
  is are was were be been being am do does did done doing has have had having
  can could will would shall should may might must
  what which who whom whose when where why how whether
  there here not no any some such also just too very only own same
  don doesn didn isn aren wasn weren hasn haven couldn wouldn shouldn
  tell please`;

/** The shortest word that is looked for inside others, as in `Kreditantrag`; null where words are not written together. */
export const shortestInside: number | null = null;
