/**
 * Times this engine against Astro Starlight: `npm run bench:build -- --n 500 [--seed 1] [--runs 1] [--only ours|starlight] [--short-sidebar] [--keep]`
 *
 *   makeCorpus ──► content folder ──► npm run build ──┐
 *        └───────► the same bodies ──► Starlight ─────┴──► inspectSite ──► table, ratio, peak memory
 *
 * Both builds are cold (caches and output removed before each), both make their search index, and they take turns.
 */
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectSite, type BuiltSite } from './built-site.ts';
import { formatDocument, writeCorpus, type Corpus } from './corpus.ts';
import { buildEnvironment } from './environment.ts';
import { readPhases, type Phase } from './phases.ts';
import { runMeasured, type Measured } from './process-tree.ts';

const engineFolder = join(import.meta.dirname, '..');
const peerFolder = join(import.meta.dirname, 'peers', 'starlight');
const peerDocs = join(peerFolder, 'src', 'content', 'docs');

interface Run extends Measured {
  site: BuiltSite;
}

/** Stops the bench with a sentence instead of a stack trace. */
class BenchError extends Error {}

function readOptions() {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      only: { type: 'string' },
      'short-sidebar': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const whole = (name: 'n' | 'seed' | 'runs', lowest: number): number => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < lowest) {
      throw new BenchError(`--${name} must be a whole number of ${lowest} or more; it is "${values[name]}".`);
    }
    return number;
  };
  const { only } = values;
  if (only !== undefined && only !== 'ours' && only !== 'starlight') {
    throw new BenchError(`--only must be ours or starlight; it is "${only}".`);
  }
  return {
    n: whole('n', 1),
    seed: whole('seed', 0),
    runs: whole('runs', 1),
    only: only ?? null,
    shortSidebar: values['short-sidebar'],
    keep: values.keep,
  };
}

async function runBuild(
  name: string,
  folder: string,
  output: string,
  environment: NodeJS.ProcessEnv,
  corpus: Corpus,
): Promise<Run> {
  const measured = await runMeasured('npm', ['run', 'build'], { folder, environment });
  if (measured.exitCode !== 0) {
    const tail = measured.output.trimEnd().split('\n').slice(-40).join('\n');
    throw new BenchError(`The build of ${name} failed with exit code ${measured.exitCode}. It ended with:\n\n${tail}`);
  }
  const site = await inspectSite(output, corpus.maps).catch((error: unknown) => {
    throw new BenchError(
      `The build of ${name} exited with 0, but: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  return { ...measured, site };
}

async function buildOurs(workFolder: string, corpus: Corpus): Promise<Run> {
  const output = join(workFolder, 'dist');
  const cache = join(workFolder, 'cache');
  for (const folder of [output, cache]) await rm(folder, { recursive: true, force: true });
  const environment = buildEnvironment({
    JOURNEYBOOK_CONTENT: join(workFolder, 'content'),
    JOURNEYBOOK_OUT: output,
    JOURNEYBOOK_CACHE: cache,
  });
  return runBuild('Journeybook', engineFolder, output, environment, corpus);
}

async function buildPeer(shortSidebar: boolean, corpus: Corpus): Promise<Run> {
  for (const folder of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await rm(join(peerFolder, folder), { recursive: true, force: true });
  }
  const environment = buildEnvironment(shortSidebar ? { BENCH_SHORT_SIDEBAR: '1' } : {});
  return runBuild('Starlight', peerFolder, join(peerFolder, 'dist'), environment, corpus);
}

async function installPeer(): Promise<void> {
  const isInstalled = await access(join(peerFolder, 'node_modules', 'astro')).then(
    () => true,
    () => false,
  );
  if (isInstalled) return;
  console.log('Installing Starlight (npm ci in bench/peers/starlight) …');
  const { exitCode, output } = await runMeasured('npm', ['ci'], {
    folder: peerFolder,
    environment: buildEnvironment(),
  });
  if (exitCode !== 0) throw new BenchError(`npm ci in bench/peers/starlight failed:\n\n${output}`);
}

/** The same bodies for the peer: `.mdx` too, with the two fields of front matter that Starlight reads. */
async function writePeerDocs(corpus: Corpus): Promise<void> {
  const folder = join(peerDocs, 'maps');
  await rm(peerDocs, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { id, fields, body } of corpus.maps) {
    const frontMatter = { title: fields.title, description: fields.summary };
    await writeFile(join(folder, `${id}.mdx`), formatDocument(frontMatter, body));
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The run with the median time (of an even number, the slower of the two in the middle). */
function middleRun(runs: readonly Run[]): Run {
  const run = [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
  if (run === undefined) throw new BenchError('There is no run to choose from.');
  return run;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

function printTable(builds: Record<string, Run[]>): void {
  console.table(
    Object.entries(builds).flatMap(([name, runs]) =>
      runs.map((run, index) => ({
        build: name,
        run: index + 1,
        'wall s': run.seconds.toFixed(2),
        'cpu s': run.cpuSeconds.toFixed(2),
        'peak MB': megabytes(run.peakBytes),
        pages: run.site.pages,
        indexed: run.site.indexedPages,
        'output MB': megabytes(run.site.bytes),
      })),
    ),
  );
}

function printPhases(phases: readonly Phase[], seconds: number): void {
  console.log('Phases of our build (the median run):');
  console.table(
    phases.map((phase) => ({
      phase: phase.name,
      s: phase.seconds.toFixed(2),
      share: `${((100 * phase.seconds) / seconds).toFixed(0)} %`,
    })),
  );
}

function printVerdict(n: number, ours: readonly Run[], peer: readonly Run[]): void {
  const ourSeconds = median(ours.map((run) => run.seconds));
  const peerSeconds = median(peer.map((run) => run.seconds));
  const ourPeak = Math.max(...ours.map((run) => run.peakBytes));
  const peerPeak = Math.max(...peer.map((run) => run.peakBytes));
  const ratio = (ourSeconds / peerSeconds).toFixed(2);
  console.log(`ratio: ${ratio} (ours ${ourSeconds.toFixed(1)} s / Starlight ${peerSeconds.toFixed(1)} s at n = ${n})`);
  console.log(`peak memory: ours ${megabytes(ourPeak)} MB, Starlight ${megabytes(peerPeak)} MB`);
}

async function main(): Promise<void> {
  const { n, seed, runs, only, shortSidebar, keep } = readOptions();
  const workFolder = await mkdtemp(join(tmpdir(), 'journeybook-bench-'));
  try {
    const corpus = await writeCorpus(join(workFolder, 'content'), { maps: n, seed });
    if (only !== 'ours') {
      await installPeer();
      await writePeerDocs(corpus);
    }

    const ours: Run[] = [];
    const peer: Run[] = [];
    const turns: (() => Promise<unknown>)[] = [];
    if (only !== 'starlight') turns.push(async () => ours.push(await buildOurs(workFolder, corpus)));
    if (only !== 'ours') turns.push(async () => peer.push(await buildPeer(shortSidebar, corpus)));
    for (let run = 1; run <= runs; run += 1) {
      console.log(`Run ${run} of ${runs}: ${n} maps, seed ${seed} …`);
      for (const turn of turns) await turn();
      // Who goes first finds the files less warm: take turns at that, too.
      turns.reverse();
    }

    printTable({ Journeybook: ours, Starlight: peer });
    if (ours.length > 0) {
      const middle = middleRun(ours);
      printPhases(readPhases(middle.output, middle.seconds), middle.seconds);
    }
    if (only === null) printVerdict(n, ours, peer);
  } finally {
    if (keep) console.log(`Kept: ${workFolder} and ${peerFolder}.`);
    else {
      for (const folder of [workFolder, peerDocs, join(peerFolder, 'dist')]) {
        await rm(folder, { recursive: true, force: true });
      }
    }
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
