import { describe, expect, it } from 'vitest';
import { readContent } from '../read-content.ts';
import { FIGURE, head, REPORT, sayOf, sayOfBoth } from '../testing.ts';
import { excuses } from './numbers.ts';

describe('texts', () => {
  it.each<[string, string, string, string[]]>([
    ['ten times too small', '达37.21万亿元。', 'It reached RMB 3.721 trillion.', ['r/en/1-a.mdx:6:12  “RMB 3.721 trillion” stands here, ten times less than “37.21万亿元” in the Chinese at r/zh/1-a.mdx:6 — 37.21 trillion — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
    ['left out', '共8540万人。', 'There were many.', ['r/en/1-a.mdx:6:1  “8540万人” of the Chinese at r/zh/1-a.mdx:6 is missing here — 85.4 million — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
    ['too many', '很多人。', 'There were 85.4 million.', ['r/en/1-a.mdx:6:12  “85.4 million” stands here and not in the Chinese at r/zh/1-a.mdx:6 — 8540万 there, or nothing here — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
    ['the other way', '同比下降6.5%', 'up 6.5% year on year', ['r/en/1-a.mdx:6:4  “6.5%” stands here, going the other way than “6.5%” in the Chinese at r/zh/1-a.mdx:6 — the same in both — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
    ['another currency', '出口2亿美元', 'exports of RMB 200 million', ['r/en/1-a.mdx:6:12  “RMB 200 million” stands here, in another currency than “2亿美元” in the Chinese at r/zh/1-a.mdx:6 — the same in both — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
    ['in a heading', '## 达11.76万亿元', '## It reaches RMB 11.67 trillion', ['r/en/1-a.mdx:6:15  “RMB 11.67 trillion” stands here, but “11.76万亿元” in the Chinese at r/zh/1-a.mdx:6 — 11.76 trillion — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
    ['in the second item', '- 甲\n- 共3家', '- A\n- 4 firms', ['r/en/1-a.mdx:7:3  “4” stands here, but “3家” in the Chinese at r/zh/1-a.mdx:7 — 3 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
    ['in a footnote', '甲[^a]\n\n[^a]: 文. [2021-01-18]. https://example.org/1', 'A[^a]\n\n[^a]: Text. [2021-01-19]. https://example.org/2', ['r/en/1-a.mdx:8:14  “2021-01-19” stands here, but “2021-01-18” in the Chinese at r/zh/1-a.mdx:8 — 2021-01-18 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en)).toEqual(messages));
});

describe('in Chinese', () => {
  it.each<[string, string, string, string[]]>([
    ['ten times too small', '达37.21万亿元。', 'It reached RMB 3.721 trillion.', ['r/en/1-a.mdx:6:12  这里是“RMB 3.721 trillion”，中文r/zh/1-a.mdx:6是“37.21万亿元”，这里是其1/10 — 应为37.21 trillion — 改正其中之一；确实应当不同的，在段后写<Allow numbers="…" reason="…" />']],
    ['left out', '共8540万人。', 'There were many.', ['r/en/1-a.mdx:6:1  中文r/zh/1-a.mdx:6的“8540万人”在这里没有 — 应有85.4 million — 改正其中之一；确实应当不同的，在段后写<Allow numbers="…" reason="…" />']],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en, { lang: 'zh' })).toEqual(messages));
});

const ZH_FIGURE = FIGURE.trim().replace('unit="%"', 'unit="亿元"');

describe('cells', () => {
  it.each<[string, string, string[]]>([
    ['right', '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 8.454 |\n| Centre | 0.837 |\n\n</Figure>', []],
    ['another scale', '<Figure id="a" chart="bar" title="Title" unit="RMB million" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 8.454 |\n| Centre | 0.837 |\n\n</Figure>', [
      'r/en/1-a.mdx:10:8  the cell has 8.454 (RMB million), the Chinese at r/zh/1-a.mdx:10 84.54 (亿元) — 8.454 billion in plain numbers — correct one of the two',
      'r/en/1-a.mdx:11:10  the cell has 0.837 (RMB million), the Chinese at r/zh/1-a.mdx:11 8.37 (亿元) — 837 million in plain numbers — correct one of the two',
    ]],
    ['another value', '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | 0.837 |\n\n</Figure>', ['r/en/1-a.mdx:10:8  the cell has 84.54 (RMB billion), the Chinese at r/zh/1-a.mdx:10 84.54 (亿元) — 8.454 billion in plain numbers — correct one of the two']],
    ['another unit', '<Figure id="a" chart="bar" title="Title" unit="US$ billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 8.454 |\n| Centre | 0.837 |\n\n</Figure>', [
      'r/en/1-a.mdx:10:8  the cell has 8.454 (US$ billion), the Chinese at r/zh/1-a.mdx:10 84.54 (亿元) — the same unit — correct one of the two',
      'r/en/1-a.mdx:11:10  the cell has 0.837 (US$ billion), the Chinese at r/zh/1-a.mdx:11 8.37 (亿元) — the same unit — correct one of the two',
    ]],
    ['another qualifier', '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | over 8.454 |\n| Centre | 0.837 |\n\n</Figure>', ['r/en/1-a.mdx:10:8  the cell has over 8.454 (RMB billion), the Chinese at r/zh/1-a.mdx:10 84.54 (亿元) — the same word before the number (over, nearly, about, under) — correct one of the two']],
    ['another number in a label', '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East 2020 | 8.454 |\n| Centre | 0.837 |\n\n</Figure>', ['r/en/1-a.mdx:10:8  “2020” stands here and not in the Chinese at r/zh/1-a.mdx:10 — 2020年 there, or nothing here — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block']],
  ])('%s', (_, en, messages) => expect(sayOfBoth(ZH_FIGURE, en)).toEqual(messages));
});

describe('Allow', () => {
  it.each<[string, string, string, string[]]>([
    ['excuses a number', '等4起案件。\n\n<Allow numbers="4" reason="甲" />', 'Some cases, of which 3 more.\n\n<Allow numbers="3" reason="counts differ" />', []],
    ['excuses nothing', '共5家。', '5 in all.\n\n<Allow numbers="1,500, 12" reason="x" />', [
      'r/en/1-a.mdx:8:1  this <Allow> excuses 1,500, but nothing differs there — an <Allow> right after the block whose number the other language lacks — take the number or the whole <Allow> away',
      'r/en/1-a.mdx:8:1  this <Allow> excuses 12, but nothing differs there — an <Allow> right after the block whose number the other language lacks — take the number or the whole <Allow> away',
    ]],
    ['comes too late', '共5家。\n\n文', 'Some.\n\nText\n\n<Allow numbers="5" reason="x" />', [
      'r/en/1-a.mdx:6:1  “5家” of the Chinese at r/zh/1-a.mdx:6 is missing here — 5 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      'r/en/1-a.mdx:10:1  this <Allow> excuses 5, but nothing differs there — an <Allow> right after the block whose number the other language lacks — take the number or the whole <Allow> away',
    ]],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en)).toEqual(messages));
});

it('of a report', () => {
  const report = REPORT.replace('zh: 报告, en: Report', 'zh: 报告2021, en: Report 2020');
  expect(sayOf('文', { more: { 'r/report.yaml': report } })).toEqual(['r/report.yaml:1:33  “2020” stands here, but “2021” in the Chinese at r/report.yaml:1 — 2021 — correct one of the two']);
});

it.each([
  ['见《报告2020》。', 'See the report (《报告2020》).'],
  ['国函〔2020〕32号', 'Guohan \\[2020] No. 32 (国函〔2020〕32号)'],
  ['杨军等', 'Yang Jun and others'],
])('says nothing of: %s | %s', (zh, en) => expect(sayOfBoth(zh, en)).toEqual([]));

it('leaves a paragraph alone that the pairing reports as split', () => {
  expect(sayOfBoth('共5家。\n\n共6家。', '5 and 6 firms.')).toEqual(['r/zh/1-a.mdx:8:1  a paragraph stands here and not in the English — the same after r/en/1-a.mdx:6 — add it there, or take it away here']);
});

it('lists what is excused, with the reason', () => {
  const content = readContent(new Map([['r/en/1-a.mdx', `${head()}\nA\n\n<Allow numbers="1,500, 12" reason="print differs" />\n`]]));
  expect(excuses(content)).toEqual([
    { place: { file: 'r/en/1-a.mdx', line: 8, column: 1 }, number: '1,500', reason: 'print differs' },
    { place: { file: 'r/en/1-a.mdx', line: 8, column: 1 }, number: '12', reason: 'print differs' },
  ]);
});
