import type { AstroIntegration } from 'astro';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import type { Library } from '../../scripts/content/library.ts';
import { belowFolder } from '../../scripts/content/paths.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { readFolder } from '../../scripts/files/read-folder.ts';
import type { Project } from '../../scripts/project.ts';

/** In development pages see the content as it is now: after a change it is read again, each text only if it changed. */
export const libraryInDevelopment = ({ content }: Project): AstroIntegration => ({
  name: 'yearleaf-library-in-development',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let library: Library | undefined;
      let isCurrent = false;
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, (path) => void (isCurrent &&= belowFolder(content, path) === undefined));
      provideLibrary(() => {
        if (!isCurrent || !library) library = readLibrary(readFolder(content), library);
        isCurrent = true;
        return library;
      });
    },
  },
});
