import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Started {
  output: () => string;
  /** Ends it with all that it has started. */
  end: () => Promise<void>;
}

/** Starts a program in a group of its own, and gathers what it and its children print. */
export function startProcess(command: string, args: readonly string[]): Started {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      output += bytes.toString();
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
  return {
    output: () => output,
    end: async () => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGTERM');
        await Promise.race([ended, wait(3000)]);
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    },
  };
}

/** What `ask` gives, as soon as it gives something: a program that was just started is not there at once. */
export async function untilThere<T>(what: string, ask: () => Promise<T | null>, seconds = 30): Promise<T> {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await wait(100);
  }
  throw new Error(`${what} was not there within ${seconds} seconds.`);
}
