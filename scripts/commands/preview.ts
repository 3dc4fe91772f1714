import { preview as serveBuilt } from 'astro';
import { requireLibrary } from '../content/index.ts';
import type { Project } from '../project.ts';
import { requireBuiltSite } from '../publish/index.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';
import { serverOptions, untilStopped } from './dev.ts';

const preview = defineCommand({
  name: 'preview',
  help: `
Serves the site that was built last. Ctrl+C ends it.
  --port PORT    4321 if not said otherwise; the next free one if that is taken
  --host         lets other machines of your network see it
  --out DIR      the site, if it is not in dist/
  --content DIR  the library that it was built from, if that is not content/`,
  options: { port: { type: 'string' }, host: { type: 'boolean', default: false }, ...libraryOptions },
  async run({ values, project, doing }) {
    doing('serving the site', 'endless');
    await servePreview(project, values);
    return untilStopped();
  },
});

/** Serves what was built; prints the address. Throws an ExpectedError where nothing is built. */
export async function servePreview(project: Project, options: { port?: string; host?: boolean }): Promise<void> {
  requireBuiltSite(project);
  requireLibrary(project);
  await serveBuilt({ root: project.root, outDir: project.out, server: serverOptions(options) });
}

await runAsMain(import.meta, preview);
