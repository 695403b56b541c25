import { chance, pick, pickSkewed, between, type Random } from './random.ts';
import { adjectives, circumstances, names, nouns, verbs } from './vocabulary.ts';

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function noun(random: Random): string {
  return pickSkewed(random, nouns).replaceAll('-', ' ');
}

/** Such as "expired licence key". */
export function thing(random: Random): string {
  return chance(random, 0.5) ? `${pick(random, adjectives)} ${noun(random)}` : noun(random);
}

export function infinitive(random: Random): string {
  return pick(random, verbs).infinitive;
}

function withArticle(words: string): string {
  return `${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words}`;
}

function third(random: Random): string {
  return pick(random, verbs).third;
}

/** A short phrase that starts with a verb: "Compare the annual statement". */
export function task(random: Random): string {
  return capitalise(`${infinitive(random)} the ${thing(random)}`);
}

/** What a customer says, in the first person, without quotation marks. */
export function quote(random: Random): string {
  const say = pick(random, [
    () => `I had to ${infinitive(random)} the ${thing(random)} ${pick(random, circumstances)}.`,
    () => `Nobody told me that the ${noun(random)} needs ${withArticle(thing(random))}.`,
    () => `They sent the ${thing(random)} to ${pick(random, names)}, and I was in ${pick(random, names)}.`,
    () =>
      `I only wanted to ${infinitive(random)} the ${noun(random)}, not to ${infinitive(random)} another ${noun(random)}.`,
    () => `The ${noun(random)} was ${pick(random, adjectives)}, and that is why I stayed.`,
  ]);
  return say();
}

/** What hurts, in a few words. */
export function painText(random: Random): string {
  const say = pick(random, [
    () => `The ${noun(random)} asks for ${withArticle(thing(random))} again`,
    () => `${capitalise(noun(random))} comes ${between(random, 2, 14)} days after the ${noun(random)}`,
    () => `No way to ${infinitive(random)} the ${thing(random)}`,
    () => `The ${noun(random)} and the ${noun(random)} do not agree`,
  ]);
  return say();
}

/** One sentence of a narrative. */
export function sentence(random: Random): string {
  const say = pick(random, [
    () =>
      `A customer from ${pick(random, names)} ${third(random)} the ${thing(random)} ${pick(random, circumstances)} and ${third(random)} the ${noun(random)}.`,
    () =>
      `Most people ${infinitive(random)} the ${thing(random)} before they ${infinitive(random)} the ${thing(random)}.`,
    () =>
      `In ${between(random, 2, 9)} of ${between(random, 10, 24)} conversations the ${thing(random)} came up ${pick(random, circumstances)}.`,
    () =>
      `The team at ${pick(random, names)} ${third(random)} each ${thing(random)} by hand, which takes ${between(random, 2, 40)} minutes.`,
    () =>
      `When the ${noun(random)} is ${pick(random, adjectives)}, people ${infinitive(random)} the ${noun(random)} instead.`,
    () =>
      `What looks like ${withArticle(thing(random))} is in truth ${withArticle(thing(random))} that nobody ${third(random)}.`,
    () =>
      `Between ${between(random, 2, 9)} and ${between(random, 10, 30)} percent ${infinitive(random)} the ${noun(random)} ${pick(random, circumstances)}.`,
    () => `We cannot say yet whether the ${thing(random)} helps or whether the ${noun(random)} does.`,
  ]);
  return say();
}

/** Sentences up to about `bytes` bytes. */
export function paragraph(random: Random, bytes: number): string {
  const sentences: string[] = [];
  let length = 0;
  while (length < bytes) {
    const next = sentence(random);
    sentences.push(next);
    length += next.length + 1;
  }
  return sentences.join(' ');
}
