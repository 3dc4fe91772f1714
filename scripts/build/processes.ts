import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../expected-error.ts';
import { reportSteps, type Steps } from '../progress/index.ts';
import { currentProject } from '../project.ts';
import { workFolder } from '../publish/index.ts';
import type { Progress } from './progress.ts';
import type { Message, Task } from './task.ts';

const PROCESS = fileURLToPath(new URL('process.ts', import.meta.url));

/**
 * Does each task in a process of its own, all at once, and answers the processor time that they took, in seconds. Where
 * one fails the others are ended, and what it said is thrown. None of them outlives this process.
 */
export async function inProcesses(tasks: readonly Task[], say: Progress): Promise<number> {
  const children = new Set<ChildProcess>();
  const tell = sumOfSteps(tasks);
  const endAll = (): void => children.forEach(end);
  // Before anything else is cleared away: they would write it anew.
  process.prependListener('exit', endAll);
  try {
    const seconds = await Promise.all(tasks.map((task) => inProcess(task, children, say, tell)));
    return seconds.reduce((sum, one) => sum + one, 0);
  } finally {
    endAll();
    process.off('exit', endAll);
  }
}

/** At once, in whatever it is doing, and with the folder that it works in. */
function end(child: ChildProcess): void {
  child.kill('SIGKILL');
  if (child.pid !== undefined) rmSync(workFolder(currentProject().root, child.pid), { recursive: true, force: true });
}

function inProcess(task: Task, children: Set<ChildProcess>, say: Progress, tell: Tell): Promise<number> {
  const child = fork(PROCESS, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.add(child);
  return new Promise((resolve, reject) => {
    let seconds: number | undefined;
    child.on('message', (message: Message) => {
      if ('line' in message) say.line(message.line);
      else if ('steps' in message) tell(task, message.steps);
      else if ('done' in message) seconds = message.seconds;
      else reject(message.isExpected ? new ExpectedError(message.failed) : new Error(message.failed));
    });
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      children.delete(child);
      if (seconds !== undefined) resolve(seconds);
      else reject(new ExpectedError(endedEarly(task, status, signal)));
    });
    child.send(task);
  });
}

/** How far a task is. */
type Tell = (task: Task, steps: Steps) => void;

/** What is counted of each kind of task: the most of its work. */
const COUNTED = { read: 'texts read', part: 'pages drawn', index: undefined } satisfies Record<
  Task['kind'],
  Steps['of'] | undefined
>;

/** Tells how far all tasks are together, as soon as it is known how much each has to do. */
function sumOfSteps(tasks: readonly Task[]): Tell {
  const counting = tasks.filter(({ kind }) => COUNTED[kind] !== undefined);
  const known = new Map<Task, Steps>();
  return (task, steps) => {
    if (steps.of !== COUNTED[task.kind]) return;
    known.set(task, steps);
    if (known.size < counting.length) return;
    const all = [...known.values()];
    const sum = (count: 'done' | 'total') => all.reduce((total, one) => total + one[count], 0);
    reportSteps({ of: steps.of, done: sum('done'), total: sum('total') });
  };
}

/** What ends a process from outside is most often a machine without memory left. */
const endedEarly = ({ share: { part, of } }: Task, status: number | null, signal: string | null): string =>
  `Process ${part} of ${of} ended before it was done (${signal ?? `status ${status}`}): most often the machine has no memory left. Nothing was published. Try again with fewer processes: npm run build -- --jobs 1`;
