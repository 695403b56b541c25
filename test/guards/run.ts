import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guards, type Guard } from './guards.ts';

// Takes out each guard of the list in a copy of the project and expects its test to turn red:
// `npm run test:guards`, or `npm run test:guards -- WORDS` for those whose line in the list holds the words.

const root = fileURLToPath(new URL('../../', import.meta.url));
/** How long a test file may take, in milliseconds: one that hangs without the guard does not fail, and nobody waits for it. */
const longest = 300_000;

type Outcome = 'green' | 'red' | 'broken' | 'hangs';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Copies what git knows and what is new; the packages are linked. */
function copyProject(folder: string): void {
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-z', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const path of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // A file that was deleted and is not committed yet is still listed.
    try {
      cpSync(join(root, path), join(folder, path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** How many tests failed; none where the run ended before it could report. */
function failedIn(report: string): number {
  try {
    return (JSON.parse(readFileSync(report, 'utf8')) as { numFailedTests: number }).numFailedTests;
  } catch {
    return 0;
  }
}

/** Runs one test file: green, red for a test that failed, broken where no test could be run. */
function runTest(folder: string, test: string): Promise<Outcome> {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--reporter=json', `--outputFile=${report}`, test];
  return new Promise((resolve) => {
    // Its group, so that what it started ends with it.
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore', detached: true });
    let hangs = false;
    const timer = setTimeout(() => {
      hangs = true;
      process.kill(-child.pid!, 'SIGKILL');
    }, longest);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(hangs ? 'hangs' : code === 0 ? 'green' : failedIn(report) > 0 ? 'red' : 'broken');
    });
  });
}

const explained: Record<Outcome, string> = {
  green: 'stays green: no test notices',
  red: 'red',
  broken: 'no test ran: what stands in its place is no code that runs',
  hangs: 'hangs: give the test a limit, see test/within.ts',
};

async function tryGuard(folder: string, { file, guard, without = '', test }: Guard): Promise<Outcome> {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.split(guard).join(without));
  const outcome = await runTest(folder, test);
  writeFileSync(path, before);
  return outcome;
}

async function tryGuards(words: readonly string[]): Promise<number> {
  const wanted = guards.filter((one) => words.every((word) => JSON.stringify(one).includes(word)));
  const folder = mkdtempSync(join(tmpdir(), 'journeybook-guards-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  copyProject(folder);
  const failures: string[] = [];
  for (const test of new Set(wanted.map((one) => one.test))) {
    const outcome = await runTest(folder, test);
    if (outcome !== 'green') failures.push(`${test} is ${outcome} with all guards in place`);
  }
  for (const one of failures) say(one);
  for (const [index, one] of wanted.entries()) {
    const outcome = await tryGuard(folder, one);
    say(`${String(index + 1).padStart(3)}/${wanted.length}  ${one.against}: ${explained[outcome]}`);
    if (outcome !== 'red') failures.push(`${one.file}: the guard against ${one.against} ${explained[outcome]}`);
  }
  say(failures.length === 0 ? `\nNoticed: ${wanted.length} of ${wanted.length}.` : `\n${failures.join('\n')}`);
  return failures.length === 0 && wanted.length > 0 ? 0 : 1;
}

process.exitCode = await tryGuards(process.argv.slice(2));
