import type { Page } from 'playwright-core';
import { violationsOf } from '../axe.ts';

/** What is wrong with a page in a browser: each a line that a person can act upon. */
interface Faults {
  /** What axe finds, in light and in dark. */
  light: string[];
  dark: string[];
  /** Widths at which the page scrolls sideways, and by how many pixels. */
  sideways: string[];
  /** Errors and warnings on the console, and uncaught errors. */
  console: string[];
}

export const noFaults: Faults = { light: [], dark: [], sideways: [], console: [] };

const WIDTHS = [320, 390, 768, 1280];

/** Loads a page once, and holds it against axe in light and in dark and against screens of four widths. */
export async function inspectPage(page: Page, url: string): Promise<Faults> {
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  const sideways = await sidewaysOf(page);
  const light = await axe(page, 'light');
  const dark = await axe(page, 'dark');
  return { light, dark, sideways, console: complaints };
}

/** Ends at the widest screen, for which the page is then seen by axe. */
async function sidewaysOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) found.push(`${width} px: ${beyond} px`);
  }
  return found;
}

/** Without transitions: what is on the way from one colour to another has neither. */
async function axe(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return violationsOf(page);
}
