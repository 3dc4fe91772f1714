import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><body><nav>导航</nav><div data-pagefind-body><span hidden data-pagefind-meta="where:报告 · 第1章"></span><span hidden data-pagefind-filter="kind:section"></span><span hidden data-pagefind-filter="date:2020"></span><h1>1.1 现状</h1>${body}</div></body></html>`;
const read = (body: string) => readPage('/zh/r/s/', page(body));

describe('a built page', () => {
  it('is read by its blocks, each with the nearest id and its heading', () => {
    const [first] = read(
      '<div><h2 id="s1.1">规模</h2></div><p id="s1.1-p1">交易额<sup><a>1</a></sup>达到。</p><ul id="s1.1-p2"><li>甲</li></ul>',
    );
    expect(first).toMatchObject({
      title: '1.1 现状',
      lang: 'zh',
      kind: 'section',
      where: '报告 · 第1章',
      date: '2020',
      heads: ['规模'],
    });
    expect(first!.blocks).toEqual([
      { id: 's1.1', head: 0, text: '规模' },
      { id: 's1.1-p1', head: 0, text: '交易额达到。' },
      { id: 's1.1-p2', head: 0, text: '甲' },
    ]);
  });

  it.each([
    ['what is marked so', '<p data-pagefind-ignore>不读</p>'],
    ['drawings', '<svg><text>不读</text></svg>'],
    ['what is hidden', '<p hidden>不读</p><p class="visually-hidden">不读</p>'],
  ])('is read without %s', (_, body) => expect(read(body)[0]!.blocks).toEqual([]));

  it('keeps the cells of a row apart', () =>
    expect(read('<table><tr><th>东部</th><td>84.54</td></tr></table>')[0]!.blocks[0]!.text).toBe('东部 84.54'));

  it('gives each note as a page of its own', () => {
    const [first, note] = read(
      '<div class="note" role="note" id="note-a"><p><a class="note-label">编者注</a>照印。</p></div>',
    );
    expect(first!.blocks).toEqual([]);
    expect(note).toMatchObject({
      url: '/zh/r/s/#note-a',
      title: '编者注：1.1 现状',
      kind: 'note',
      filters: { kind: ['note'] },
      blocks: [{ id: 'note-a', text: '照印。' }],
    });
  });

  it('gives each entry of a marked list as a page of its own', () => {
    const [, law] = read('<table><tr id="law-1" data-search-item="民法典"><td>1</td><th>民法典</th></tr></table>');
    expect(law).toMatchObject({ url: '/zh/r/s/#law-1', title: '民法典', blocks: [{ id: 'law-1', text: '1 民法典' }] });
  });

  it('files an entry with its page, unless it says where it is filed itself', () => {
    const entries =
      '<p id="a" data-search-item="甲">甲</p><p id="b" data-search-item="乙" data-search-filters="report:other|date:2021|year:2021" data-search-where="另一报告">乙</p>';
    const [page, first, second] = read(
      `<i data-pagefind-filter="report:r"></i><i data-pagefind-filter="date:2020"></i>${entries}`,
    );
    expect(first).toMatchObject({ date: '2020', where: page!.where, filters: page!.filters });
    expect(second).toMatchObject({ date: '2021', where: '另一报告', filters: { report: ['other'], year: ['2021'] } });
  });

  it('is not read when it is not marked for search', () =>
    expect(readPage('/zh/', '<html lang="zh"><h1>首页</h1></html>')).toEqual([]));
});
