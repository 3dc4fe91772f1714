import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './connect.ts';

const site = inject('site');
const SECTION = '/en/ecommerce-2020/overview/status/';
const PHONE = { viewport: { width: 390, height: 844 } };
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(site + address);
  return page;
}

const isSeen = (page: Page, selector: string) => page.locator(selector).first().isVisible();

describe('beside a section', () => {
  it('stands its report, the present section and the heading that one reads under', async () => {
    const page = await open(SECTION);
    expect(await page.locator('.way [aria-current=page]').innerText()).toContain('State of development');
    await page.locator('[id="s1.1.4"]').evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => page.locator('.way [aria-current=location]').innerText()).toContain('1.1.4');
  });

  it('a bar grows with the text that was read', async () => {
    const page = await open(SECTION);
    const width = () => page.locator('.way-progress').evaluate((bar) => bar.getBoundingClientRect().width);
    expect(await width()).toBeLessThan(50);
    await page.locator('.footnotes').evaluate((end) => end.scrollIntoView());
    await expect.poll(width).toBeGreaterThan(900);
  });

  it('a link leads over its links to the text', async () => {
    const page = await open(SECTION);
    await page.locator('.way > .skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.prose') !== null)).toBe(true);
  });

  it('its topics are a list, and signs between the steps that lead to it are not read', async () => {
    const page = await open(SECTION);
    expect(await page.getByRole('list', { name: 'Topics' }).getByRole('listitem').count()).toBe(4);
    expect(await page.getByRole('navigation', { name: 'You are here' }).ariaSnapshot()).not.toContain('›');
  });

  it('everything is there without script', async () => {
    const page = await open(SECTION, { javaScriptEnabled: false });
    expect(await isSeen(page, '.way a[href$="/features/"]')).toBe(true);
    expect(await isSeen(page, '.way-keys')).toBe(false);
    expect(await page.locator('.term[role]').count()).toBe(0);
  });

  it('what is on the same topics leads elsewhere', async () => {
    const page = await open(SECTION);
    const addresses = await page
      .locator('.related a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(addresses.length).toBe(5);
    expect(addresses.filter((address) => address.includes('/overview/'))).toEqual([]);
  });
});

describe('on a phone the navigation is a drawer', () => {
  it('that opens and closes without script', async () => {
    const page = await open(SECTION, { ...PHONE, javaScriptEnabled: false });
    expect(await isSeen(page, '.way-list')).toBe(false);
    await page.locator('.way summary').click();
    expect(await isSeen(page, '.way-list')).toBe(true);
    await page.locator('.way summary').click();
    expect(await isSeen(page, '.way-list')).toBe(false);
  });

  it('that Escape closes, and the focus goes back', async () => {
    const page = await open(SECTION, PHONE);
    await page.locator('.way summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await isSeen(page, '.way-list')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('that closes when a heading is chosen, and the heading is not under the bar', async () => {
    const page = await open(SECTION, PHONE);
    await page.locator('.way summary').click();
    await page.locator('.way a[href="#s1.1.4"]').click();
    expect(await isSeen(page, '.way-list')).toBe(false);
    const below = () =>
      page
        .locator('[id="s1.1.4"]')
        .evaluate(
          (heading) =>
            heading.getBoundingClientRect().top -
            document.querySelector('.way summary')!.getBoundingClientRect().bottom,
        );
    await expect.poll(below).toBeLessThan(60);
    expect(await below()).toBeGreaterThanOrEqual(0);
  });
});

describe('a key', () => {
  it('leads to the next page, and from it back', async () => {
    const page = await open(SECTION);
    await page.keyboard.press('n');
    await page.waitForURL('**/overview/features/');
    await page.keyboard.press('p');
    await page.waitForURL('**/overview/status/');
  });

  it('leads to the search, and to the contents', async () => {
    const page = await open(SECTION);
    await page.keyboard.press('c');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('State of development');
    await page.keyboard.press('/');
    await page.waitForURL('**/en/search/');
  });

  it('opens the drawer of a phone', async () => {
    const page = await open(SECTION, PHONE);
    await page.keyboard.press('c');
    expect(await isSeen(page, '.way-list')).toBe(true);
  });

  it('does nothing with another, and while a dialog is open', async () => {
    const page = await open(SECTION);
    await page.keyboard.press('Control+n');
    await page.keyboard.press('?');
    await page.keyboard.press('n');
    expect(await isSeen(page, 'dialog')).toBe(true);
    expect(page.url()).toBe(site + SECTION);
    await page.keyboard.press('Escape');
    expect(await isSeen(page, 'dialog')).toBe(false);
  });

  it('can be turned off, for other pages too, and on again', async () => {
    const page = await open(SECTION);
    await page.keyboard.press('?');
    await page.getByLabel('Use these keys').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('n');
    await page.goto(`${site}/en/ecommerce-2020/overview/features/`);
    await page.keyboard.press('?');
    expect(await isSeen(page, 'dialog')).toBe(false);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByLabel('Use these keys').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.waitForURL('**/overview/opportunities/');
  });
});

describe('a word that the glossary explains', () => {
  const TERM = '.term >> nth=0';

  it('is explained to a pointer, in both languages, until Escape', async () => {
    const page = await open('/en/ecommerce-2020/cross-border/policy/');
    await page.locator(TERM).hover();
    const said = await page.locator('[role=tooltip]').innerText();
    expect(said).toMatch(/\p{Script=Han}/u);
    expect(said).toMatch(/[a-z]{4}/);
    await page.keyboard.press('Escape');
    expect(await isSeen(page, '[role=tooltip]')).toBe(false);
  });

  it('is explained to the keyboard, and described by what is said', async () => {
    const page = await open('/zh/ecommerce-2020/cross-border/policy/');
    await page.keyboard.press('Tab');
    await page.locator(TERM).focus();
    expect(await isSeen(page, '[role=tooltip]')).toBe(true);
    expect(await page.locator(TERM).getAttribute('aria-describedby')).toBe('explained');
  });

  it('and the mark of a footnote says what the note says, where that does not stand beside it', async () => {
    const page = await open(SECTION, { viewport: { width: 1100, height: 900 } });
    await page.locator('a[data-footnote-ref]').first().hover();
    expect(await page.locator('[role=tooltip]').innerText()).toContain('on a comparable basis');
  });

  it('is explained to a finger, which has to touch a footnote twice to go to it', async () => {
    const page = await open(SECTION, { ...PHONE, hasTouch: true });
    const mark = page.locator('a[data-footnote-ref]').first();
    await mark.tap();
    expect(await isSeen(page, '[role=tooltip]')).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await mark.tap();
    await expect.poll(() => new URL(page.url()).hash).toContain('fn-');
  });

  it('stands within the screen', async () => {
    const page = await open(SECTION, PHONE);
    await page.locator('a[data-footnote-ref]').nth(1).hover();
    const box = (await page.locator('[role=tooltip]').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });
});

describe('a paragraph', () => {
  it('has below it, once its sign is clicked, ways to cite it and to read it in another language', async () => {
    const page = await open(SECTION);
    const paragraph = page.locator('[id="s1.1.2-p2"]');
    await paragraph.hover();
    await paragraph.locator('.tools a', { hasText: '¶' }).click();
    const links = page.locator('[id="s1.1.2-p2"] + .block-tools a');
    await expect.poll(() => links.first().getAttribute('href')).toMatch(/status&with=zh#s1\.1\.2-p2$/);
    await links.filter({ hasText: 'Cite' }).click();
    await page.waitForURL('**/en/cite/?of=ecommerce-2020/overview/status#s1.1.2-p2');
  });
});

describe('selected text', () => {
  const select = (page: Page, id: string) =>
    page.locator(`[id="${id}"]`).evaluate((element) => getSelection()!.selectAllChildren(element));

  it('is copied with its source and the address of its paragraph, without numbers of footnotes', async () => {
    const page = await open(SECTION, { permissions: ['clipboard-read', 'clipboard-write'] });
    await select(page, 's1.1.2-p1');
    await page.getByRole('button', { name: 'Copy with source' }).click();
    await expect.poll(() => page.locator('.quote').innerText()).toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“Figures from the National Bureau of Statistics show .* than the year before\.” /);
    expect(copied).toMatch(
      /China E-commerce Report 2020, “1\.1 State of development”\. .*\/en\/ecommerce-2020\/overview\/status\/#s1\.1\.2-p1$/,
    );
  });

  it('is copied by a key', async () => {
    const page = await open('/zh/ecommerce-2020/overview/status/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await select(page, 's1.1.2-p1');
    await page.keyboard.press('q');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“国家统计局/);
  });

  it('has its button below the last line of a paragraph that is selected whole', async () => {
    const page = await open(SECTION);
    await page.locator('[id="s1.1.2-p1"]').click({ clickCount: 3, position: { x: 5, y: 5 } });
    const button = page.getByRole('button', { name: 'Copy with source' });
    await button.waitFor();
    const end = await page.locator('[id="s1.1.2-p1"]').evaluate((element) => element.getBoundingClientRect().bottom);
    const { y } = (await button.boundingBox())!;
    expect(y).toBeGreaterThan(end - 8);
    expect(y).toBeLessThan(end + 24);
  });

  it('has no button when nothing is selected any more', async () => {
    const page = await open(SECTION);
    await select(page, 's1.1.2-p1');
    await expect.poll(() => isSeen(page, '.quote')).toBe(true);
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await expect.poll(() => isSeen(page, '.quote')).toBe(false);
  });
});
