import { posix } from 'node:path';
import type { Import } from './imports-of.ts';

/** What narrows a permission: types only, only as text, or only in the file of that name. */
interface Permission {
  name: string;
  only: string | null;
}

interface Room {
  rooms: Permission[];
  packages: Permission[];
}

/** Which room of `src/` may import what. */
export type ImportLaw = ReadonlyMap<string, Room>;

/** Where an import leads: a room of `src/`, a package, or a place outside of both. */
export type Target =
  { kind: 'room'; name: string; file: string } | { kind: 'package'; name: string } | { kind: 'outside'; name: string };

/** Reads the law from the table of `src/README.md`. Throws when the table is not there or a cell can't be read. */
export function readImportLaw(markdown: string): ImportLaw {
  const rows = markdown
    .split('\n')
    .flatMap((line) => (line.startsWith('|') ? [line.split('|').map((cell) => cell.trim())] : []));
  const [head, , ...body] = rows;
  if (head?.slice(1, 4).join() !== 'Room,Rooms,Packages')
    throw new Error('src/README.md has no table "Room | Rooms | Packages".');
  return new Map(
    body.map(([, room = '', rooms = '', packages = '']) => [
      room,
      { rooms: permissions(rooms), packages: permissions(packages) },
    ]),
  );
}

function permissions(cell: string): Permission[] {
  return cell === '' ? [] : cell.split(',').map((part) => permission(part.trim()));
}

function permission(text: string): Permission {
  const [, name, only = null] = /^`?([^\s`()]+)`?(?: \(([\w.-]+)\))?$/.exec(text) ?? [];
  if (name === undefined) throw new Error(`"${text}" in the table of src/README.md can't be read.`);
  return { name, only };
}

/** The room of a file of `src/`: its folder, or, for a file beside the folders, its name. */
export function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** Where an import of a file leads. Paths are relative to `src/`. */
export function targetOf(file: string, specifier: string): Target {
  if (!specifier.startsWith('.')) return { kind: 'package', name: specifier };
  const path = posix.join(posix.dirname(file), specifier).replace(/\?.*$/, '');
  return path.startsWith('..') ? { kind: 'outside', name: path } : { kind: 'room', name: roomOf(path), file: path };
}

/** Why an import of a file is forbidden, as a sentence that names file and edge; null when it is allowed. */
export function forbidden(law: ImportLaw, file: string, one: Import): string | null {
  const from = roomOf(file);
  const target = targetOf(file, one.specifier);
  if (target.kind === 'room' && target.name === from) return null;
  const edge = `src/${file} imports ${one.specifier}: ${from} → ${target.name}`;
  const room = law.get(from);
  if (room === undefined) return `${edge}, and ${from} has no line in the table of src/README.md`;
  if (target.kind === 'outside') return `${edge} is outside of src/`;
  const allowed = (target.kind === 'room' ? room.rooms : room.packages).filter(({ name }) => covers(name, target.name));
  if (allowed.length === 0) return `${edge} is not in the table of src/README.md`;
  if (allowed.some(({ only }) => only === null || fulfils(only, file, one))) return null;
  return `${edge} is allowed only as (${allowed.map(({ only }) => only).join('), (')})`;
}

function covers(permitted: string, name: string): boolean {
  return name === permitted || name.startsWith(permitted.endsWith(':') ? permitted : `${permitted}/`);
}

function fulfils(only: string, file: string, one: Import): boolean {
  if (only === 'types') return one.types;
  if (only === 'text') return /\?(?:raw|url)$/.test(one.specifier);
  return posix.basename(file) === only;
}

/** The rooms that, by the law, lead back to themselves: empty when the rooms can be put in an order. */
export function cyclicRooms(law: ImportLaw): string[] {
  const left = new Map([...law].map(([room, { rooms }]) => [room, rooms.map(({ name }) => name)]));
  for (;;) {
    const free = [...left].filter(([, rooms]) => rooms.every((name) => !left.has(name)));
    if (free.length === 0) return [...left.keys()];
    for (const [room] of free) left.delete(room);
  }
}
