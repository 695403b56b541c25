import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, howToInstall } from './ensure-browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journeybook-browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser()', () => {
  test('takes the first browser on the path', () => {
    const chrome = program('google-chrome', 'echo "Google Chrome 156.0.1"');
    expect(findBrowser({ PATH: [`${folder}/none`, folder].join(delimiter) }, [])).toBe(chrome);
  });

  test('looks in the usual places when the path has none', () => {
    const chromium = program('somewhere', 'echo "Chromium 156.0.1"');
    expect(findBrowser({ PATH: '' }, [chromium])).toBe(chromium);
  });

  test('passes over a stand-in that does not run', () => {
    program('chromium-browser', 'echo "requires the chromium snap to be installed" >&2; exit 1');
    expect(findBrowser({ PATH: folder }, [])).toBeNull();
  });

  test('obeys CHROMIUM_PATH before anything else', () => {
    program('chromium', 'echo "Chromium 156.0.1"');
    const other = program('other', 'echo "Chromium 157.0.1"');
    expect(findBrowser({ PATH: folder, CHROMIUM_PATH: other }, [])).toBe(other);
  });

  test('takes no other browser when the one CHROMIUM_PATH names does not run', () => {
    program('chromium', 'echo "Chromium 156.0.1"');
    expect(findBrowser({ PATH: folder, CHROMIUM_PATH: `${folder}/none` }, [])).toBeNull();
  });
});

describe('howToInstall()', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';

  test('installs Chromium and a font on Debian as root', () => {
    const way = howToInstall({ env: {}, system: debian, isRoot: true });
    expect(way).toEqual({
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      ],
    });
  });

  test('knows the relatives of Debian', () => {
    expect(howToInstall({ env: {}, system: 'ID=mint\nID_LIKE="ubuntu debian"\n', isRoot: true })).toHaveProperty(
      'commands',
    );
  });

  test('only says what to do when not root', () => {
    const way = howToInstall({ env: {}, system: debian, isRoot: false });
    expect(way).toHaveProperty('words', expect.stringContaining('sudo apt-get install'));
  });

  test('only says what to do on other systems', () => {
    expect(howToInstall({ env: {}, system: 'ID=fedora\n', isRoot: true })).toHaveProperty('words');
    expect(howToInstall({ env: {}, system: '', isRoot: false })).toHaveProperty('words');
  });

  test('installs nothing behind the back of CHROMIUM_PATH', () => {
    const way = howToInstall({ env: { CHROMIUM_PATH: '/opt/none' }, system: debian, isRoot: true });
    expect(way).toHaveProperty('words', expect.stringContaining('/opt/none'));
  });
});
