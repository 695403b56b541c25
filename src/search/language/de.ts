export { stemmer as stem } from '@orama/stemmers/german';

/**
 * Words that carry no meaning in a question: articles, pronouns, prepositions, conjunctions, auxiliaries and what one
 * asks with. Those of Snowball's German list (snowballstem.org) that belong to a closed class, folded. A word that could
 * be the matter of a journey (`zeit`, `tag`, `neu`, `suche`, `offen`) is not among them.
 */
export const emptyWords = `
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes
  ich mich mir wir uns unser unsere unseren unserem unserer du dich dir ihr euch euer eure er ihn ihm sie ihnen es
  mein meine meinen meinem meiner sein seine seinen seinem seiner ihre ihren ihrem ihrer man sich selbst
  und oder aber denn weil dass wenn als ob wie so da damit sondern
  von vom zu zum zur bei beim mit in im ins an am ans auf aus fur durch uber um nach seit gegen ohne unter vor
  ist sind war waren bin bist seid sei sein gewesen hat haben habe hatte hatten wird werden wurde wurden worden
  kann konnen konnte konnten soll sollen sollte sollten muss mussen musste darf durfen durfte will wollen wollte mag
  was welche welcher welches welchen welchem wer wen wem wessen wann wo wohin woher warum wieso weshalb wozu
  nicht kein keine keinen keinem keiner nichts noch nur auch sehr schon hier dort dann etwa
  bitte`;

/** The shortest word that is looked for inside others, as in `Kreditantrag`; null where words are not written together. */
export const shortestInside: number | null = 4;
