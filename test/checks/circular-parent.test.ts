import { expect, test } from 'vitest';
import { check, filesOf, mapText } from './content-folder.ts';

/** Maps, each with the one that it names as its parent or as the one that it is the future of. */
const linked = (link: string, links: Record<string, string>) =>
  filesOf(
    Object.fromEntries(
      Object.entries(links).map(([id, to]) => [`maps/${id}.mdx`, mapText({ fields: `${link}: ${to}\n` })]),
    ),
  );

// Followed without an end, a circle also fills the memory: long before that, this is stopped.
test.each(['parent', 'futureOf'])('a circle of "%s" is followed once, and told once', (link) => {
  const circle = { a: 'b', b: 'c', c: 'b', d: 'a' };
  const { findings } = check(linked(link, circle), null, 1000);
  const told = findings.filter(({ rule }) => rule === 'circular-parent');
  expect(told.map(({ file, what }) => [file, what])).toEqual([
    ['maps/b.mdx', `Following "${link}", the maps lead back to where they began: "b" › "c" › "b".`],
  ]);
});
