/** A piece of a text that another one takes the place of. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with pieces replaced, which remembers where everything in it stood before. */
export interface EditedText {
  text: string;
  /** Where in the first text an offset of this one lies. Within what was put in, that is where it was put. */
  origin: (offset: number) => number;
}

/** The text as it is, with nothing replaced. */
export function unedited(text: string): EditedText {
  return { text, origin: (offset) => offset };
}

/** Replaces pieces of a text, given by offsets into it. They must not overlap; their order is free. */
export function edited(before: EditedText, edits: readonly Edit[]): EditedText {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  // Of each piece that was kept: where it begins now, and where it began.
  const kept: { now: number; then: number }[] = [{ now: 0, then: 0 }];
  let text = '';
  let from = 0;
  for (const edit of inOrder) {
    text += before.text.slice(from, edit.start);
    // What was put in belongs to the place it was put at.
    kept.push({ now: text.length, then: edit.start });
    text += edit.text;
    kept.push({ now: text.length, then: edit.end });
    from = edit.end;
  }
  text += before.text.slice(from);
  return {
    text,
    origin(offset) {
      const index = kept.findLastIndex(({ now }) => now <= offset);
      const piece = kept[index] ?? { now: 0, then: 0 };
      const limit = kept[index + 1]?.then ?? before.text.length;
      return before.origin(Math.min(piece.then + offset - piece.now, limit));
    },
  };
}
