import { buffer } from 'node:stream/consumers';
import { type Browser, chromium, type Download } from 'playwright-core';
import { inject } from 'vitest';

/** The Chromium of this run. Closing it closes the contexts and pages of the file that opened it, and no others. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('chromium'));

/** A downloaded file as text. The browser is another process, which alone knows where it keeps the file. */
export const readDownload = async (download: Download): Promise<string> =>
  (await buffer(await download.createReadStream())).toString('utf8');
