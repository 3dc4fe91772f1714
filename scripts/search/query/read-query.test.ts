import { describe, expect, it } from 'vitest';
import { searchLanguage } from '../../languages/search/index.ts';
import { partsOfString, readQuery, readUnfinished } from './read-query.ts';

const read = (q: string, lang: 'zh' | 'en' = 'zh') => readQuery(q, searchLanguage(lang));
const texts = (q: string, lang: 'zh' | 'en' = 'zh') => read(q, lang).clauses.map(({ text }) => text);

describe('a query asks for', () => {
  it.each([
    ['大数据杀熟', ['大数据杀熟']],
    ['农村 网络零售额', ['农村', '网络零售额']],
    ['农村　网络零售额', ['农村', '网络零售额']],
    ['ＧＵＥＳＳ 假货', ['guess', '假货']],
    ['刷单 刷单', ['刷单']],
    ['37.21万亿元', ['37.21万亿元']],
    ['“平台”经济', ['"平台"经济']],
    ['', []],
    ['😀', ['😀']],
    ['(((', ['(((']],
  ])('each string of %s', (q, clauses) => expect(texts(q)).toEqual(clauses));

  it.each([
    ['| 东部 | 84.54 | 10.7 |', ['东部', '84.54', '10.7']],
    ['东部\t84.54\t—', ['东部', '84.54']],
    ['东部 · 84.54 · 10.7', ['东部', '84.54', '10.7']],
    ['东部,84.54,1,204', ['东部', '84.54', '1204']],
    ['吉林,—,—,15,22.3', ['吉林', '15', '22.3']],
    ['国办发1号,Circular,全国', ['国办发1号', 'circular', '全国']],
    ['快递物流,技术应用;全国', ['快递物流', '技术应用', '全国']],
    ['14,296,274件', ['14296274件']],
    ['“｜”', ['|']],
    ['—', ['-']],
  ])('the cells of a copied row, not what stands between them: %s', (q, clauses) => expect(texts(q)).toEqual(clauses));

  it.each([
    ['price fraud', ['price', 'fraud']],
    ['| East | 84.54 | 10.7 |', ['east', '84.54', '10.7']],
    ['Nestlé, e-commerce', ['nestle', 'e-commerce']],
    ['B2B/C2M', ['b2b', 'c2m']],
    ['拼多多 farms', ['拼多多', 'farms']],
  ])('each word of %s', (q, clauses) => expect(texts(q, 'en')).toEqual(clauses));
});

describe('small English words', () => {
  it.each([
    ['rural online retail sales by county', ['rural', 'online', 'retail', 'sales', 'county']],
    ['How many of the parcels were delivered in 2020', ['parcels', 'delivered', '2020']],
    ['Ministry of Commerce', ['ministry', 'commerce']],
  ])('are not asked for: %s', (q, clauses) => expect(texts(q, 'en')).toEqual(clauses));

  it.each([
    ['how many', ['how', 'many']],
    ['"the last mile"', ['the last mile']],
    ['"of" price', ['of', 'price']],
  ])('are asked for in quotes, and where there is no other: %s', (q, clauses) =>
    expect(texts(q, 'en')).toEqual(clauses),
  );

  it('are no parts of a query either', () => expect(partsOfString('sales of', searchLanguage('en'))).toBeUndefined());

  it('are still there in the query as a whole', () => expect(read('price of fraud', 'en').text).toBe('price of fraud'));
});

describe('signs that a reader types', () => {
  it.each([
    ['"price fraud"', 'string'],
    ['“price fraud”', 'string'],
    ['「price fraud」', 'string'],
  ])('quotes around words make them one string: %s', (q, kind) =>
    expect(read(q, 'en').clauses).toMatchObject([{ text: 'price fraud', kind }]),
  );

  it.each([
    ['直播带货 -淘宝', ['直播带货'], ['淘宝']],
    ['直播带货 －淘宝', ['直播带货'], ['淘宝']],
    ['跨境电商 -"综合试验区"', ['跨境电商'], ['综合试验区']],
    ['e-commerce', ['e-commerce'], []],
    ['2020 -39.2', ['2020', '39.2'], []],
    ['-淘宝', ['-淘宝'], []],
  ])('a hyphen that begins a word leaves it out: %s', (q, held, left) => {
    const query = read(q);
    expect(query.clauses.map(({ text }) => text).join(' ')).toBe(held.join(' '));
    expect(query.without.map(({ text }) => text)).toEqual(left);
  });

  it.each(['constructor', '__proto__', 'toString', '<script>alert(1)</script>', '\u0000', '"', '-', '""'])(
    'are text where they mean nothing: %j',
    (q) => expect(() => read(q, 'en')).not.toThrow(),
  );
});

describe('while a reader types, the last Latin word', () => {
  const unfinished = (q: string, lang: 'zh' | 'en' = 'en') =>
    readUnfinished(q, searchLanguage(lang)).clauses.map(({ text, isBegun }) => (isBegun ? `${text}…` : text));

  it.each([
    ['rural retail sal', ['rural', 'retail', 'sal…']],
    ['fake -taobao orde', ['fake', 'orde…']],
    ['sal', ['sal…']],
  ])('is the beginning of one: %s', (q, clauses) => expect(unfinished(q)).toEqual(clauses));

  it.each([
    ['rural retail s', ['rural', 'retail']],
    ['rural retail sa', ['rural', 'retail']],
    ['sa', ['sa']],
  ])('is left out while it is short, unless there is no other: %s', (q, clauses) =>
    expect(unfinished(q)).toEqual(clauses),
  );

  it.each([
    ['农村 零售', ['农村', '零售']],
    ['retail 2020', ['retail', '2020']],
    ['"price fr"', ['price fr']],
    ['retail -tao', ['retail']],
  ])('is nothing else: %s', (q, clauses) => expect(unfinished(q)).toEqual(clauses));

  it('is one also in Chinese', () => expect(unfinished('假货 gue', 'zh')).toEqual(['假货', 'gue…']));
});

describe('the index is asked for', () => {
  it.each([
    ['大数据杀熟', ['大数', '据杀', '杀熟']],
    ['37.21万亿', ['万亿', '3721万']],
    ['37.21', ['3721']],
    ['14,296,274', ['14296274']],
    ['税', ['税']],
    ['GUESS 假货', ['guess', '假货']],
    ['e-commerce', ['commerce']],
  ])('pairs, words, and numbers with their units, in Chinese: %s', (q, terms) => expect(read(q).terms).toEqual(terms));

  it.each([
    ['the price of fraud', ['price', 'fraud']],
    ['of the', ['of', 'the']],
    ['e-commerce', ['ecommerce']],
    ['拼多多', ['拼多', '多多']],
  ])('words, in English: %s', (q, terms) => expect(read(q, 'en').terms).toEqual(terms));

  it('no more than eight words', () => expect(read('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉').terms).toHaveLength(8));

  it('what is not cut at the ends of the query, when the whole is nowhere', () =>
    expect(read('020年全国').looseTerms).toEqual(['年全', '全国']));
});

it('a string of Chinese that is nowhere is asked for by its words', () => {
  expect(partsOfString('直播带货虚假宣传', searchLanguage('zh'))?.clauses.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['虚假', '宣传']),
  );
  expect(partsOfString('直播', searchLanguage('zh'))).toBeUndefined();
});
