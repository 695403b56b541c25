import type { Problem } from './problem.ts';
import { oddSpaces, signName, zeroWidths } from './strange-signs.ts';

export interface FrontMatter {
  /** The YAML between the fences, and the offset at which it starts. */
  yaml: string;
  yamlStart: number;
  /**
   * What follows the closing fence, and the offset at which it starts. It begins with the fence’s own line end, so that
   * no reader of the body alone takes a rule (---) in its first line for front matter.
   */
  body: string;
  bodyStart: number;
}

const example = 'Begin the file with a line of three hyphens (---), the fields, and another line of three hyphens.';

function problem(offset: number, what: string, fix: string): { problem: Problem } {
  return { problem: { rule: 'front-matter', offset, where: '', what, fix } };
}

/** What stands in the place of the first line, if it was meant as one of three hyphens. */
function nearlyOpening(text: string): { problem: Problem } | null {
  const hidden = new RegExp(`^[${oddSpaces}${zeroWidths}]`, 'u').exec(text)?.[0];
  if (hidden !== undefined) {
    const what = `Before the front matter stands ${signName(hidden, 'an odd space')}, which can not be seen.`;
    return problem(0, what, 'Delete the line, and type the three hyphens (---) again.');
  }
  if (!/^[-‐-―−]{1,5}[ \t]*\n/.test(text)) return null;
  const what = 'This line looks like the beginning of the front matter, but is not three hyphens.';
  return problem(0, what, 'Write exactly --- here.');
}

/**
 * Where the fields go on below the line that ended them, as an offset into the body: its first line is a field, or its
 * first lines down to another line of three hyphens are.
 */
function goesOn(body: string, known: (name: string) => boolean): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const fence = lines.findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const nameIn = (line: string): string | undefined => /^ *(?:- +)?([\p{L}_][\p{L}\p{N}_-]*):(?: |$)/u.exec(line)?.[1];
  const isField = (line: string): boolean => known(nameIn(line) ?? '');
  const [first = '', second = ''] = lines;
  if (nameIn(first) === undefined) return false;
  if (fence > 0) return lines.slice(0, fence).some(isField);
  return isField(first) && (/^\S+:/.test(first) || isField(second));
}

/**
 * Splits an MDX file. The fences are lines of exactly three hyphens; the first is the first line. `known` says whether a
 * name is that of a field, so that fields below the second fence are not taken for text.
 */
export function splitFrontMatter(
  text: string,
  known: (name: string) => boolean = () => false,
): FrontMatter | { problem: Problem } {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) {
    if (/^---[ \t]*$/.test(text)) return problem(0, 'The file ends after its first line.', example);
    const nearly = nearlyOpening(text);
    if (nearly !== null) return nearly;
    const later = /^\s+---[ \t]*\n/.test(text);
    return later
      ? problem(
          0,
          'There is something empty before the front matter.',
          'Make the line of three hyphens (---) the first line of the file.',
        )
      : problem(0, 'The file does not begin with front matter.', example);
  }
  const yamlStart = opening[0].length;
  // Any line that starts with three hyphens or three pluses: other readers of MDX end the front matter there.
  const closing = /(?<![^\n])(?:---|\+\+\+)[^\n]*/.exec(text.slice(yamlStart));
  if (!closing) {
    const likely = /(?<![^\n])(?:--|[–—][-–—]*)[ \t]*(?![^\n])/.exec(text.slice(yamlStart));
    return likely
      ? problem(
          yamlStart + likely.index,
          'This line looks like the end of the front matter, but is not three hyphens.',
          'Write exactly --- here.',
        )
      : problem(
          0,
          'The front matter that begins here never ends.',
          'Write a line of three hyphens (---) after the last field, before the text.',
        );
  }
  const closingStart = yamlStart + closing.index;
  if (!/^---[ \t]*$/.test(closing[0])) {
    return problem(
      closingStart,
      'A line that starts like this ends the front matter, but it holds more than three hyphens.',
      'If the front matter ends here, write exactly ---; if not, indent the line.',
    );
  }
  const bodyStart = closingStart + closing[0].length;
  // Astro takes it for front matter, however many empty lines stand before it.
  const second = /^\s*(?<=\n)(?:---|\+\+\+)/.exec(text.slice(bodyStart));
  if (second) {
    return problem(
      bodyStart + second[0].length - 3,
      'The text begins with a line that looks like a second front matter.',
      'For a dividing line write ***; if the fields go on here, delete this line and the one that closed them above.',
    );
  }
  if (goesOn(text.slice(bodyStart), known)) {
    return problem(
      closingStart,
      'A line of three hyphens ends the fields, and fields go on below it: they would be shown as text.',
      'Delete this line. If what follows is text, begin it with a capital or a heading.',
    );
  }
  return { yaml: text.slice(yamlStart, closingStart), yamlStart, body: text.slice(bodyStart), bodyStart };
}
