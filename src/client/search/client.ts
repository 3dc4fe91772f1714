import type { Library } from '../../../scripts/search/index.ts';
import type { Opening } from './worker.ts';

/** Opens the thread of a language's search, so that the page answers keys while it works. */
export function openClient(opening: Opening): Library {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: JSON.stringify(opening) });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;

  worker.addEventListener(
    'message',
    ({ data: { id, result, error } }: MessageEvent<{ id: number; result: never; error?: string }>) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error));
    },
  );
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'The search could not be started.'));
    waiting.clear();
  });

  const call =
    (method: keyof Library) =>
    (...args: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        worker.postMessage({ id: last, method, args });
      });
  return {
    open: call('open'),
    search: call('search'),
    count: call('count'),
    alternates: call('alternates'),
    suggest: call('suggest'),
  };
}
