/** A run of text, marked when it was looked for. */
export interface Segment {
  text: string;
  marked: boolean;
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/**
 * An excerpt of Pagefind's as text. Its only markup is `<mark>`; whatever else looks like markup is text of the page
 * and stays text. Neighbouring marks become one.
 */
export function toSegments(excerpt: string): Segment[] {
  const segments: Segment[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/u)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') segments.push({ text: decode(part), marked });
  }
  return segments.reduce<Segment[]>((merged, segment) => {
    const [before, between] = merged.slice(-2);
    if (segment.marked && before?.marked === true && between?.text.trim() === '' && !between.marked) {
      merged.splice(-2, 2, { text: before.text + between.text + segment.text, marked: true });
    } else merged.push(segment);
    return merged;
  }, []);
}

/** The text of segments without their marks. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

function dropStart(segments: readonly Segment[], length: number): Segment[] {
  let left = length;
  return segments.flatMap(({ text, marked }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{ text: rest, marked }];
  });
}

/** How far into a text its title may begin: a page says what it is ("Pain point") before it. */
const titleWithin = 40;

/** The length of what a text begins with of the last words of a title: an excerpt may begin inside it. */
function lengthOfTail(text: string, title: string): number {
  const words = title.split(' ');
  const tail = words.map((_word, at) => words.slice(at).join(' ')).find((some) => text.startsWith(`${some}.`));
  return tail?.length ?? 0;
}

/** Where the text goes on after its title and what ends it; 0 when it does not begin with the title. */
function endOfTitle(text: string, title: string): number {
  if (title === '') return 0;
  const at = text.indexOf(title);
  const end = at !== -1 && at <= titleWithin ? at + title.length : lengthOfTail(text, title);
  return end === 0 ? 0 : end + (/^[.:]?\s*/u.exec(text.slice(end))?.[0].length ?? 0);
}

function withEllipsis(segments: readonly Segment[], cutAtStart: boolean): Segment[] {
  const cutAtEnd = !/[.!?…”"]$/u.test(plainText(segments));
  return [
    ...(cutAtStart ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(cutAtEnd ? [{ text: ' …', marked: false }] : []),
  ];
}

/** An excerpt as it stands below the title of what it is from: without that title, an ellipsis where it was cut. */
export function toExcerpt(excerpt: string, title: string): Segment[] {
  const segments = toSegments(excerpt);
  const end = endOfTitle(plainText(segments), title);
  const rest = dropStart(segments, end);
  return rest.length === 0 ? [] : withEllipsis(rest, end === 0);
}

/** How a page goes on after its title, in at most `words` words. */
export function toOpening(content: string, title: string, words: number): Segment[] {
  const all = content.slice(endOfTitle(content, title)).split(/\s+/u).filter(Boolean);
  if (all.length === 0) return [];
  return withEllipsis([{ text: all.slice(0, words).join(' '), marked: false }], false);
}
