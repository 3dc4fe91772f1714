import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { askAcross, askMistyped, askOperators, askStrings, askWords } from '../search-bench/ask.ts';
import { readRecords } from '../search-bench/records.ts';
import { openDirectly } from '../search-bench/direct.ts';
import { openSearchPage } from '../search-bench/drive.ts';
import { drawPhrases, drawStrings } from '../search-bench/draw.ts';
import { readList } from '../search-bench/lists.ts';
import { seeded } from '../seeded.ts';
import { serveFolder } from '../serve-folder.ts';
import { faults } from '../search-bench/score.ts';
import { toPlain } from '../search-bench/truth.ts';
import { openBrowser } from './connect.ts';

const site = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(() => page.close());

const search = async (address: string) => {
  await page.goto(site + address);
  await page.locator('#search[data-state=done]').waitFor();
};
const settled = () => page.locator('#search[data-others=done]').waitFor();
const titles = () => page.locator('#search > .results .result-title').allTextContents();
const statusText = () => page.locator('[role=status]').textContent();

describe('the search page', () => {
  it('answers a query in the address, marks just that, and leads to the paragraph', async () => {
    await search('/zh/search/?q=全国农村网络零售额');
    expect(await titles()).toContainEqual(expect.stringContaining('发展现状'));
    expect(new Set(await page.locator('.place mark').allTextContents())).toEqual(new Set(['全国农村网络零售额']));
    await page.locator('.place[href$="/overview/status/#s1.1.3"]').first().click();
    await page.waitForURL('**/zh/ecommerce-2020/overview/status/#s1.1.3');
  });

  it('leads from a value in a chart to the figure', async () => {
    await search('/zh/search/?q=84.54&kind=figure');
    expect(await page.locator('.result-title').first().getAttribute('href')).toBe(
      '/zh/ecommerce-2020/figures/retail-regions/',
    );
  });

  it('finds English words in other forms, the phrase as it stands first', async () => {
    await search('/en/search/?q=rural online retail');
    expect(await page.locator('.result').first().getAttribute('data-match')).toBe('exact');
    await search('/en/search/?q=pledging');
    expect(await page.locator('.result mark').allTextContents()).toContainEqual(expect.stringMatching(/^pledge/i));
  });

  it.each([
    ['zh', '37.21万亿元', '37.21万亿元'],
    ['zh', '14296274', '14,296,274'],
    ['en', '37.21 trillion', '37.21 trillion'],
    ['zh', '農村網絡零售額', '农村网络零售额'],
    ['zh', '２０２０年１１月１１日', '2020年11月11日'],
  ])('finds in %s %s as %s', async (lang, query, marked) => {
    await search(`/${lang}/search/?q=${encodeURIComponent(query)}`);
    expect(await page.locator('.place mark').allTextContents()).toContain(marked);
  });

  it('does not find a number inside another', async () => {
    await search('/zh/search/?q=10.9');
    const texts = await page.locator('.place').allTextContents();
    for (const text of texts) expect(text).toMatch(/(?<![\d.])10\.9(?!\d)/);
  });

  it('finds the other language through the glossary, and says so', async () => {
    await search('/zh/search/?q=刷单');
    await settled();
    expect(await page.locator('.other-group h2').first().textContent()).toMatch(/英文版/);
    expect(await page.locator('.other-group mark').first().textContent()).toMatch(/brushing|fake orders/i);
    await search('/en/search/?q=price fraud');
    await settled();
    expect(await page.locator('.other-group').textContent()).toContain('价格欺诈');
  });

  it('searches both languages on request', async () => {
    await search('/zh/search/?q=2011&lang=both');
    await settled();
    expect(await page.locator('.other-group .result-title').first().getAttribute('href')).toMatch(/^\/en\//);
  });

  it('narrows the other language by the same place', async () => {
    await search('/en/search/?q=complaints&kind=case&place=Henan');
    await settled();
    expect(await page.locator('.other-group [lang=zh-CN] .result').count()).toBeGreaterThan(0);
  });

  it('shows of the glossary’s words only what has them whole', async () => {
    await search('/zh/search/?q=双十一&kind=case');
    await settled();
    const marks = await page.locator('.other-group mark').allTextContents();
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((text) => !/\s/.test(text))).toEqual([]);
  });

  it('offers that way where its script does not come', async () => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site}/zh/search/?q=直播`);
    await page.locator('#search-start').waitFor();
    await page.unroute('**/*.js');
  });

  it('offers a way to begin where nothing is asked, and keeps the filters open beside the results', async () => {
    await page.goto(`${site}/zh/search/`);
    await page.locator('#search-start').waitFor();
    expect(await page.locator('.search-start a').count()).toBeGreaterThan(3);
    await search('/zh/search/?q=直播');
    expect(await page.locator('.search-start').isVisible()).toBe(false);
    expect(await page.locator('select[name=kind]').isVisible()).toBe(true);
  });

  it('narrows by kind with counts, and keeps the choice in the address', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await search('/en/search/?q=retail');
    await page.locator('.search-filters summary').click();
    await page.locator('select[name=kind] option[value=figure]').waitFor({ state: 'attached' });
    expect(await page.locator('select[name=kind] option[value=figure]').textContent()).toMatch(/^Figure \(\d+\)$/);
    await page.selectOption('select[name=kind]', 'figure');
    await page.waitForURL(/kind=figure/);
    await expect
      .poll(() => page.locator('#search > .results .result-where').allTextContents())
      .not.toContainEqual(expect.stringMatching(/^Text/));
    await page.goBack();
    await page.waitForURL(/q=retail$/);
    await expect.poll(() => page.locator('select[name=kind]').inputValue()).toBe('');
  });

  it('takes a filter that was typed into the address by hand as the library writes it', async () => {
    await search('/en/search/?q=court&place=beijing');
    expect(await page.locator('#search > .results .result').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('select[name=place]').inputValue()).toBe('Beijing');
  });

  it('takes query and filters along to the other language', async () => {
    await search('/en/search/?q=complaints&kind=case&place=Henan');
    const address = () => page.locator('.site-header a.language').getAttribute('href');
    expect(await address()).toMatch(/\/zh\/search\/\?q=complaints&kind=case&place=Henan$/);
    await page.locator('#q').fill('refund');
    await expect.poll(address).toMatch(/\?q=refund&kind=case&place=Henan$/);
    await page.locator('.site-header a.language').click();
    await page.waitForURL('**/zh/search/?q=refund&kind=case&place=Henan');
    expect(await page.locator('#q').inputValue()).toBe('refund');
    await expect.poll(() => page.locator('select[name=place]').inputValue()).toBe('河南');
  });

  it('sorts by date, newest first', async () => {
    await search('/zh/search/?q=直播&kind=case&sort=date');
    const dates = (await page.locator('#search > .results .result-where').allTextContents()).map(
      // The first year is that of the report's name.
      (text) => text.match(/\d{4}(?:-\d\d){0,2}/g)?.[1] ?? '',
    );
    expect(dates.map((date) => date.slice(0, 4))).toEqual(
      dates
        .map((date) => date.slice(0, 4))
        .toSorted()
        .reverse(),
    );
  });

  it('searches while a reader types, and not in the middle of composing', async () => {
    await page.goto(`${site}/zh/search/`);
    await page.locator('#q').pressSequentially('快递');
    await expect.poll(statusText).toContain('“快递”');
    await expect.poll(() => page.url()).toContain('q=%E5%BF%AB%E9%80%92');
    await page.locator('#q').evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = '快递ye';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    });
    await page.waitForTimeout(300);
    expect(await statusText()).toContain('“快递”');
  });

  it('takes a word that is being typed for the beginning of one, until Enter', async () => {
    await page.goto(`${site}/en/search/`);
    await page.locator('#q').pressSequentially('rural online retail');
    for (const typed of [' s', 'a', 'l']) {
      await page.locator('#q').pressSequentially(typed);
      await expect.poll(statusText).toContain(`“${await page.locator('#q').inputValue()}”`);
      expect(await statusText()).not.toContain('Inside longer words');
      expect(await page.locator('#search > .results .result').count()).toBe(10);
    }
    await page.keyboard.press('Enter');
    await expect.poll(statusText).toContain('Inside longer words');
  });

  it('is used with the keyboard alone', async () => {
    await search('/zh/search/?q=直播');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('result-title');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('place');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('shows more, and goes on from the first of them', async () => {
    await search('/zh/search/?q=电商');
    await page.locator('.more').click();
    await expect.poll(async () => (await titles()).length).toBe(20);
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('.result-title')[10])).toBe(
      true,
    );
  });

  it('goes back to the queries that were confirmed by Enter, and to nothing that was only on the way', async () => {
    await page.goto(`${site}/zh/search/`);
    for (const query of ['快递', '直播']) {
      await page.locator('#q').fill('');
      await page.locator('#q').pressSequentially(query, { delay: 100 });
      await page.keyboard.press('Enter');
      await expect.poll(statusText).toContain(`“${query}”`);
    }
    await page.goBack();
    await expect.poll(() => page.locator('#q').inputValue()).toBe('快递');
    await expect.poll(statusText).toContain('“快递”');
    await page.goForward();
    await expect.poll(() => page.locator('#q').inputValue()).toBe('直播');
  });

  it('comes back from a page to the results as they were left: as many, and as far down', async () => {
    await search('/zh/search/?q=电商');
    await settled();
    await page.locator('.more').click();
    await expect.poll(async () => (await titles()).length).toBe(20);
    const link = page.locator('#search > .results .result-title').nth(17);
    await link.scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.evaluate(() => (history.state as { top: number } | null)?.top ?? 0))
      .toBeGreaterThan(500);
    const top = await page.evaluate(() => scrollY);
    await link.click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await expect.poll(async () => (await titles()).length).toBe(20);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  });

  it('says so when nothing is found', async () => {
    await search('/zh/search/?q=zzqqxx');
    expect(await statusText()).toBe('没有找到“zzqqxx”。');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes %s for a value that nothing has, whatever filter it stands for',
    async (value) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.message));
      await search(`/zh/search/?q=直播&report=${value}&kind=${value}&place=${value}&topic=${value}&year=${value}`);
      await settled();
      expect(await page.locator('#search > .results .result').count()).toBe(0);
      await expect.poll(() => page.locator('select[name=report] option:checked').textContent()).toBe(`${value} (0)`);
      expect(said).toEqual([]);
    },
  );

  it('proposes what is there in place of what is not', async () => {
    await search('/zh/search/?q=刷单魑魅魍魉');
    await settled();
    expect(await page.locator('.suggestions').textContent()).toContain('刷单');
  });

  it.each([
    ['cannot be read', '**/pagefind/**', undefined],
    ['has no list', '**/*.pf_meta', { status: 404 }],
    ['is of another build, and its pieces are gone', '**/*.pf_index', { status: 404 }],
    ['is half there', '**/*.pf_fragment', { status: 200, body: 'half' }],
    [
      'is hidden by a page that the server sends for anything',
      '**/*.pf_index',
      { status: 200, body: '<!doctype html>' },
    ],
  ])('says so when the index %s', async (_, files, answer) => {
    await page.context().route(files, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(`${site}/en/search/?q=retail`);
    await page.locator('#search[data-state=failed]').waitFor();
    expect(await statusText()).toContain('Search did not work');
    expect(await statusText()).toContain('load this page again');
  });

  it('begins anew after a failure', async () => {
    await page.context().route('**/*.pf_meta', (route) => route.abort(), { times: 1 });
    await page.goto(`${site}/en/search/?q=retail`);
    await page.locator('#search[data-state=failed]').waitFor();
    await page.locator('#q').fill('rural retail');
    await page.locator('#search[data-state=done]').waitFor();
    expect(await page.locator('#search > .results .result').count()).toBe(10);
  });

  it('finds several words, says how they stand, and leaves out what is marked so', async () => {
    await search('/zh/search/?q=阿里巴巴　二选一　立案');
    expect(await titles()).toContainEqual(expect.stringContaining('被立案调查'));
    const marks = await page.locator('.result').first().locator('mark').allTextContents();
    for (const word of ['阿里巴巴', '二选一', '立案']) expect(marks).toContain(word);
    await search('/zh/search/?q=辛巴 -燕窝');
    expect(await page.locator('.results').first().textContent()).not.toContain('燕窝');
  });

  it('finds topics and kinds by their names', async () => {
    await search('/zh/search/?q=假货与知识产权');
    expect(await page.locator('#search > .results .result').count()).toBe(10);
  });

  it('asks so above the results where no page has all that was asked for', async () => {
    await search('/en/search/?q=counterfiet court');
    await settled();
    expect(await statusText()).toContain('Some of it only');
    expect(await page.locator('.before-results .suggestions').textContent()).toContain('counterfeit');
    expect(await page.locator('.after-results .suggestions').count()).toBe(0);
    await page.locator('#q').fill('counterfeit');
    await expect.poll(() => page.locator('.before-results').textContent()).toBe('');
  });

  it('asks whether another word was meant', async () => {
    await search('/zh/search/?q=跨镜电商');
    await settled();
    expect(await page.locator('.suggestions').textContent()).toContain('跨境电商');
    await search('/en/search/?q=counterfiet');
    await settled();
    expect(await page.locator('.suggestions').textContent()).toContain('counterfeit');
  });

  it.each([
    '<script>alert(1)</script>',
    '"',
    '(((',
    '\\',
    '%',
    '😀',
    '.*+?[',
    '\ud83d',
    '\u0000\u001b',
    '字'.repeat(10_000),
    'constructor',
    '__proto__',
    'toString',
    '-',
    '-a',
    '“”',
  ])('takes %j for what it is: text', async (query) => {
    const said: string[] = [];
    page.on('dialog', (dialog) => void said.push(dialog.message()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${site}/zh/search/?kind=nonsense&year=%00&sort=sideways&lang=xx`);
    await page.locator('#q').evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.form!.requestSubmit();
    }, query);
    await page.locator('#search:is([data-state=done], [data-state=idle])').waitFor();
    await page.waitForTimeout(100);
    expect(said).toEqual([]);
  });
});

/** The short form of `npm run bench:search`. */
describe.each(['zh', 'en'] as const)('over the whole library in %s', (lang) => {
  const records = readRecords();
  const pagesIn = (language: string) => records.filter((one) => one.lang === language).map(toPlain);
  const own = records.filter((one) => one.lang === lang);
  const pages = pagesIn(lang);
  const lines = (name: string) => readList(name).filter((line) => line.lang === lang);

  it('drawn strings are all found, and counted exactly', async () => {
    const { library } = await openDirectly('dist', lang);
    const drawn = (lang === 'zh' ? drawStrings : drawPhrases)(own, 30, seeded(20));
    const runs = (await askStrings(library, drawn, pages)).map((run) => ({ ...run, best: new Set<string>() }));
    expect(faults(runs)).toEqual([]);
  });

  it('several words are found wherever on a page they stand, and the page that is meant comes first', async () => {
    const { library } = await openDirectly('dist', lang);
    const runs = await askWords(library, lines('several-words').slice(0, 30), pages, lang);
    // One asks for «fake» where the page says «counterfeit».
    expect(faults(runs).length).toBeLessThanOrEqual(1);
  });

  it('phrases are held as phrases, and words that are left out are not there', async () => {
    const { library } = await openDirectly('dist', lang);
    expect(faults(await askOperators(library, lines('phrases'), pages))).toEqual([]);
  });

  it('mistyped words are put right', async () => {
    const { library } = await openDirectly('dist', lang);
    expect((await askMistyped(library, lines('mistyped'))).length).toBeLessThanOrEqual(3);
  });

  it('terms of the glossary are found in the other language', async () => {
    const other = lang === 'zh' ? 'en' : 'zh';
    const [{ library }, there] = [await openDirectly('dist', lang), await openDirectly('dist', other)];
    expect(
      (await askAcross(library, there.library, ['zh', 'en'], lines('across'), pagesIn(other))).length,
    ).toBeLessThanOrEqual(2);
  });

  it('costs few bytes', async () => {
    const server = await serveFolder('dist');
    const searchPage = await openSearchPage(browser, server.address, lang, server.take);
    expect(searchPage.start.body).toBeLessThan(105_000);
    const sent: number[] = [];
    for (const { query } of lines('several-words').slice(30, 45)) sent.push((await searchPage.ask(query)).sent.body);
    expect(sent.toSorted((a, b) => a - b)[7]).toBeLessThan(30_000);
    await searchPage.close();
    await server.close();
  });
});
