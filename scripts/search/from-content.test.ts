import { expect, it } from 'vitest';
import { readLibrary } from '../content/read-library.ts';
import { REPORT } from '../testing/library.ts';
import { fromContent } from './from-content.ts';

const section = `---
title: 现状
printed: "1.1"
topics: [turnover]
summary: 摘要
---

## 1.1.1 规模

交易额达37.21万亿元。[^a]

<Figure id="turnover" chart="none" title="交易额" unit="亿元" source="国家统计局">

| 年 | 数值 |
| --- | ---: |
| 2020 | 12 |

</Figure>

<Note id="odd" />

[^a]: 国家统计局
`;
const pages = fromContent(
  readLibrary(
    new Map([
      ['r/report.yaml', REPORT],
      ['r/notes.yaml', 'odd: { zh: 照印, en: As printed }'],
      ['r/zh/1-status.mdx', section],
    ]),
  ),
);

it('reads sections, figures and notes from the content, each with its address', () => {
  expect(pages.map(({ url, kind, title }) => [url, kind, title])).toEqual([
    ['/zh/r/status/', 'section', '1.1 现状'],
    ['/zh/r/figures/turnover/', 'figure', '交易额'],
    ['/zh/r/status/#note-odd', 'note', '编者注：1.1 现状'],
  ]);
  expect(pages[0]!.blocks).toContainEqual({ id: 's1.1.1-p1', head: 0, text: '交易额达37.21万亿元。' });
  expect(pages[1]!.blocks.at(-1)).toEqual({ id: '', head: -1, text: '2020 12' });
});
