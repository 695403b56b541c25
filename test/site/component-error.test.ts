import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { componentErrorOf } from '../../src/site/component-error.ts';

const folder = '/home/ann/my book/content/components';

function told(message: string, stack = ''): string | undefined {
  const error = new Error(message);
  error.stack = stack;
  return componentErrorOf(error, folder, 'content/components/')?.message.split('\n').slice(0, 2).join('\n');
}

describe('componentErrorOf()', () => {
  test('names the line of a component that fails while a page is made', () => {
    const stack = `TypeError: x is undefined
    at <anonymous> (${folder}/Savings.astro:3:6)
    at AstroComponentInstance.Savings (/home/ann/node_modules/astro/dist/runtime/server/astro-component.js:16:12)`;
    expect(told('x is undefined', stack)).toBe('content/components/Savings.astro:3:6  component\n  x is undefined.');
  });

  test('finds a frame without brackets, and a component in a folder below', () => {
    expect(told('No.', `Error: No.\n    at ${folder}/parts/Bar.astro:12:1`)).toBe(
      'content/components/parts/Bar.astro:12:1  component\n  No.',
    );
  });

  test('takes the reason out of what the compiler says', () => {
    const message = `Build failed with 1 error:\n\n[plugin astro:build] ${folder}/Savings.astro:8:13\nCompilerError: Expected a closing tag.\n    at compile (/x.js:1:1)`;
    expect(told(message)).toBe('content/components/Savings.astro:8:13  component\n  Expected a closing tag.');
  });

  test('names the component whose script or style can not be bundled', () => {
    const style = `[plugin @tailwindcss/vite] ${folder}/Savings.astro?astro&type=style&index=0&lang.css\nError: Cannot apply unknown utility class \`nope\`.`;
    const shownAs = 'content/components/Savings.astro  component\n';
    expect(told(`Build failed with 1 error:\n\n${style}`)).toBe(
      `${shownAs}  Cannot apply unknown utility class \`nope\`.`,
    );
    const script = `[UNRESOLVED_IMPORT] Could not resolve './none.js' in ${folder}/Savings.astro?astro&type=script&index=0&lang.ts`;
    expect(told(`Build failed with 1 error:\n\n${script}\n   x`)).toContain(shownAs);
    expect(told(style.replace(folder, '/home/ann/my book/src'))).toBeUndefined();
  });

  test('names the package that a component imports and nobody installed', () => {
    const failed =
      'Build failed with 1 error:\n\nError: [vite]: Rolldown failed to resolve import "no-such-package" from';
    const message = `${failed} "${folder}/Savings.astro".\nThis is most likely unintended.`;
    expect(told(message, `Error\n    at viteLog (/home/ann/node_modules/vite/dist/node.js:1:1)`)).toBe(
      'content/components/Savings.astro  component\n  "no-such-package" is imported, and there is no such package.',
    );
    expect(told(`${failed} "/home/ann/my book/src/Other.astro".`)).toBeUndefined();
  });

  test('takes the reason out of what the bundler draws, and its place from where it was started', () => {
    const message =
      'Build failed with 1 error:\n\n\u001b[31m[UNRESOLVED_IMPORT] \u001b[0mCould not resolve ./nope.astro\n   ╭─[\u001b[0m content/components/Savings.astro:2:15 \u001b[38m]\n';
    const error = new Error(message);
    expect(componentErrorOf(error, resolve('content/components'), 'content/components/')?.message).toMatch(
      /^content\/components\/Savings\.astro:2:15 {2}component\n {2}Could not resolve \.\/nope\.astro\.\n/,
    );
  });

  test('leaves alone what does not come from the folder', () => {
    expect(told('No.', 'Error: No.\n    at /home/ann/src/pages/index.astro:12:1')).toBeUndefined();
    expect(told('No.', `Error: No.\n    at ${folder}-old/Bar.astro:12:1`)).toBeUndefined();
    expect(componentErrorOf('a text', folder, '')).toBeNull();
  });
});
