import { describe, expect, it } from 'vitest';
import { FIGURE, head, REPORT, SITE, traditional } from '../../testing/library.ts';
import { mendContent } from './mend.ts';
import { showMended } from './show.ts';

const ZH = 'r/zh/1-a.mdx';
const EN = 'r/en/1-a.mdx';

const library = (files: Record<string, string>): Map<string, string> =>
  new Map(
    Object.entries({
      'site.yaml': SITE,
      'topics.yaml': 'turnover: { zh: 规模, en: Size }\n',
      'r/report.yaml': REPORT,
      [ZH]: `${head()}\n文。\n`,
      ...files,
    }),
  );

/** What becomes of a text. */
function mend(text: string, file = ZH): string {
  const files = library({ [file]: `${head()}\n${text}\n` });
  const source = mendContent(files).get(file) ?? files.get(file)!;
  return source.slice(head().length + 1, -1);
}

it('columns that tabs keep apart stay apart', () => {
  const pasted = '地区\t占比\n东部\t84.54';
  expect(mend(pasted)).toBe(pasted);
});

describe('in Chinese, there is one answer to', () => {
  it.each([
    ['增长5%,其中', '增长5%，其中'],
    ['甲;乙:丙?丁!', '甲；乙：丙？丁！'],
    ['完了.', '完了。'],
    ['电子 商务', '电子商务'],
    ['甲 , 乙', '甲，乙'],
    ['“甲， 乙”', '“甲，乙”'],
    ['增长(同比)了', '增长（同比）了'],
    ['增长(YoY)', '增长（YoY）'],
    ['增长 (同比) 了', '增长（同比）了'],
    ['增长（同比)了', '增长（同比）了'],
    ['共５家,占１０％', '共5家，占10%'],
    ['ＡＢ公司的ＡＢ', 'ＡＢ公司的AB'],
    ['甲，，乙。。', '甲，乙。'],
    ['　　甲乙', '甲乙'],
    ['他说"好"。', '他说“好”。'],
    ['**甲,乙**,丙', '**甲，乙**，丙'],
    ['- 甲,乙\n- 丙 丁', '- 甲，乙\n- 丙丁'],
    ['甲[^x],乙。\n\n[^x]: 丙丁。', '甲[^x]，乙。\n\n[^x]: 丙丁。'],
    ['##发展现状\n\n文。', '## 发展现状\n\n文。'],
    ['[见](/r/a)', '[见](/r/a/)'],
    ['[见](/zh/r/a/)', '[见](/r/a/)'],
    ['[见](/r/1-a)', '[见](/r/a/)'],
  ])('%s', (before, after) => {
    expect(mend(before)).toBe(after);
    expect(mend(after)).toBe(after);
  });

  it('a cell, an attribute, frontmatter and YAML as well', () => {
    const files = library({
      [ZH]: `---\ntitle: 现 状\nsummary: 一句话,两句话\n---\n\n${FIGURE.replace('标题', '标 题').replace('东部', '东部(沿海)')}`,
      'r/notes.yaml': 'odd: { zh: "甲,乙", en: Odd }\n',
    });
    expect(showMended(files, mendContent(files), 'content')).toEqual([
      'content/r/zh/1-a.mdx:2  title: 现 状 → title: 现状',
      'content/r/zh/1-a.mdx:3  …mmary: 一句话,两句话 → …mmary: 一句话，两句话',
      'content/r/zh/1-a.mdx:6  …" title="标 题" unit="%… → …" title="标题" unit="%…',
      'content/r/zh/1-a.mdx:10  | 东部(沿海) | 84.54 | → | 东部（沿海） | 84.54 |',
      'content/r/notes.yaml:1  …: { zh: "甲,乙", en: Od… → …: { zh: "甲，乙", en: Od…',
    ]);
  });
});

describe('in Traditional Chinese, there is one answer to', () => {
  const HANT = 'r/zh-hant/1-a.mdx';
  const all = (text: string) =>
    library({ 'site.yaml': traditional(SITE), 'r/report.yaml': traditional(REPORT), [HANT]: `${head()}\n${text}\n` });
  it.each([
    ['他說“好”。', '他說「好」。'],
    ['“甲‘乙’丙”', '「甲『乙』丙」'],
    ['名為“Hello”的活動', '名為「Hello」的活動'],
    ['"甲"說', '「甲」說'],
    ['增長5%,其中', '增長5%，其中'],
  ])('%s', (before, after) => {
    const files = all(before);
    files.delete(ZH);
    expect(mendContent(files).get(HANT)).toBe(all(after).get(HANT));
  });
});

describe('in English, there is one answer to', () => {
  it.each([
    ['Growth， then', 'Growth, then'],
    ['Growth，then', 'Growth, then'],
    ['Sold。', 'Sold.'],
    ['a（b）c', 'a (b) c'],
    ['５ firms of ５', '５ firms of 5'],
  ])('%s', (before, after) => expect(mend(before, EN)).toBe(after));
});

describe('what may be meant otherwise stays', () => {
  it.each([
    ['１. 甲', 'a number that would begin a list'],
    ['甲＊乙＊丙', 'a sign that would be Markdown'],
    ['甲｜乙', 'a sign that would be a table'],
    ['他说"好”，又说"坏”。', 'straight quotes beside curly ones'],
    ['屏幕6.7"和5.5"。', 'the sign for inches'],
    ['单位：万元 币种：人民币', 'a space that keeps two entries apart'],
    ['函数f(x)在此', 'brackets of a formula'],
    ['集合(0,1]为甲[0,1)亦然', 'half-open intervals'],
    ['Yahoo!日本', 'a sign of a name'],
    ['见中心.第52次《报告》', 'points between the parts of a reference'],
    ['甲(乙', 'a bracket without its partner'],
    ['甲，。乙', 'one of two signs'],
    ['甲。。。', 'an ellipsis'],
    ['甲"乙"丙"', 'three quotation marks'],
    [String.raw`甲\(乙)丙`, 'a sign after a backslash'],
    ['[甲](乙 丙)丁', 'what was meant as a link'],
    ['赋能实体经济 抖音签约浦东\n\n## 赋能实体经济 抖音签约浦东', 'a headline'],
    ['#双十一#', 'a topic between number signs'],
    ['甲　乙', 'a wide space in a text'],
    ['`甲,乙`', 'code'],
    ['1,234家，10:30', 'what is right'],
    ['[见](/r/no-such)', 'a link to nothing'],
    ['增长5%,其中 {', 'a file that cannot be read'],
  ])('%s: %s', (text) => expect(mend(text)).toBe(text));

  it('3，000 in English: a decimal sign or a comma', () => expect(mend('3，000 firms', EN)).toBe('3，000 firms'));

  it('where the rule is off', () => {
    const off = { 'site.yaml': `${SITE}rules: { punctuation: off }\n` };
    expect(mendContent(library({ [ZH]: `${head()}\n甲,乙\n`, ...off }))).toEqual(new Map());
    const inReport = { 'r/report.yaml': `${REPORT}rules: { punctuation: off }\n` };
    expect(mendContent(library({ [ZH]: `${head()}\n甲,乙\n`, ...inReport }))).toEqual(new Map());
  });
});

it('mends a second time what it has mended to the same', () => {
  const files = library({ [ZH]: `${head()}\n甲 ,乙 (丙 丁) ; 戊\n\n##己 庚\n\n“ 辛 ”\n` });
  const once = new Map([...files, ...mendContent(files)]);
  expect(once.get(ZH)).toContain('甲，乙（丙丁）；戊\n\n## 己庚\n\n“辛”');
  expect(mendContent(once)).toEqual(new Map());
});

it('keeps line ends of Windows', () => expect(mend('甲,乙\r\n\r\n丙 丁\r')).toBe('甲，乙\r\n\r\n丙丁\r'));

it('leaves what would change a text, and mends the rest of the same text', () => {
  const text = (spaces: string) => `甲[乙](丙 丁)${spaces}戊`;
  const many = (sign: string) => Array.from({ length: 30 }, () => text(sign)).join('\n\n');
  expect(mend(many(','))).toBe(many('，'));
});
