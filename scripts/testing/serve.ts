import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { freePort } from './programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
  }
}

/** Before the browser tests: serves the built site on a free port; after them, stops. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const server = await preview({ root: '.', server: { port, host: '127.0.0.1' }, logLevel: 'error' });
  project.provide('site', `http://127.0.0.1:${port}`);
  return () => server.stop();
}
