import { findingAt, silence, type Rule } from './rule.ts';

const parts = [
  {
    field: 'actions',
    what: 'The story names no action that brought the change.',
    fix: 'Add "actions", by their ids in actions.yaml.',
  },
  {
    field: 'metrics',
    what: 'The story has no number that shows the change.',
    fix: 'Add "metrics", each with its value before and after.',
  },
] as const;

/** A story names an action that brought the change and a number that shows it. */
export const storyWithoutProof: Rule = {
  names: ['story-without-proof'],
  check: ({ entries }) =>
    entries.stories.flatMap((checked) =>
      parts.flatMap(({ field, what, fix }) =>
        checked.entry.fields[field].length > 0
          ? []
          : findingAt(checked, 'story-without-proof', [field], {
              what,
              fix: `${fix} ${silence('story-without-proof')}`,
            }),
      ),
    ),
};
