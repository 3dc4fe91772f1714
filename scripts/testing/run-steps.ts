import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A program that stands for one test: it passes when it ends with status 0. */
export interface Step {
  name: string;
  command: string[];
}

/** Runs steps side by side, one for each core, in this order. What one has written is printed, whole, when it failed. */
export async function runSteps(
  steps: readonly Step[],
  print: (text: string) => void,
  lanes = availableParallelism(),
): Promise<boolean[]> {
  const waiting = [...steps.entries()];
  const passed: boolean[] = [];
  const runLane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { name, command }] = next;
      const start = performance.now();
      const { ok, output } = await run(command);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      print(ok ? `passed: ${name} (${seconds} s)` : `${output}FAILED: ${name} (${seconds} s)`);
      passed[index] = ok;
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return passed;
}

/** On Windows the programs of packages are scripts, which the shell alone can start. */
const run = ([program, ...args]: string[]) =>
  new Promise<{ ok: boolean; output: string }>((resolve) => {
    const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', ({ message }) => resolve({ ok: false, output: `${message}\n` }));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
