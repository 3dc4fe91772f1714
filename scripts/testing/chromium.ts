import { existsSync } from 'node:fs';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { ExpectedError } from '../expected-error.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet, and without calls to anybody's servers. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of tests and of print: the one named, one that is installed, or the one that npm brought. */
async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  if (named)
    throw new ExpectedError(`CHROMIUM_PATH is «${named}»: a program was expected there. Correct it, or leave it out.`);
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new ExpectedError(
    'No Chromium was found. Install Chrome or Chromium (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to its program, and try again.',
  );
}

/** A browser for one program. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: flags });

/** A browser that other processes connect to. */
export const launchServer = async (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: await findChromium(), args: flags });
