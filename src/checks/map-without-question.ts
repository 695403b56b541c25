import { findingAt, type Rule } from './rule.ts';

/** A map states the question it answers. */
export const mapWithoutQuestion: Rule = {
  names: ['map-without-question'],
  check: ({ entries }) =>
    entries.maps.flatMap((checked) => {
      if (checked.entry.fields.question !== null) return [];
      const what = 'The map does not say which question it answers.';
      const fix =
        'Add a line such as "question: Why do four in ten applicants never complete?". A map without a question is a drawing that nobody acts on.';
      return findingAt(checked, 'map-without-question', ['question'], { what, fix });
    }),
};
