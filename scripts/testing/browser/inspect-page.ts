import type { Page } from 'playwright-core';
import { violationsOf } from '../axe.ts';

/** What is wrong with a page in a browser: each a line that a person can act upon. */
interface Faults {
  /** What axe finds, in light and in dark. */
  light: string[];
  dark: string[];
  /** Widths at which the page scrolls sideways, and by how many pixels. */
  sideways: string[];
  /** The smallest words of charts at each width, where they are under 12 px. */
  small: string[];
  /** Errors and warnings on the console, and uncaught errors. */
  console: string[];
}

export const noFaults: Faults = { light: [], dark: [], sideways: [], small: [], console: [] };

const WIDTHS = [320, 390, 768, 1280];

/** Charts are drawn for screens that are no narrower. */
const NARROWEST = 390;
const LEAST = 12;

/** Loads a page once, and holds it against axe in light and in dark and against screens of four widths. */
export async function inspectPage(page: Page, url: string): Promise<Faults> {
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  const { sideways, small } = await onScreens(page);
  const light = await axe(page, 'light');
  const dark = await axe(page, 'dark');
  return { light, dark, sideways, small, console: complaints };
}

/** Ends at the widest screen, for which the page is then seen by axe. */
async function onScreens(page: Page): Promise<Pick<Faults, 'sideways' | 'small'>> {
  const [sideways, small]: [string[], string[]] = [[], []];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) sideways.push(`${width} px: ${beyond} px`);
    const { size, words } = await page.evaluate(smallestWords);
    if (width >= NARROWEST && size < LEAST) small.push(`${width} px: “${words}” in ${size} px`);
  }
  return { sideways, small };
}

/** Runs in the browser: of the words of all charts that are shown, those in the smallest letters. */
function smallestWords(): { words: string; size: number } {
  return [...document.querySelectorAll<SVGTextElement>('svg.chart text')]
    .filter((text) => text.getBoundingClientRect().width > 0)
    .map((text) => {
      const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a;
      return { words: text.textContent, size: Math.round(size * 10) / 10 };
    })
    .reduce((least, each) => (each.size < least.size ? each : least), { words: '', size: Infinity });
}

/** Without transitions: what is on the way from one colour to another has neither. */
async function axe(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return violationsOf(page);
}
