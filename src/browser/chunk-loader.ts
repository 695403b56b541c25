// The start of each page's script: it brings the rest of it when that is asked for. A script of a page comes in chunks,
// each a file. Classic scripts, because modules, `import()` and `fetch` do not work where a page lies on a disk or in a
// sandboxed frame.

type Exports = Record<string, unknown>;
type Run = (require: (name: string) => Exports | Promise<Exports>, exports: Exports) => void;

const { src } = document.currentScript as HTMLScriptElement;
/** By a chunk's name: what it exports, or the promise of that. */
const known = new Map<string, Exports | Promise<Exports>>();
/** By a chunk's name: the function that holds its code. */
const arrived = new Map<string, Run>();
/** By a chunk's name: the chunks that have to start before it. */
const needs: Record<string, readonly string[]> = {};

function start(name: string): Exports {
  const exports: Exports = {};
  arrived.get(name)?.(require, exports);
  known.set(name, exports);
  return exports;
}

function fetchScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(name, src).href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} could not be loaded.`));
    document.head.append(script);
  });
}

async function load(name: string): Promise<Exports> {
  try {
    await Promise.all([fetchScript(name), ...(needs[name] ?? []).map(require)]);
  } catch (error) {
    known.delete(name); // Whoever asks again may have better luck.
    throw error;
  }
  return start(name);
}

/** What a chunk exports, at once where it is here: a chunk starts after those it needs. Otherwise the promise of it. */
function require(name: string): Exports | Promise<Exports> {
  const found = known.get(name) ?? load(name);
  known.set(name, found);
  return found;
}

Object.assign(globalThis, {
  journeybook: (name: string, run: Run, needed?: typeof needs) => {
    Object.assign(needs, needed);
    arrived.set(name, run);
    // Nobody asked for it: it is the page's own.
    if (!known.has(name)) start(name);
  },
});

export {};
