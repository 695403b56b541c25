/** A part of an address as it was meant: `b%C3%BCro` is "büro". A stray % stands for itself: links are written by hand, too. */
export function decoded(part: string): string {
  return part.replace(/(?:%[\da-f]{2})+/giu, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/** The id that the fragment of an address names, with or without its `#`. */
export function fragmentId(hash: string): string {
  return decoded(hash.replace(/^#/u, ''));
}
