import { longestText } from './long-texts.ts';
import type { Problem } from './problem.ts';
import { paragraphEnd } from './tag-text.ts';

// The MDX parser is native code: brackets, operators or quotation levels piled up by the thousand make it overrun its
// stack and end the whole process, or take minutes. This looks over a body first, and errs on the careful side.

// What the parser does with one paragraph, list or table may grow with the square of its length.
const longestBlock = 32 * 1024;
const longestExpression = 1000;
const deepestQuotation = 50;
// Signs in a code block that would pile up if the parser took it for an expression after all.
const mostSigns = 4000;

const mostOpenBraces = 20;

export interface BodySurvey {
  /** The body without lines of code (import, export) and braces that lead nowhere; null when it must not be parsed. */
  text: string | null;
  /** Where something was blanked: what the parser finds wrong with these paragraphs may be due to that. */
  blanked: readonly { start: number; end: number }[];
  /** Offsets are into the body. */
  problems: Problem[];
}

function problem(rule: Problem['rule'], offset: number, what: string, fix: string): Problem {
  return { rule, offset, where: '', what, fix };
}

const bracesFix = 'Braces hold code in MDX. For a brace that is part of the text, write a backslash before it: \\{.';

/** Finds what must not reach the parser. */
export function surveyBody(text: string): BodySurvey {
  if (text.length > longestText) {
    const what = `The text below the front matter has ${text.length.toLocaleString('en')} letters; at most ${longestText.toLocaleString('en')} are read.`;
    return {
      text: null,
      blanked: [],
      problems: [problem('file-too-large', 0, what, 'Split it into several entries.')],
    };
  }
  const problems: Problem[] = [];
  const codes: { start: number; end: number }[] = [];
  let at = 0;
  let blockStart = 0;
  while (at < text.length) {
    if (at === 0 || text[at - 1] === '\n') {
      const end = lineEnd(text, at);
      const line = text.slice(at, end);
      if (line.trim() === '') blockStart = end;
      if (end - blockStart > longestBlock) {
        const what = `This paragraph, list or table has more than ${longestBlock.toLocaleString('en')} letters.`;
        return {
          text: null,
          blanked: [],
          problems: [...problems, problem('file-too-large', blockStart, what, 'Break it up with empty lines.')],
        };
      }
      const fence = fenceOf(line);
      if (fence !== null) {
        const close = fenceEnd(text, end, fence);
        if (
          (text.slice(end, close).match(/[([{<?=!~+*\-:]|\b(?:new|typeof|void|await|yield|class|if|else|while|for)\b/g)
            ?.length ?? 0) > mostSigns
        ) {
          const what = 'This block of code is too long.';
          return {
            text: null,
            blanked: [],
            problems: [...problems, problem('mdx-syntax', at, what, 'Shorten it, or link to it.')],
          };
        }
        at = close;
        blockStart = close;
        continue;
      }
      const markers = /^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s)*/.exec(line.slice(0, 2000))?.[0] ?? '';
      const isDividingLine = /^\s*(?:(?:-\s*)+|(?:\*\s*)+)$/.test(line.slice(0, 2000));
      if ((markers.match(/[>*+-]|\d+/g)?.length ?? 0) > deepestQuotation && !isDividingLine) {
        const what = `Quotations and lists are nested more than ${String(deepestQuotation)} levels deep here.`;
        return {
          text: null,
          blanked: [],
          problems: [
            ...problems,
            problem('mdx-syntax', at, what, 'Take away some of the ">" or "-" at the start of the line.'),
          ],
        };
      }
      const code = goesOnWithText(text, at) ? null : /^(?:import|export)(?=[\s{*"'(]|$)/.exec(line);
      if (code) {
        const stop = paragraphEnd(text, at);
        const what = `A paragraph that starts with "${code[0]}" is code, and a text may hold none.`;
        problems.push(
          problem(
            'unsafe-body',
            at,
            what,
            'Delete it: components need no import. If it is a sentence, start it with another word.',
          ),
        );
        codes.push({ start: at, end: stop });
        at = stop;
        continue;
      }
    }
    const sign = text[at];
    if (sign === '\\') at += 2;
    else if (sign === '`') at = afterCode(text, at);
    else if (sign === '{') {
      const end = afterExpression(text, at);
      if (end === null) {
        const stop = paragraphEnd(text, at);
        const isOpen = !isClosed(text, at, stop);
        const what = isOpen ? 'This brace is never closed.' : 'What begins with this brace is too long.';
        problems.push(problem('mdx-syntax', at, what, bracesFix));
        if (problems.length > mostOpenBraces) return { text: null, blanked: [], problems };
        codes.push({ start: at, end: isOpen ? at + 1 : stop });
        at = isOpen ? at + 1 : stop;
        continue;
      }
      at = end;
    } else at += 1;
  }
  return { text: blanked(text, codes), blanked: codes, problems };
}

function blanked(text: string, ranges: readonly { start: number; end: number }[]): string {
  let end = 0;
  const parts = ranges.flatMap((range) => {
    const before = text.slice(end, range.start);
    end = range.end;
    return [before, text.slice(range.start, range.end).replace(/[^\n]/g, ' ')];
  });
  return [...parts, text.slice(end)].join('');
}

/** Whether the line that starts here goes on with a paragraph, so that its first word is a word like others. */
function goesOnWithText(text: string, at: number): boolean {
  const before = at === 0 ? '' : text.slice(Math.max(0, text.lastIndexOf('\n', at - 2) + 1), at - 1);
  // Lists, quotations, tables, tags and headings may all end here; for them caution costs an author one reworded line.
  return (
    /^\s*[\p{L}\p{N}"'“”‘’(]/u.test(before) && !/^\s*\d+[.)]\s/.test(before) && !/[>}]\s*$/.test(before.slice(-100))
  );
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The marks that open a fenced block of code, or null. */
function fenceOf(line: string): string | null {
  const [, fence, rest = ''] = /^[\s>*+\-\d.)]{0,200}?(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  return fence === undefined || (fence.startsWith('`') && rest.includes('`')) ? null : fence;
}

/** The end of the fenced block whose first line ends at `start`. */
function fenceEnd(text: string, start: number, fence: string): number {
  const close = new RegExp(
    `\\n[ \\t>]*${fence.startsWith('`') ? '`' : '~'}{${String(fence.length)},}[ \\t]*(?=\\n|$)`,
  ).exec(text.slice(start));
  return close ? start + close.index + close[0].length : text.length;
}

/** The end of the code in backticks that starts here, or of the backticks alone when they are not closed soon. */
function afterCode(text: string, at: number): number {
  const ticks = /^`+/.exec(text.slice(at, at + 200))?.[0] ?? '`';
  const after = at + ticks.length;
  const near = text.slice(after, after + longestExpression);
  const paragraph = near.slice(0, /\n[ \t]*\n/.exec(near)?.index);
  const close = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(paragraph);
  return close ? after + close.index + ticks.length : after;
}

/** Whether a brace is closed before `end`. */
function isClosed(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

/** The end of the expression whose brace stands here; null when it is not closed within the limit. */
export function afterExpression(text: string, start: number): number | null {
  const comment = /^\{\s*\/\*/.exec(text.slice(start, start + longestExpression));
  if (comment) {
    const end = text.indexOf('*/', start + comment[0].length);
    const close = end === -1 ? null : /^\s*\}/.exec(text.slice(end + 2, end + longestExpression));
    if (close) return end + 2 + close[0].length;
  }
  let depth = 0;
  for (let at = start; at < text.length && at - start <= longestExpression; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}
