import { isAbsolute, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A component of the company’s own that can’t be compiled or run, told to whoever wrote it. */
export class ComponentError extends Error {
  override name = 'ComponentError';

  /** `place` is the component’s file, with line and column where they are known. */
  constructor(place: string, reason: string) {
    const sentence = reason.trim().replace(/\.?$/, '.');
    super(
      `${place}  component\n  ${sentence}\n  This is a component of your own: correct it there, or take it out of the texts.`,
    );
  }
}

interface ComponentPlace {
  /** Relative to the folder of components. */
  file: string;
  line: string;
  column: string;
}

const isInside = (path: string): boolean => !path.startsWith('..') && !isAbsolute(path);

/** The first place in a text that lies in a folder of components: a stack trace has one a line. */
function placeIn(text: string, folder: string): ComponentPlace | null {
  const places = /(?<=^|[\s([])((?:[A-Za-z]:)?[^\s()[\]:][^\n()[\]:]*\.astro):(\d+):(\d+)/gmu;
  for (const [, words = '', line = '', column = ''] of text.matchAll(places)) {
    // Words may stand before it, and spaces within it. The bundler names files from where it was started.
    for (const file of [words, words.replace(/^at /, ''), words.split(/\s/).at(-1) ?? '']) {
      const inside = relative(folder, resolve(file));
      if (isInside(inside)) return { file: inside, line, column };
    }
  }
  return null;
}

/** The component that a script or a style belongs to, which the bundler names by it: its lines are not the file's. */
function partIn(text: string, folder: string): string | null {
  for (const [, line = ''] of text.matchAll(/^(.*\.astro)\?astro&type=/gmu)) {
    // Words may stand before it, and spaces within it.
    const ends = [0, ...[...line.matchAll(/\s/gu)].map(({ index }) => index + 1)].map((from) =>
      line.slice(from).replace(/^\/@fs(?=\/)/, ''),
    );
    const inside = ends.map((path) => relative(folder, resolve(path))).find(isInside);
    if (inside !== undefined) return inside;
  }
  return null;
}

/** What went wrong, in the words of whoever noticed, without the bundler’s frame around them. */
function reasonIn(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Build failed with '));
  const [reason = message] = lines.filter((line) => !/^\[plugin [^\]]*\]/.test(line));
  return reason.replace(/^\[[A-Z_]+\] /, '').replace(/^\w*Error: /, '');
}

/**
 * The error that a build failed with as the error of a component in `folder`, or null when it comes from anywhere else.
 * `shown` is the folder as reports name it, with a slash at its end.
 */
export function componentErrorOf(error: unknown, folder: string, shown: string): ComponentError | null {
  if (!(error instanceof Error)) return null;
  const message = stripVTControlCharacters(error.message);
  const unresolved = /failed to resolve import "([^"\n]+)" from "([^"\n]+)"/.exec(message);
  if (unresolved !== null) {
    const [, name = '', importer = ''] = unresolved;
    const file = relative(folder, resolve(importer));
    // What the bundler says next is how one could do without it.
    if (isInside(file))
      return new ComponentError(`${shown}${file}`, `"${name}" is imported, and there is no such package`);
  }
  const place = placeIn(`${message}\n${stripVTControlCharacters(error.stack ?? '')}`, folder);
  if (place === null) {
    const part = partIn(message, folder);
    return part === null ? null : new ComponentError(`${shown}${part}`, reasonIn(message));
  }
  return new ComponentError(`${shown}${place.file}:${place.line}:${place.column}`, reasonIn(message));
}
