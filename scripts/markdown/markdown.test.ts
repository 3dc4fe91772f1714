import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
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
  it.each([
    ['国家\n统计局', '国家统计局'],
    ['（见图1-1）。\n其中', '（见图1-1）。其中'],
    ['total\nsales', 'total\nsales'],
    ['增长\n5%', '增长\n5%'],
    ['“双十一”\n期间', '“双十一”期间'],
  ])('%j -> %j', (from, to) => expect(joinSoftBreaks(from)).toBe(to));
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

  it('are the same in both languages', () => {
    const zh = '## 1.1 现状\n\n第一段。\n\n### 小标题\n\n第二段。';
    const en = '## 1.1 State\n\nThe first.\n\n### A point\n\nThe second.';
    expect(ids(zh)).toEqual(ids(en));
    expect(toString(parseMarkdown(en))).toContain('The second.');
  });
});
