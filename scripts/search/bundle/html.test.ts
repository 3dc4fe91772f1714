import { describe, expect, it } from 'vitest';
import { searchLanguage } from '../query/index.ts';
import type { SearchRecord } from '../records/index.ts';
import { htmlOf } from './html.ts';
import { unindexedWords } from './unindexed-words.ts';

const record = (text: string, lang: SearchRecord['lang'] = 'zh'): SearchRecord => ({
  url: '/zh/r/s/',
  lang,
  title: '甲 & 乙',
  where: '报告',
  filed: { report: 'r', kind: 'case', dates: ['2020-11-11/2021-01-02'], places: ['北京'] },
  blocks: [
    { id: 's1', text: '规模', isHeading: true },
    { id: '', text },
  ],
});

describe('a record is a page to Pagefind', () => {
  const html = htmlOf(record('<b>ＧＵＥＳＳ１</b>'));

  it('with an anchor before each block', () => expect(html).toContain('<a id="#s1"></a> 规模\n<a id="~"></a> '));
  it('with a sign before what stands under no heading', () =>
    expect(htmlOf({ ...record(''), blocks: [{ id: 'fn', text: '注', isApart: true }] })).toContain(
      '<a id="!fn"></a> 注',
    ));
  it('with its text as text, and full-width letters as Pagefind reads them', () =>
    expect(html).toContain('&lt;b&gt;GUESS1&lt;/b&gt;'));
  it('with its title', () => expect(html).toContain('<h1 data-pagefind-meta="title">甲 &amp; 乙</h1>'));
  it.each(['kind', 'report', 'place', 'where'])('with the filter %s', (name) =>
    expect(html).toContain(`data-pagefind-filter="${name}[data-value]"`),
  );
  it('with every year that it is about, and the day by which it is ordered', () => {
    expect(html.match(/"year\[data-value\]" data-value="(\d+)"/g)).toHaveLength(2);
    expect(html).toContain('data-pagefind-sort="date[data-value]" data-value="2020-11-11/2021-01-02"');
  });
});

describe('words that Pagefind does not make of a text', () => {
  const words = (text: string, lang: SearchRecord['lang'] = 'zh') =>
    unindexedWords({ ...record(text, lang), title: '', blocks: [{ id: '', text }] }, searchLanguage(lang));

  it.each([
    ['“价格”欺诈', '格欺'],
    ['网 购', '网购'],
    ['先涨价，后降价', '价后'],
    ['达4982亿元', '4982亿'],
    ['共14,296,274条', '14296274'],
    ['缴税', '税'],
    ['e-commerce', 'ecommerce'],
  ])('in Chinese: of %s the word %s', (text, word) => expect(words(text)).toContain(word));

  it('but not what it makes', () => expect(words('大数据')).toEqual(['据']));

  it.each([
    ['Council (消费者委员会)', '委员'],
    ['China’s market', 'china'],
    ['price—fraud', 'fraud'],
  ])('in English: of %s the word %s', (text, word) => expect(words(text, 'en')).toContain(word));
});
