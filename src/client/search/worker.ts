import { openLibrary, type Library } from './library.ts';

/** The search's own thread: takes `{ id, method, args }`, answers `{ id, result }` or `{ id, error }`. */
const folder = new URL(self.name, self.location.href).href;
const library = openLibrary(folder);

addEventListener(
  'message',
  async ({ data: { id, method, args } }: MessageEvent<{ id: number; method: keyof Library; args: never[] }>) => {
    try {
      const run = library[method] as (...values: never[]) => Promise<unknown>;
      postMessage({ id, result: await run(...args) });
    } catch (error) {
      postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  },
);
