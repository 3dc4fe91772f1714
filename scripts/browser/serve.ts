import { createServer } from 'node:net';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

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

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
