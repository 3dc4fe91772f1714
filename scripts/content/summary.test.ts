import { describe, expect, it } from 'vitest';
import { summarize, titlesIn } from './summary.ts';

const text = `## 1.1.1 总体情况

正文提到《电子商务法》。[^a]

<Figure id="f1" chart="bar" title="零售额" source="编辑部">

| 年 | 额（亿元） |
| --- | --- |
| 2020 | 5 |

</Figure>

<Note id="odd" />

[^a]: 来源。`;

describe('what is read from a text', () => {
  it('is its headings, figures, notes and the titles that it names', () => {
    const { headings, figures, notes, titles } = summarize(text, 'zh');
    expect(headings).toEqual([{ depth: 2, id: 's1.1.1', text: '1.1.1 总体情况' }]);
    expect(figures.map(({ id, table }) => [id, table.rows.length])).toEqual([['f1', 1]]);
    expect(notes).toEqual(['odd']);
    expect(titles).toEqual(['电子商务法']);
  });
  it('is the same when only its prose is another', () =>
    expect(summarize(text.replace('正文提到', '这里说到'), 'zh')).toEqual(summarize(text, 'zh')));
  it('is another when a number in a table is another', () =>
    expect(summarize(text.replace('| 5 |', '| 6 |'), 'zh')).not.toEqual(summarize(text, 'zh')));
  it('survives being kept as JSON', () =>
    expect(JSON.parse(JSON.stringify(summarize(text, 'zh')))).toEqual(summarize(text, 'zh')));
});

it.each([
  ['依《甲》和《乙》', ['甲', '乙']],
  ['《关于印发〈甲〉的通知》', ['关于印发〈甲〉的通知']],
  ['《关于《甲》的通知》', ['甲', '关于《甲》的通知']],
  ['《甲》《甲》', ['甲']],
  ['没有闭合的《甲\n乙》', []],
  ['没有', []],
])('titles in %j are %j', (said, titles) => expect(titlesIn(said)).toEqual(titles));
