import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Runs a script of a project with the Node that runs the tests. */
export function start(folder: string, args: string[]): { process: ChildProcess; output: () => string } {
  // Vitest sets NODE_ENV and its own variables, which are not those of somebody who types the command.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|LANG$|LC_)/.test(name)));
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return { process: child, output: () => output };
}

/** Runs it to its end; throws with all that it said when it fails. */
export function finish(folder: string, args: string[]): Promise<string> {
  const { process: child, output } = start(folder, args);
  return new Promise((resolve, reject) => child.on('close', (code) => (code === 0 ? resolve(output()) : reject(new Error(output())))));
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
