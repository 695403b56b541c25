type Words = Readonly<Record<string, unknown>>;

/** The words below a section, each by its name: `nav.maps`. */
export function wordsIn(value: unknown, name = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[name, value]]);
  return new Map(
    Object.entries(value as Words).flatMap(([key, inner]) => [...wordsIn(inner, name === '' ? key : `${name}.${key}`)]),
  );
}

/** A number to who counts, a text to who only tells it, and, asked for its parts, made of the same. */
function anything(text: string): unknown {
  const parts: Record<string, unknown> = {
    valueOf: () => 7,
    toString: () => text,
  };
  return new Proxy(parts, {
    get: (known, name) => (typeof name === 'symbol' ? undefined : (known[name] ?? anything(text))),
  });
}

/** What can be given to a sentence at a place: texts and lists that can be told again, numbers, and switches. */
function samples(place: number, few: boolean): unknown[] {
  const text = `«${place}»`;
  const some = [anything(text), text, [text], true];
  return few ? some : [...some, 0, 1, 7, [text, `‹${place}›`], false, null];
}

/** Every combination of samples for so many places. */
function combinations(count: number, few: boolean): unknown[][] {
  if (count === 0) return [[]];
  return combinations(count - 1, few).flatMap((given) => samples(count, few).map((sample) => [...given, sample]));
}

/**
 * What a word says: itself, or, of a sentence, what it says of all samples that it takes. What is no sample for it makes
 * it fail, or say `NaN`.
 */
export function saidBy(word: unknown): string[] {
  if (typeof word === 'string') return [word];
  if (typeof word !== 'function') return [];
  return combinations(word.length, word.length > 3).flatMap((given) => {
    try {
      const said = [(word as (...args: unknown[]) => unknown)(...given)]
        .flat()
        .filter((one) => typeof one === 'string');
      return said.some((text) => /undefined|null|NaN|\[object/u.test(text)) ? [] : said;
    } catch {
      return [];
    }
  });
}
