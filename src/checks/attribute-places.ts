/**
 * Where the attributes of the tag at `start` stand, by their names. The parser gives no places for them; in a tag that
 * is not read to its end (one split over the lines of a quotation) the rest is left out.
 */
export function attributePlaces(text: string, start: number): Map<string, number> {
  const places = new Map<string, number>();
  const skip = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
  };
  let at = skip(/<\s*[^\s/>{]*/y, start);
  for (;;) {
    at = skip(/\s*/y, at);
    const sign = text[at];
    if (sign === undefined || sign === '>' || sign === '/') return places;
    if (sign === '{') {
      at = skipBraces(text, at);
      continue;
    }
    const end = skip(/[^\s=/>{"']+/y, at);
    if (end === at) return places;
    places.set(text.slice(at, end), at);
    at = skip(/\s*=\s*/y, end);
    if (text[at] === '{') at = skipBraces(text, at);
    else at = skip(/"[^"]*"|'[^']*'/y, at);
  }
}

function skipBraces(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"' || sign === "'" || sign === '`') {
      const close = text.indexOf(sign, at + 1);
      at = close === -1 ? text.length : close;
    } else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    at += 1;
    if (depth === 0) break;
  }
  return at;
}
