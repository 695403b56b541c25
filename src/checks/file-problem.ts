import { collectionOfFolder, misplaced, roleOf, type Role } from './content-folder.ts';
import { tooLarge } from './decode.ts';

/**
 * Why there are no bytes to a file: it is a folder with the name of a file, a link, closed to whoever runs the check,
 * no file at all (a pipe, a socket, a device), or larger than anything that is read.
 */
export type FileProblem = 'folder' | 'link' | 'not readable' | 'special' | 'too large';

type Words = (place: 'file' | 'folder') => { what: string; fix: string };

export const linkWords: Words = (place) => ({
  what: 'This is a link, and links are not followed: what is read lies in the content folder itself.',
  fix: `Put the ${place} itself in its place, or delete the link.`,
});

const words: Record<FileProblem, Words> = {
  folder: () => ({
    what: 'This is a folder with the name of a file, so nothing in it is read.',
    fix: 'Write a file in its place, or rename the folder.',
  }),
  link: linkWords,
  'not readable': (place) => ({
    what: `The computer refuses to read this ${place}.`,
    fix: 'Allow yourself to read it, or move it out of the content folder; if its name has strange signs in it, rename it.',
  }),
  special: (place) => ({
    what: 'This is neither a file nor a folder, but something like a pipe or a device, so it is not read.',
    fix: `Put a ${place} in its place, or delete it.`,
  }),
  'too large': () => tooLarge,
};

/** What a path is for, like `roleOf()`, when there is nothing to read at it: a finding wherever a file would matter. */
export function roleOfUnread(path: string, problem: FileProblem): Role {
  const role = roleOf(path);
  const { what, fix } = words[problem](collectionOfFolder(path) === null ? 'file' : 'folder');
  const unread = (meant: Parameters<typeof misplaced>[2]): Role =>
    misplaced(what, fix, meant, problem === 'too large' ? 'file-too-large' : 'unknown-file');
  switch (role.kind) {
    case 'ignored':
    case 'perhaps':
      return role;
    case 'misplaced':
      return unread(role.meant);
    case 'component':
      return unread(null);
    case 'site':
      return unread('site');
    case 'list':
      return unread({ collection: role.collection, id: null });
    case 'entry':
      return unread({ collection: role.collection, id: role.id });
  }
}
