import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** How a program ended. `output` is what it wrote to both streams, in order. */
export interface Ended {
  /** `null` when a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
  output: string;
}

export interface Program {
  process: ChildProcess;
  /** What it has written so far. */
  output: () => string;
  ended: Promise<Ended>;
}

/** Starts a script with the Node that runs the tests, in a folder. */
export function start(folder: string, args: string[], env: NodeJS.ProcessEnv = cleanEnvironment()): Program {
  const child = spawn(process.execPath, args, { cwd: folder, env });
  const said = { stdout: '', stderr: '', output: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
      said.output += text;
    });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...said }));
  });
  return { process: child, output: () => said.output, ended };
}

/**
 * Vitest puts `DEV`, `MODE` and more into the environment, by which Astro would take the build for development.
 * Messages are in English, and none tells how far a command is.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|TZ)$/i.test(name),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', PROGRESS: '0' };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
