import { dev as serveWhileWriting } from 'astro';
import { requireLibrary } from '../content/index.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

const dev = defineCommand({
  name: 'dev',
  help: `
Serves the site while you write: pages reload, mistakes show in the terminal and on the page. Ctrl+C ends it.
  --port PORT    4321 if not said otherwise; the next free one if that is taken
  --host         lets other machines of your network see it
  --content DIR  the library's folder, if it is not content/`,
  options: { port: { type: 'string' }, host: { type: 'boolean', default: false }, ...libraryOptions },
  async run({ values, project, doing }) {
    requireLibrary(project);
    doing('serving the site', 'endless');
    await serveWhileWriting({ root: project.root, server: serverOptions(values) });
    return untilStopped();
  },
});

/** Astro's server options from a command's arguments. */
export const serverOptions = ({ port, host }: { port?: string; host?: boolean }) => ({
  ...(port && { port: Number(port) }),
  ...(host && { host }),
});

/** A server runs until somebody stops the process. */
export const untilStopped = (): Promise<number> => new Promise(() => undefined);

await runAsMain(import.meta, dev);
