/** What an expression says, if it is a literal. */
export type LiteralReading = { kind: 'value'; value: unknown } | { kind: 'comment' } | { kind: 'code' };

/**
 * Reads an expression in braces without ever running it: text in either kind of quotation marks (or backticks without
 * `${`), numbers, true, false, null, and lists and groups of those. A part of JavaScript on purpose, never more: what is
 * accepted here means the same when it runs. Comments count as nothing.
 */
export function readLiteral(source: string): LiteralReading {
  const reader = new LiteralReader(source);
  try {
    reader.skip();
    if (reader.atEnd()) return { kind: 'comment' };
    const value = reader.value(0);
    reader.skip();
    return reader.atEnd() ? { kind: 'value', value } : { kind: 'code' };
  } catch (error) {
    if (error instanceof NotLiteral) return { kind: 'code' };
    throw error;
  }
}

class NotLiteral extends Error {}

const deepest = 20;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  '/': '/',
};

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class LiteralReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** White space and comments. JavaScript ends a line comment at any of four characters. */
  skip(): void {
    this.#match(/(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n\r\u2028\u2029]*(?=[\n\r\u2028\u2029]|$))*/y);
  }

  value(depth: number): unknown {
    if (depth > deepest) throw new NotLiteral();
    const sign = this.#source[this.#at];
    if (sign === '[') return this.#list(depth);
    if (sign === '{') return this.#group(depth);
    if (sign === '"' || sign === "'" || sign === '`') return this.#text(sign);
    const number = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w$.])/y);
    if (number !== null) return Number(number);
    const word = this.#match(/[a-z]+(?![\w$])/y);
    if (word === null || !words.has(word)) throw new NotLiteral();
    return words.get(word);
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#expect('[');
    for (;;) {
      this.skip();
      if (this.#take(']')) return items;
      items.push(this.value(depth + 1));
      this.skip();
      if (this.#take(',')) continue;
      this.#expect(']');
      return items;
    }
  }

  #group(depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    this.#expect('{');
    for (;;) {
      this.skip();
      if (this.#take('}')) return fields;
      const sign = this.#source[this.#at];
      const name = sign === '"' || sign === "'" ? this.#text(sign) : this.#match(/[A-Za-z_$][\w$]*/y);
      if (name === null || name === '__proto__') throw new NotLiteral();
      this.skip();
      this.#expect(':');
      this.skip();
      fields[name] = this.value(depth + 1);
      this.skip();
      if (this.#take(',')) continue;
      this.#expect('}');
      return fields;
    }
  }

  #text(mark: string): string {
    this.#expect(mark);
    let text = '';
    for (;;) {
      const sign = this.#source[this.#at];
      if (sign === undefined) throw new NotLiteral();
      this.#at += 1;
      if (sign === mark) return text;
      if (/[\n\r]/.test(sign) && mark !== '`') throw new NotLiteral();
      if (sign === '$' && mark === '`' && this.#source[this.#at] === '{') throw new NotLiteral();
      text += sign === '\\' ? this.#escape() : sign;
    }
  }

  #escape(): string {
    const code = this.#match(/u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}/y);
    if (code !== null) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const sign = this.#source[this.#at] ?? '';
    const plain = Object.hasOwn(escapes, sign) ? escapes[sign] : undefined;
    if (plain === undefined) throw new NotLiteral();
    this.#at += 1;
    return plain;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #take(sign: string): boolean {
    if (this.#source[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw new NotLiteral();
  }
}
