import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './connect.ts';

const site = inject('site');
/** How far a note may stand from its mark and still be seen with it, in pixels. */
const REACH = 260;
const WIDE = { width: 1280, height: 900 };
const SECTIONS = ['overview/status', 'services/status', 'law-and-trust/law'].flatMap((slug) =>
  ['en', 'zh'].map((lang) => `/${lang}/ecommerce-2020/${slug}/`),
);
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(site + address);
  return page;
}

interface Placed {
  atSide: boolean;
  /** How far it stands from its mark. */
  off: number;
  /** Whether anything else stands where it does. */
  covered: boolean;
}

/** Each note as it is seen. */
const notesOf = (page: Page): Promise<Placed[]> =>
  page.locator('.footnotes li').evaluateAll((notes) => {
    const text = document.querySelector('.prose')!;
    const others = [...notes, ...text.querySelectorAll('p, .figure > *, .note')];
    return notes.map((note) => {
      const own = note.getBoundingClientRect();
      const mark = text.querySelector(`a[data-footnote-ref][href="#${CSS.escape(note.id)}"]`)!;
      return {
        atSide: getComputedStyle(note).position === 'absolute',
        off: Math.abs(own.top - mark.getBoundingClientRect().top),
        covered: others.some((other) => {
          const { left, right, top, bottom } = other.getBoundingClientRect();
          const meets = left < own.right && right > own.left && top < own.bottom && bottom > own.top;
          return meets && !note.contains(other);
        }),
      };
    });
  });

const someAtSide = (page: Page) =>
  expect.poll(async () => (await notesOf(page)).some(({ atSide }) => atSide)).toBe(true);

describe('on a wide screen', () => {
  it.each(SECTIONS)('notes of %s stand beside their marks, and nothing stands on another', async (address) => {
    const page = await open(address);
    await someAtSide(page);
    const notes = await notesOf(page);
    const beside = notes.filter(({ atSide }) => atSide);
    expect(beside.length).toBeGreaterThan(notes.length / 3);
    expect(beside.filter(({ off }) => off > REACH)).toEqual([]);
    expect(notes.filter(({ covered }) => covered)).toEqual([]);
  });

  it('a note stays beside its mark when a table is opened above it', async () => {
    const page = await open(SECTIONS[0]!);
    await someAtSide(page);
    for (const table of await page.locator('.figure-table > summary').all()) await table.click();
    const wrong = async () =>
      (await notesOf(page)).filter(({ atSide, off, covered }) => covered || (atSide && off > REACH));
    await expect.poll(wrong).toEqual([]);
  });

  it('a mark leads to its note, the note back; nothing else shows what is beside it', async () => {
    const page = await open(SECTIONS[0]!);
    await someAtSide(page);
    const id = await page.locator('.footnotes .at-side').first().getAttribute('id');
    const mark = page.locator(`a[data-footnote-ref][href="#${id}"]`).first();
    await mark.hover();
    await page.waitForTimeout(100);
    expect(await page.locator('.explained').isVisible()).toBe(false);
    await mark.click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await page.locator(`[id="${id}"] a[data-footnote-backref]`).click();
    expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
  });

  it('an address of a note leads to where it stands', async () => {
    const id = 'user-content-fn-turnover-basis';
    const page = await open(`${SECTIONS[0]}#${id}`);
    await someAtSide(page);
    const top = () => page.locator(`[id="${id}"]`).evaluate((note) => note.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(WIDE.height);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });

  it('screen readers find all notes in one list under its heading', async () => {
    const page = await open(SECTIONS[0]!);
    await someAtSide(page);
    await page.getByRole('heading', { name: 'Footnotes', exact: true }).waitFor({ state: 'attached' });
    expect(await page.locator('.footnotes').getByRole('listitem').count()).toBe((await notesOf(page)).length);
  });
});

describe('notes stand below the text', () => {
  const atSide = async (page: Page) => (await notesOf(page)).filter((note) => note.atSide);

  it.each([1100, 390])('on a screen of %d pixels', async (width) => {
    const page = await open(SECTIONS[0]!, { viewport: { width, height: 800 } });
    expect(await atSide(page)).toEqual([]);
  });

  it('on paper', async () => {
    const page = await open(SECTIONS[0]!);
    await someAtSide(page);
    await page.emulateMedia({ media: 'print' });
    expect(await atSide(page)).toEqual([]);
  });

  it('without script', async () => {
    const page = await open(SECTIONS[0]!, { javaScriptEnabled: false });
    expect(await page.locator('.at-side').count()).toBe(0);
  });
});
