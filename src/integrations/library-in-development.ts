import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import {
  belowFolder,
  type Library,
  provideLibrary,
  readContentFolder,
  readLibrary,
} from '../../scripts/content/index.ts';
import type { Project } from '../../scripts/project.ts';

/** In development pages see the content as it is now: after a change it is read again, each text only if it changed. */
export const libraryInDevelopment = ({ content }: Project): AstroIntegration => ({
  name: 'yearleaf-library-in-development',
  hooks: {
    // Addresses and links depend on the languages that it lists: after a change of it the server begins anew.
    'astro:config:setup': ({ command, addWatchFile }) => {
      if (command === 'dev') addWatchFile(join(content, 'site.yaml'));
    },
    'astro:server:setup': ({ server }) => {
      let library: Library | undefined;
      let isCurrent = false;
      const changed = (path: string): void => {
        const file = belowFolder(content, path);
        if (file === undefined) return;
        isCurrent = false;
        // Astro has pages loaded anew after a change of a text, and knows nothing of the files beside it.
        if (!file.endsWith('.mdx')) server.environments.client.hot.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
      provideLibrary(() => {
        if (!isCurrent || !library) library = readLibrary(readContentFolder(content), library);
        isCurrent = true;
        return library;
      });
    },
  },
});
