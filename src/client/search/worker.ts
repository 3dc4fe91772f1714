import { openLibrary, type Library } from '../../../scripts/search/engine/index.ts';
import type { Lang } from './state.ts';

/** What the page hands over by the worker's name, as JSON. */
export interface Opening {
  /** `/pagefind/`, below the site's base. */
  folder: string;
  lang: Lang;
  build: string;
  /** The language has several indexes. */
  isDivided: boolean;
}

/** The search's own thread, one for each language: takes `{ id, method, args }`, answers `{ id, result }` or `{ id, error }`. */
const { folder, lang, build, isDivided } = JSON.parse(self.name) as Opening;
const library = openLibrary(new URL(folder, self.location.href).href, lang, build, isDivided);

// Pagefind begins to load by itself; what goes wrong is told with the next answer.
addEventListener('unhandledrejection', (event) => event.preventDefault());
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
