import { collectionOfFolder, misplaced, roleOf, type Role } from './content-folder.ts';

/**
 * Why there are no bytes to a file: it is a folder with the name of a file, a link to nothing, a link to a folder that
 * is read elsewhere, closed to whoever runs the check, or no file at all (a pipe, a socket, a device).
 */
export type FileProblem = 'folder' | 'dangling link' | 'linked twice' | 'not readable' | 'special';

const words: Record<FileProblem, (place: 'file' | 'folder') => { what: string; fix: string }> = {
  folder: () => ({
    what: 'This is a folder with the name of a file, so nothing in it is read.',
    fix: 'Write a file in its place, or rename the folder.',
  }),
  'dangling link': (place) => ({
    what: 'This is a link to something that is not there.',
    fix: `Put a ${place} in its place, let it lead to one that exists, or delete it.`,
  }),
  'linked twice': () => ({
    what: 'This is a link to a folder that is read elsewhere already, so it is not followed.',
    fix: 'Delete the link.',
  }),
  'not readable': (place) => ({
    what: `The computer refuses to read this ${place}.`,
    fix: 'Allow yourself to read it, or move it out of the content folder; if its name has strange signs in it, rename it.',
  }),
  special: (place) => ({
    what: 'This is neither a file nor a folder, but something like a pipe or a device, so it is not read.',
    fix: `Put a ${place} in its place, or delete it.`,
  }),
};

/** What a path is for, like `roleOf()`, when there is nothing to read at it: a finding wherever a file would matter. */
export function roleOfUnread(path: string, problem: FileProblem): Role {
  const role = roleOf(path);
  const { what, fix } = words[problem](collectionOfFolder(path) === null ? 'file' : 'folder');
  switch (role.kind) {
    case 'ignored':
      return role;
    case 'misplaced':
      return misplaced(what, fix, role.meant);
    case 'site':
      return misplaced(what, fix, 'site');
    case 'list':
      return misplaced(what, fix, { collection: role.collection, id: null });
    case 'entry':
      return misplaced(what, fix, { collection: role.collection, id: role.id });
  }
}
