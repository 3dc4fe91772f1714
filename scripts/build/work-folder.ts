import { rmSync } from 'node:fs';
import { workFolder } from '../publish/index.ts';

/**
 * The folder that this process builds in. It is gone when the process ends, unless it was put in place; and a signal
 * that asks the process to end lets it take the folder away.
 */
export function openWorkFolder(root: string): string {
  const work = workFolder(root, process.pid);
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  return work;
}
