import { spawn, spawnSync } from 'node:child_process';

/** What a command cost, all processes that it started counted in. */
export interface Cost {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor time, of the user and of the system. */
  cpu: number;
  /** The most memory that its processes held together, in megabytes; looked at four times a second. */
  memory: number;
  status: number;
  stdout: string;
  stderr: string;
}

const LOOK_EVERY = 250;

/** Runs a command through the shell, which tells with `times` (POSIX) what the processes have cost that it waited for. */
export async function measure(
  command: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Cost> {
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', ...command], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const said = ['', '', ''];
  child.stdio
    .slice(1, 4)
    .forEach((stream, index) => stream?.on('data', (data: Buffer) => (said[index] += data.toString())));
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), LOOK_EVERY);
  const status = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  clearInterval(timer);
  const [stdout = '', stderr = '', times = ''] = said;
  return { wall: (performance.now() - start) / 1000, cpu: readTimes(times), memory, status, stdout, stderr };
}

/** The second line is that of the children: `0m12.340s 0m1.200s` -> 13.54. */
export function readTimes(said: string): number {
  const line = said.split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return memoryBelow(root, stdout ?? '');
}

/** Megabytes of a process and of all below it, from lines of process, parent and kilobytes. */
export function memoryBelow(root: number, lines: string): number {
  const processes = lines.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const sum = (pid: number): number =>
    processes.reduce((total, [own, parent, kilobytes = 0]) => total + (parent === pid ? kilobytes + sum(own!) : 0), 0);
  const own = processes.find(([pid]) => pid === root)?.[2] ?? 0;
  return Math.round((own + sum(root)) / 1024);
}
