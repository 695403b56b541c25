import { marks, type Mark } from '../schema/marks.ts';

/** The place of a look among the eight, from 1: it names the class of the stylesheet that has its colour and dashes. */
export type Look = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** All of them, those first that are easiest to tell apart. */
export const looks: readonly Look[] = [1, 2, 3, 4, 5, 6, 7, 8];

const lookAt = (index: number) => (index + 1) as Look;

/** The look that an id has by itself: FNV-1a of its letters, so that no other persona’s file can change it. */
function lookOfId(id: string): Look {
  let hash = 0x811c9dc5;
  for (const letter of id.normalize()) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return lookAt(((hash ^ (hash >>> 16)) >>> 0) % marks.length);
}

/** The look of a persona, the same on the whole site: what its author wrote as `mark`, otherwise that of its id. */
export function lookOf(id: string, mark: Mark | null): Look {
  return mark === null ? lookOfId(id) : lookAt(marks.findIndex(({ shape }) => shape === mark.shape));
}

/** The shape of a persona’s marks. */
export type MarkerShape = Mark['shape'];

/** What an author writes to get a look. */
export function markOf(look: Look): Mark {
  return marks[look - 1] ?? marks[0];
}

/** The shape of a look’s marks. */
export function shapeOf(look: Look): MarkerShape {
  return markOf(look).shape;
}

/** The looks of all personas; one that is not there any more has that of its id. */
export function looksOf(personas: readonly { id: string; fields: { mark: Mark | null } }[]): (persona: string) => Look {
  const written = new Map(personas.map(({ id, fields }) => [id, fields.mark]));
  return (persona) => lookOf(persona, written.get(persona) ?? null);
}
