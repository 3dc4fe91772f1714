import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanguages } from '../../in-languages.ts';
import { type LibraryFolder, placeLibrary } from '../../library-folder.ts';
import { readTexts } from '../../read-texts.ts';

/** A library in Chinese and English, with a heading. */
const texts = new Map(
  [...readTexts('scripts/testing/fixtures/small-library')].map(([file, text]): [string, string] => [
    file,
    text.replace('\n2020年产', '\n## 1.1 总量\n\n2020年产').replace('\nThe harvest', '\n## 1.1 Total\n\nThe harvest'),
  ]),
);

let library: LibraryFolder;
/** Builds a library for the tests of a part, with a folder that has nothing in it yet. */
function build(content: ReadonlyMap<string, string>, emptyFolder = ''): void {
  beforeAll(async () => {
    library = placeLibrary(content);
    mkdirSync(join(library.content, emptyFolder), { recursive: true });
    await library.build();
  });
  afterAll(() => library.remove());
}

const files = () => readdirSync(library.site, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(library.site, file), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);
const switches = (html: string) => all(html, /class="language" href="([^"]*)"/g);

describe('a library in one language', () => {
  build(inLanguages(texts, ['zh-hant'], { regions: { 'zh-hant': 'HK' } }));

  it('has no page, link or word of another', () => {
    expect(files().filter((file) => /^(?:pagefind[\\/])?(?:zh|en)[\\/]/.test(file))).toEqual([]);
    for (const file of files().filter((one) => /\.(?:html|xml)$/.test(one)))
      expect(read(file), file).not.toMatch(/hreflang|class="swap"|class="language"|href="\/(?:zh|en)\/|name="lang"/);
  });
  it('is led to from the root, and says where it is read', () => {
    expect(read('_redirects')).toContain('/ /zh-hant/ 301\n');
    expect(read('404.html')).toContain('<html lang="zh-Hant-HK"');
    expect(read('zh-hant/tea-2020/index.html')).toMatch(/<html lang="zh-Hant-HK"[^]*og:locale" content="zh_HK"/);
  });
});

describe('a library in three languages', () => {
  const { report, ...others } = Object.fromEntries(
    [...inLanguages(texts, ['en', 'zh-hant', 'zh'])].map(([file, text]) => [
      file === 'tea-2020/report.yaml' ? 'report' : file,
      text,
    ]),
  );
  const chinese = Object.entries(others).filter(([file]) => /^tea-2020\/zh/.test(file));
  const rice = [
    ['rice-2019/report.yaml', report!],
    ...chinese.map(([file, text]) => [file.replace('tea-2020', 'rice-2019'), text]),
  ];
  build(
    new Map(Object.entries({ ...others, 'tea-2020/report.yaml': report!, ...Object.fromEntries(rice) })),
    'rice-2019/en',
  );

  const harvest = () => read('en/tea-2020/harvest/index.html');
  it('offers the other two on every page, and of every block', () => {
    expect(switches(harvest())).toEqual(['/zh-hant/tea-2020/harvest/', '/zh/tea-2020/harvest/']);
    expect(all(harvest(), /href="([^"]*)" class="swap"/g)).toEqual([
      '/zh-hant/tea-2020/harvest/#s1.1',
      '/zh/tea-2020/harvest/#s1.1',
    ]);
  });
  it('tells two scripts of one language apart', () =>
    expect(all(harvest(), /class="language"[^>]*>\s*([^<\s]*)/g)).toEqual(['繁體中文', '简体中文']));
  it('a report that a language lacks says so, and leads to those that have it', () => {
    expect(all(read('en/rice-2019/index.html').split('<main')[1]!, /href="(\/zh[^"]*)"/g)).toEqual([
      '/zh-hant/rice-2019/',
      '/zh/rice-2019/',
    ]);
    expect(switches(read('zh/rice-2019/harvest/index.html'))).toEqual([
      '/en/rice-2019/',
      '/zh-hant/rice-2019/harvest/',
    ]);
  });
  it('has x-default lead to the first language that has a page', () => {
    const usual = (html: string) => all(html, /hreflang="x-default" href="http:\/\/[^/]*([^"]*)"/g);
    expect(usual(read('zh/tea-2020/harvest/index.html'))).toEqual(['/en/tea-2020/harvest/']);
    expect(usual(read('zh/rice-2019/harvest/index.html'))).toEqual(['/zh-hant/rice-2019/harvest/']);
  });
});
