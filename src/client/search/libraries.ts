import type { Library } from '../../../scripts/search/index.ts';
import { openClient } from './client.ts';
import { nothing } from './nothing.ts';
import type { Lang } from './state.ts';
import type { Words } from './words.ts';

export interface Libraries {
  /** The search of a language, in a thread of its own; opened when it is first asked for. */
  of: (lang: Lang) => Library;
  /** After a failure all begin anew, past the browser's cache. */
  startAnew: () => void;
}

export function openLibraries({ base, build, divided, withTexts }: Words): Libraries {
  const opened = new Map<Lang, Library>();
  let failures = 0;
  return {
    of(lang) {
      if (!withTexts.includes(lang)) return nothing;
      const library =
        opened.get(lang) ??
        openClient({
          folder: `${base}/pagefind/`,
          lang,
          build: failures > 0 ? `${build}-${failures}` : build,
          isDivided: divided?.includes(lang) ?? true,
        });
      opened.set(lang, library);
      return library;
    },
    startAnew() {
      opened.clear();
      failures++;
    },
  };
}
