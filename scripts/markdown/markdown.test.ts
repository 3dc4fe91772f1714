import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { idOf } from './block-ids.ts';
import { joinSoftBreaks } from './join-soft-breaks.ts';
import { parseMarkdown } from './markdown.ts';

const types = (text: string) => {
  const first = parseMarkdown(text).children[0] as RootContent & { children?: RootContent[] };
  return (first.children ?? []).map((node) => node.type);
};

describe('the Markdown set-up', () => {
  it('leaves a range with a tilde alone', () => expect(types('2019~2020年增长5~10%')).toEqual(['text']));
  it('strikes out what stands between two tildes', () => expect(types('~~没有~~')).toEqual(['delete']));
  it('sees bold that ends in Chinese punctuation', () => expect(types('**“网购”。**增长')).toEqual(['strong', 'text']));
  it('reads tables and footnotes', () => {
    const tree = parseMarkdown('| a | b |\n| --- | ---: |\n| 1 | 2 |\n\n正文[^a]\n\n[^a]: 注');
    expect(tree.children.map((node) => node.type)).toEqual(['table', 'paragraph', 'footnoteDefinition']);
  });
  it('throws with line and column when the text is not MDX', () => {
    expect(() => parseMarkdown('a\n\nb <5%')).toThrow(expect.objectContaining({ line: 3 }) as Error);
  });
});

describe('joinSoftBreaks', () => {
  it.each<[Lang, string, string]>([
    ['zh', '国家\n统计局', '国家统计局'],
    ['zh', '（见图1-1）。\n其中', '（见图1-1）。其中'],
    ['zh', 'total\nsales', 'total\nsales'],
    ['zh', '增长\n5%，达到\n10\n万亿元', '增长5%，达到10万亿元'],
    ['zh', '“双十一”\n期间', '“双十一”期间'],
    ['zh', '由MCN\n机构', '由MCN机构'],
    ['zh', 'GMV \n 20%', 'GMV \n 20%'],
    ['zh', '𠮷\n5', '𠮷5'],
    ['en', '国家\n统计局', '国家统计局'],
    ['en', 'total\nsales', 'total\nsales'],
    ['en', 'called\n双十一\nin print', 'called\n双十一\nin print'],
    ['en', 'the “big”\n“new” —\n“old”', 'the “big”\n“new” —\n“old”'],
    ['en', '《“双十一”\n期间》', '《“双十一”期间》'],
  ])('in %s: %j -> %j', (lang, from, to) => expect(joinSoftBreaks(from, lang)).toBe(to));

  it.each<[Lang, string, string]>([
    ['zh', '由\n**商务部**\n公布', '由商务部公布'],
    ['zh', '另见\n[国家统计局](https://www.stats.gov.cn/)\n的说明', '另见国家统计局的说明'],
    ['zh', '见[国家\n统计局](https://www.stats.gov.cn/)', '见国家统计局'],
    ['zh', '增长。[^a]\n其中[^a]\n5%\n\n[^a]: 注\n释', '增长。其中5%注释'],
    ['zh', '**由\n**商务部**\n公布**', '由商务部公布'],
    ['zh', '用\n`GMV`\n表示', '用GMV表示'],
    ['zh', '- 甲\n  **乙**\n  丙\n\n> 丁\n> *戊*\n> 己', '甲乙丙丁戊己'],
    ['zh', '**MCN**\n**GMV**\nB2B', 'MCN\nGMV\nB2B'],
    ['zh', '甲\\\n乙', '甲乙'],
    ['en', 'by\n**MOFCOM**\nin', 'by\nMOFCOM\nin'],
    ['en', '5%.[^a]\nThe\n\n[^a]: Note', '5%.\nTheNote'],
    ['en', '**Sales**\n(《**电商**\n法》)', 'Sales\n(《电商法》)'],
  ])('beside other signs, in %s: %j -> %j', (lang, from, to) => expect(toString(parseMarkdown(from, lang))).toBe(to));
});

describe('ids of headings and blocks', () => {
  const ids = (text: string) => parseMarkdown(text).children.map((node) => idOf(node));

  it('come from printed numbers, and from the place where there is none', () => {
    expect(ids('首段\n\n## 1.1.2 标题\n\n段\n\n- 项\n\n### 小标题\n\n段\n\n### 又一\n\n## 附注\n\n段')).toEqual([
      'p1',
      's1.1.2',
      's1.1.2-p1',
      's1.1.2-p2',
      's1.1.2-h1',
      's1.1.2-h1-p1',
      's1.1.2-h2',
      's1.1.2-h3',
      's1.1.2-h3-p1',
    ]);
  });

  it('are the names that the frontmatter gives, as far as they go', () => {
    const tree = parseMarkdown('首段\n\n## 甲\n\n段\n\n### 乙\n\n## 丙\n\n段', 'zh', ['what', 'licence']);
    expect(tree.children.map((node) => idOf(node))).toEqual([
      'p1',
      'what',
      'what-p1',
      'licence',
      'licence-h1',
      'licence-h1-p1',
    ]);
  });

  it('are the same in both languages', () => {
    const zh = '## 1.1 现状\n\n第一段。\n\n### 小标题\n\n第二段。';
    const en = '## 1.1 State\n\nThe first.\n\n### A point\n\nThe second.';
    expect(ids(zh)).toEqual(ids(en));
    expect(toString(parseMarkdown(en))).toContain('The second.');
  });
});
