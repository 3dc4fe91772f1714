import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openCache } from '../../scripts/cache/index.ts';
import {
  belowFolder,
  type Library,
  provideLibrary,
  readContentFile,
  readContentFolder,
  readIncremental,
  readLibrary,
} from '../../scripts/content/index.ts';
import { type FileContent, LINK } from '../../scripts/files/index.ts';
import type { Project } from '../../scripts/project.ts';

const EVENTS = ['add', 'change', 'unlink'] as const;
type Event = (typeof EVENTS)[number];

/** In development pages see the content as it is now: after a change it is read again, each text only if it changed. */
export const libraryInDevelopment = (project: Project): AstroIntegration => ({
  name: 'yearleaf-library-in-development',
  hooks: {
    // Addresses and links depend on the languages that it lists: after a change of it the server begins anew.
    'astro:config:setup': ({ command, addWatchFile }) => {
      if (command === 'dev') addWatchFile(join(project.content, 'site.yaml'));
    },
    'astro:server:setup': ({ server }) => {
      // It may lie anywhere.
      server.watcher.add(project.content);
      const read = openFiles(project.content);
      let library: Library | undefined;
      let isCurrent = false;
      const note = (event: Event, path: string): void => {
        const file = belowFolder(project.content, path);
        if (file === undefined) return;
        read.note(event, file);
        isCurrent = false;
        // Of what the library is made of Astro knows nothing.
        server.environments.client.hot.send({ type: 'full-reload' });
      };
      for (const event of EVENTS) server.watcher.on(event, (path) => note(event, path));
      provideLibrary(() => {
        if (!library) library = readFirst(read.all(), project);
        else if (!isCurrent) library = readLibrary(read.all(), library);
        isCurrent = true;
        return library;
      });
    },
  },
});

/** With what the last build or check has found out of the texts: a large library is there in seconds. */
function readFirst(files: ReadonlyMap<string, FileContent>, project: Project): Library {
  const cache = openCache(project, 'texts');
  const library = readIncremental(files, cache, () => false);
  cache.save();
  return library;
}

/**
 * The files of a library as they are now: those that have changed are read again; all, where one has come or gone. A large
 * library takes half a second to read.
 */
function openFiles(content: string) {
  let files: Map<string, FileContent> | undefined;
  const changed = new Set<string>();
  return {
    note(event: Event, file: string): void {
      if (event === 'change') changed.add(file);
      else files = undefined;
    },
    all() {
      try {
        // Of a link nobody reads what it leads to.
        for (const file of changed)
          if (files?.has(file) && files.get(file) !== LINK) files.set(file, readContentFile(content, file));
      } catch {
        // It has gone since, or is another kind of thing.
        files = undefined;
      }
      changed.clear();
      return (files ??= readContentFolder(content));
    },
  };
}
