import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A file there is not enough: on Ubuntu, chromium-browser is a stand-in that only says what to install. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // Started with --version, Chrome for Windows opens a window instead.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/**
 * The path of a browser that the tests can drive: what `CHROMIUM_PATH` names or, when it is not set, the first
 * Chromium, Chrome or Edge on the path and in the usual places. Null when there is none.
 */
export function findBrowser(env: Environment = process.env, usualPlaces: readonly string[] = places): string | null {
  const named = env['CHROMIUM_PATH'] ?? '';
  if (named !== '') return runs(named) ? named : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...usualPlaces].find(runs) ?? null;
}

/** How this machine gets a browser: the commands that install one, or, when they can't be run from here, the words to say. */
export function howToInstall(machine: {
  env: Environment;
  /** The content of /etc/os-release; empty where there is none. */
  system: string;
  isRoot: boolean;
}): { commands: readonly (readonly string[])[] } | { words: string } {
  const named = machine.env['CHROMIUM_PATH'] ?? '';
  if (named !== '') return { words: `CHROMIUM_PATH names ${named}, and no browser runs there.` };
  const family = (machine.system.match(/^ID(?:_LIKE)?=.*$/gm) ?? []).join(' ');
  if (/\b(?:debian|ubuntu)\b/.test(family)) {
    // The fonts: without any, a browser draws boxes, and nothing in the tests has its true width.
    const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    if (machine.isRoot) return { commands: [['apt-get', 'update'], install] };
    return { words: `Install one with: sudo apt-get update && sudo ${install.join(' ')}` };
  }
  return { words: 'Install Chromium or Google Chrome.' };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Makes sure that the tests have a browser. Gives the exit code. */
function ensureBrowser(): number {
  const found = findBrowser();
  if (found !== null) {
    say(`The tests use the browser ${found}`);
    return 0;
  }
  say('The tests in test/e2e need Chromium, and there is none on this machine.');
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const way = howToInstall({ env: process.env, system, isRoot: process.getuid?.() === 0 });
  if ('commands' in way) {
    for (const [command = '', ...args] of way.commands) {
      say(`\n> ${command} ${args.join(' ')}`);
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      // Not ended on a failure: lists may be partly out of date and the package be there all the same.
      spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    }
    const installed = findBrowser();
    if (installed !== null) {
      say(`\nThe tests use the browser ${installed}`);
      return 0;
    }
    say('\nInstalling Chromium did not work; the lines above say why.');
    if (/^ID=ubuntu$/m.test(system))
      say('Ubuntu has Chromium as a snap only. Install Google Chrome from its own package.');
  } else {
    say(way.words);
  }
  say('A browser that lies elsewhere is named by CHROMIUM_PATH=/path/to/chromium.');
  say('All tests but those with a browser run without one: npm run test:unit');
  return 1;
}

if (import.meta.main) process.exitCode = ensureBrowser();
