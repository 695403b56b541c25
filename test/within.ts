import { createContext, Script } from 'node:vm';

const context = createContext({ run: null as (() => unknown) | null });
const call = new Script('run()');

/**
 * What a function gives that must come to an end by itself. After so many milliseconds it is stopped, wherever it is,
 * and throws: a test of what could go on for ever fails instead of hanging, which Vitest can't do for code that never
 * waits for anything.
 */
export function within<Result>(milliseconds: number, run: () => Result): Result {
  const before = context['run'] as (() => unknown) | null;
  context['run'] = run;
  try {
    return call.runInContext(context, { timeout: milliseconds }) as Result;
  } finally {
    context['run'] = before;
  }
}
