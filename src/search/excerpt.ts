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

/** The length of a title that a text begins with, with what ends it; 0 when the text begins otherwise. */
function titleLength(text: string, title: string): number {
  if (!text.startsWith(title)) return 0;
  return title.length + (/^[.:]?\s*/u.exec(text.slice(title.length))?.[0].length ?? 0);
}

/**
 * An excerpt as it is shown below the title of what it is from: without that title, and with an ellipsis where the text
 * was cut. `start` is the text it would begin with had it not been cut there.
 */
export function toExcerpt(excerpt: string, { title, start = '' }: { title: string; start?: string }): Segment[] {
  const segments = toSegments(excerpt);
  const text = plainText(segments);
  const untitled = titleLength(text, title);
  const rest = dropStart(segments, untitled);
  if (rest.length === 0) return [];
  const whole = untitled > 0 || (start !== '' && text.startsWith(start.slice(0, text.length)));
  return [
    ...(whole ? [] : [{ text: '… ', marked: false }]),
    ...rest,
    ...(/[.!?…”"]$/u.test(text) ? [] : [{ text: ' …', marked: false }]),
  ];
}
