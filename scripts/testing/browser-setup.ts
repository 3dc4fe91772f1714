import type { TestProject } from 'vitest/node';
import { launchServer } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the built site, without a slash at the end. */
    site: string;
    /** Address of the Chromium that all files of tests share (browser/connect.ts). */
    chromium: string;
  }
}

/** Before the browser tests: serves `dist/` and starts Chromium, once for all files; after them, stops both. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [site, chromium] = await Promise.all([serveFolder('dist'), launchServer()]);
  project.provide('site', site.address);
  project.provide('chromium', chromium.wsEndpoint());
  return async () => {
    await Promise.all([site.close(), chromium.close()]);
  };
}
