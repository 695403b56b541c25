import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Measured {
  /** From start to exit, in seconds. */
  seconds: number;
  /**
   * The highest sum of resident memory over the process and all its descendants, in bytes, looked at every 100 ms.
   * Pages that two processes share count twice, and a peak shorter than 100 ms can be missed; both hold for every
   * build alike.
   */
  peakBytes: number;
  /** Processor time of the tree, user and system, in seconds, as last seen: less shaken by other work than `seconds`. */
  cpuSeconds: number;
  exitCode: number;
  /** Standard output and standard error, in the order in which they came. */
  output: string;
}

interface ProcessState {
  pid: number;
  parent: number;
  cpuTicks: number;
}

const pollMilliseconds = 100;
/** Fixed by the kernel's interface to user space (USER_HZ) on x86 and arm. */
const ticksPerSecond = 100;

/** Empty when the process ended meanwhile. */
function readProcFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function readProcess(pid: number): ProcessState {
  // The name, in brackets, may hold spaces and brackets itself: count the fields from its end (proc(5)).
  const stat = readProcFile(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [parent = 0, ...ticks] = [1, 11, 12, 13, 14].map((index) => Number(fields[index] ?? 0));
  return { pid, parent, cpuTicks: sum(ticks) };
}

function readResidentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readProcFile(pid, 'status'))?.[1] ?? '0';
  return Number(kilobytes) * 1024;
}

/** A process and all its living descendants. */
function readTree(root: number): ProcessState[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const states = new Map(pids.map((pid) => [Number(pid), readProcess(Number(pid))]));
  const isInTree = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = states.get(pid)?.parent ?? 0;
    return parent !== 0 && isInTree(parent);
  };
  return [...states.values()].filter(({ pid }) => isInTree(pid));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Runs a command to its end and measures it and everything it starts. Needs Linux's /proc. */
export function runMeasured(
  command: string,
  args: string[],
  options: { folder: string; environment: NodeJS.ProcessEnv },
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      cwd: options.folder,
      env: options.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let peakBytes = 0;
    let cpuTicks = 0;
    const poll = setInterval(() => {
      if (child.pid === undefined) return;
      const tree = readTree(child.pid);
      peakBytes = Math.max(peakBytes, sum(tree.map(({ pid }) => readResidentBytes(pid))));
      cpuTicks = Math.max(cpuTicks, sum(tree.map(({ cpuTicks: ticks }) => ticks)));
    }, pollMilliseconds);
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', (error) => {
      clearInterval(poll);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(poll);
      resolve({
        seconds: (performance.now() - start) / 1000,
        peakBytes,
        cpuSeconds: cpuTicks / ticksPerSecond,
        exitCode: code ?? 1,
        output: chunks.join(''),
      });
    });
  });
}
