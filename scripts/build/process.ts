import { named } from '../expected-error.ts';
import { onSteps } from '../progress/index.ts';
import { type Message, runTask, type Task } from './task.ts';

/**
 * A process of a build: it is sent one task, does it, and ends; and it ends when the process that began it has gone,
 * which is no fault of what it says last.
 */
const send = (message: Message): void => void process.send?.(message, undefined, undefined, () => undefined);

/** Between two messages on how far it is, in milliseconds. */
const PAUSE = 200;
let last = -Infinity;
onSteps((steps) => {
  const now = performance.now();
  if (now - last < PAUSE && steps.done < steps.total) return;
  last = now;
  send({ steps });
});

process.on('disconnect', () => process.exit(1));
process.once('message', (task: Task) => void run(task));

async function run(task: Task): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  // Said with the failure: two processes may find the same.
  const errors: string[] = [];
  try {
    await runTask(task, {
      doing: () => undefined,
      end: () => undefined,
      line: (line) => send({ line }),
      error: (error) => errors.push(error),
    });
    const { user, system } = process.cpuUsage();
    send({ done: true, seconds: (user + system) / 1e6 });
  } catch (thrown) {
    const error = named(thrown);
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const isExpected = name === 'ExpectedError';
    send({ failed: [...errors, isExpected ? message : stack].join('\n'), isExpected });
  }
  process.disconnect?.();
}
