import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { cleanEnvironment } from './project-copy.ts';

/** Runs a script of a project with the Node that runs the tests. */
export function start(folder: string, args: string[]): { process: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, args, { cwd: folder, env: cleanEnvironment() });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return { process: child, output: () => output };
}

/** Runs it to its end; throws with all that it said when it fails. */
export function finish(folder: string, args: string[]): Promise<string> {
  const { process: child, output } = start(folder, args);
  return new Promise((resolve, reject) =>
    child.on('close', (code) => (code === 0 ? resolve(output()) : reject(new Error(output())))),
  );
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
