import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../content/index.ts';
import { FIGURE, head, REPORT, say, sayOf, sayOfBoth } from '../../testing/library.ts';
import { exemptions } from './numbers.ts';

describe('texts', () => {
  it.each<[string, string, string, string[]]>([
    [
      'ten times too small',
      '达37.21万亿元。',
      'It reached RMB 3.721 trillion.',
      [
        'r/en/1-a.mdx:6:12  “RMB 3.721 trillion” stands here, ten times less than “37.21万亿元” in the Chinese at r/zh/1-a.mdx:6 — 37.21 trillion — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'ten times too large',
      '共8540万人。',
      'There were 854 million.',
      [
        'r/en/1-a.mdx:6:12  “854 million” stands here, ten times more than “8540万人” in the Chinese at r/zh/1-a.mdx:6 — 85.4 million — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'qualified otherwise',
      '近30万人',
      'over 300,000 people',
      [
        'r/en/1-a.mdx:6:6  “300,000” stands here, but “30万人” in the Chinese at r/zh/1-a.mdx:6 — the same in both — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'left out',
      '共8540万人。',
      'There were many.',
      [
        'r/en/1-a.mdx:6:1  “8540万人” of the Chinese at r/zh/1-a.mdx:6 is missing here — 85.4 million — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'too many',
      '很多人。',
      'There were 85.4 million.',
      [
        'r/en/1-a.mdx:6:12  “85.4 million” stands here and not in the Chinese at r/zh/1-a.mdx:6 — 8540万 there, or nothing here — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'said less often',
      '2016年较少，2016年底更少。',
      'There were few in 2016, and fewer later.',
      [
        'r/en/1-a.mdx:6:1  “2016年” stands 2 times in the Chinese at r/zh/1-a.mdx:6 and once here — 2016 as often here — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'a date, said less often',
      '11月11日开始，11月11日结束。',
      'It began and ended on 11 November.',
      [
        'r/en/1-a.mdx:6:1  “11月11日” stands 2 times in the Chinese at r/zh/1-a.mdx:6 and once here — 11 November as often here — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'a name, said less often',
      '“双11”前和“双11”后',
      'Before and after Double 11',
      [
        'r/en/1-a.mdx:6:1  “双11” stands 2 times in the Chinese at r/zh/1-a.mdx:6 and once here — Double 11 as often here — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'said too often',
      '东西部都增长5%。',
      'The east grew 5%, the west 5%.',
      [
        'r/en/1-a.mdx:6:28  “5%” stands 2 times here and once in the Chinese at r/zh/1-a.mdx:6 — as often in both — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'the other way',
      '同比下降6.5%',
      'up 6.5% year on year',
      [
        'r/en/1-a.mdx:6:4  “6.5%” stands here, going the other way than “6.5%” in the Chinese at r/zh/1-a.mdx:6 — the same in both — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'another currency',
      '出口2亿美元',
      'exports of RMB 200 million',
      [
        'r/en/1-a.mdx:6:12  “RMB 200 million” stands here, in another currency than “2亿美元” in the Chinese at r/zh/1-a.mdx:6 — the same in both — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'in a heading',
      '## 达11.76万亿元',
      '## It reaches RMB 11.67 trillion',
      [
        'r/en/1-a.mdx:6:15  “RMB 11.67 trillion” stands here, but “11.76万亿元” in the Chinese at r/zh/1-a.mdx:6 — 11.76 trillion — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'in the second item',
      '- 甲\n- 共3家',
      '- A\n- 4 firms',
      [
        'r/en/1-a.mdx:7:3  “4” stands here, but “3家” in the Chinese at r/zh/1-a.mdx:7 — 3 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'in an attribute',
      FIGURE.replace(' source', '\n  source').replace('来源', '来源，2016年').trim(),
      '<Figure id="a" chart="bar" title="Title" unit="%"\n  source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | 8.37 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:7:11  “2016年” of the Chinese at r/zh/1-a.mdx:7 is missing here — 2016 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
    [
      'in a footnote',
      '甲[^a]\n\n[^a]: 文. [2021-01-18]. https://example.org/1',
      'A[^a]\n\n[^a]: Text. [2021-01-19]. https://example.org/2',
      [
        'r/en/1-a.mdx:8:14  “2021-01-19” stands here, but “2021-01-18” in the Chinese at r/zh/1-a.mdx:8 — 2021-01-18 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en)).toEqual(messages));
});

describe('in Chinese', () => {
  it.each<[string, string, string, string[]]>([
    [
      'ten times too small',
      '达37.21万亿元。',
      'It reached RMB 3.721 trillion.',
      [
        'r/en/1-a.mdx:6:12  这里是“RMB 3.721 trillion”，中文r/zh/1-a.mdx:6是“37.21万亿元”，这里是其1/10 — 应为37.21 trillion — 改正其中之一；确实应当不同的，在段后写<Allow numbers="…" reason="…" />',
      ],
    ],
    [
      'left out',
      '共8540万人。',
      'There were many.',
      [
        'r/en/1-a.mdx:6:1  中文r/zh/1-a.mdx:6的“8540万人”在这里没有 — 应有85.4 million — 改正其中之一；确实应当不同的，在段后写<Allow numbers="…" reason="…" />',
      ],
    ],
    [
      'said less often',
      '2016年较少，2016年底更少。',
      'There were few in 2016, and fewer later.',
      [
        'r/en/1-a.mdx:6:1  “2016年”在中文r/zh/1-a.mdx:6出现2次，这里只有1次 — 应有2016共2次 — 改正其中之一；确实应当不同的，在段后写<Allow numbers="…" reason="…" />',
      ],
    ],
    [
      'said too often',
      '东西部都增长5%。',
      'The east grew 5%, the west 5%.',
      [
        'r/en/1-a.mdx:6:28  “5%”在这里出现2次，中文r/zh/1-a.mdx:6只有1次 — 两处次数应一致 — 改正其中之一；确实应当不同的，在段后写<Allow numbers="…" reason="…" />',
      ],
    ],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en, { lang: 'zh' })).toEqual(messages));
});

const ZH_FIGURE = FIGURE.trim().replace('unit="%"', 'unit="亿元"');

describe('cells', () => {
  it.each<[string, string, string[]]>([
    [
      'right',
      '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 8.454 |\n| Centre | 0.837 |\n\n</Figure>',
      [],
    ],
    [
      'another scale',
      '<Figure id="a" chart="bar" title="Title" unit="RMB million" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 8.454 |\n| Centre | 0.837 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:6:1  the unit here is “RMB million”, in the Chinese at r/zh/1-a.mdx:6 “亿元”, and the numbers do not go with it — numbers and unit that together say the same in both — correct the unit, or all the numbers under it',
      ],
    ],
    [
      'another value',
      '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | 0.837 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:10:8  the cell has 84.54 (RMB billion), the Chinese at r/zh/1-a.mdx:10 84.54 (亿元) — 8.454 billion in plain numbers — correct one of the two',
      ],
    ],
    [
      'another scale in one column',
      '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share (RMB trillion) |\n| --- | ---: |\n| East | 8.454 |\n| Centre | 0.837 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:8:8  the unit here is “RMB trillion”, in the Chinese at r/zh/1-a.mdx:6 “亿元”, and the numbers do not go with it — numbers and unit that together say the same in both — correct the unit, or all the numbers under it',
      ],
    ],
    [
      'another unit',
      '<Figure id="a" chart="bar" title="Title" unit="US$ billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 8.454 |\n| Centre | 0.837 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:6:1  the unit here is “US$ billion”, in the Chinese at r/zh/1-a.mdx:6 “亿元”, and the numbers do not go with it — numbers and unit that together say the same in both — correct the unit, or all the numbers under it',
      ],
    ],
    [
      'another qualifier',
      '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | over 8.454 |\n| Centre | 0.837 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:10:8  the cell has over 8.454 (RMB billion), the Chinese at r/zh/1-a.mdx:10 84.54 (亿元) — the same word before the number (over, nearly, about, under) — correct one of the two',
      ],
    ],
    [
      'another number in a label',
      '<Figure id="a" chart="bar" title="Title" unit="RMB billion" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East 2020 | 8.454 |\n| Centre | 0.837 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:10:8  “2020” stands here and not in the Chinese at r/zh/1-a.mdx:10 — 2020年 there, or nothing here — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
      ],
    ],
  ])('%s', (_, en, messages) => expect(sayOfBoth(ZH_FIGURE, en)).toEqual(messages));
});

describe('Allow', () => {
  it.each<[string, string, string, string[]]>([
    [
      'excuses a number',
      '等4起案件。\n\n<Allow numbers="4" reason="甲" />',
      'Some cases, of which 3 more.\n\n<Allow numbers="3" reason="counts differ" />',
      [],
    ],
    ['excuses a number that is missing beside it', '共5家。', 'Some.\n\n<Allow numbers="5" reason="x" />', []],
    [
      'excuses a year that English says less often',
      '2016年较少，2016年底更少。',
      'There were few in 2016, and fewer later.\n\n<Allow numbers="2016" reason="said once" />',
      [],
    ],
    [
      'excuses nothing',
      '共5家。',
      '5 in all.\n\n<Allow numbers="1,500, 12" reason="x" />',
      [
        'r/en/1-a.mdx:8:1  this <Allow> excuses 1,500, but nothing differs there — an <Allow> right after the block whose number the other language lacks — take the number or the whole <Allow> away',
        'r/en/1-a.mdx:8:1  this <Allow> excuses 12, but nothing differs there — an <Allow> right after the block whose number the other language lacks — take the number or the whole <Allow> away',
      ],
    ],
    [
      'comes too late',
      '共5家。\n\n文',
      'Some.\n\nText\n\n<Allow numbers="5" reason="x" />',
      [
        'r/en/1-a.mdx:6:1  “5家” of the Chinese at r/zh/1-a.mdx:6 is missing here — 5 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
        'r/en/1-a.mdx:10:1  this <Allow> excuses 5, but nothing differs there — an <Allow> right after the block whose number the other language lacks — take the number or the whole <Allow> away',
      ],
    ],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en)).toEqual(messages));
});

it('of a report', () => {
  const report = REPORT.replace('zh: 报告, en: Report', 'zh: 报告2021, en: Report 2020');
  expect(sayOf('文', { more: { 'r/report.yaml': report } })).toEqual([
    'r/report.yaml:1:33  “2020” stands here, but “2021” in the Chinese at r/report.yaml:1 — 2021 — correct one of the two',
  ]);
});

it.each([
  ['见《报告2020》。', 'See the report of 2020 (《报告2020》).'],
  ['国函〔2020〕32号', 'Guohan \\[2020] No. 32 (国函〔2020〕32号)'],
  ['杨军等', 'Yang Jun and others'],
])('says nothing of: %s | %s', (zh, en) => expect(sayOfBoth(zh, en)).toEqual([]));

describe('quoted Chinese', () => {
  it.each<[string, string, string, string[]]>([
    [
      'with another number',
      '《行动方案（2022—2025年）》',
      'The action plan for 2022–2025 (《行动方案（2022—2026年）》)',
      [
        'r/en/1-a.mdx:6:43  “2026” stands in quoted Chinese here and not in the Chinese at r/zh/1-a.mdx:6 — the words as the Chinese has them — correct the quotation',
      ],
    ],
    [
      'without a number',
      '《行动方案（2022—2025年）》',
      'The action plan for 2022–2025 (《行动方案（2022—年）》)',
      [
        'r/en/1-a.mdx:6:32  the quoted Chinese “《行动方案（2022—年）》” has other numbers than the Chinese at r/zh/1-a.mdx:6 — the words as the Chinese has them — correct the quotation',
      ],
    ],
    ['in part', '《行动方案（2022—2025年）》', 'The action plan for 2022–2025 (行动方案)', []],
    ['in other words', '行动方案（2022—2025年）', 'The action plan for 2022–2025 (关于2022年的行动方案)', []],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en)).toEqual(messages));
});

it('compares the printed number of a case', () => {
  const english = `${head('printed: Negative case 3\n')}\nA\n`
    .replace('现状', 'Status')
    .replace('一句话', 'One sentence');
  expect(say(`${head('printed: 负面案例八\n')}\n文\n`, { more: { 'r/en/1-a.mdx': english } })).toEqual([
    'r/en/1-a.mdx:4:24  “3” stands here, but “八” in the Chinese at r/zh/1-a.mdx:4 — 8 — correct one of the two',
  ]);
});

it('a date that an editor’s note says twice stands twice in the English one', () => {
  const note =
    '甲:\n  zh: 一数截至11月11日14时，一数截至11月11日24时。\n  en: One is up to 14:00 on 11 November, one up to 24:00 that day.\n';
  expect(
    sayOf('文\n\n<Note id="甲" />', { more: { 'r/notes.yaml': note } }).filter((message) =>
      message.includes('11月11日'),
    ),
  ).toHaveLength(1);
});

it('wants a number in the English words though it is quoted', () => {
  expect(sayOfBoth('见《报告2020》。', 'See the report (《报告2020》).')).toEqual([
    'r/en/1-a.mdx:6:1  “2020” of the Chinese at r/zh/1-a.mdx:6 is missing here — 2020 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
  ]);
});

it('leaves a paragraph alone that the pairing reports as split', () => {
  expect(sayOfBoth('共5家。\n\n共6家。', '5 and 6 firms.')).toEqual([
    'r/zh/1-a.mdx:8:1  a paragraph stands here and not in the English — the same after r/en/1-a.mdx:6 — add it there, or take it away here',
  ]);
});

describe('where one language lacks a block', () => {
  const BESIDE = 'correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block';

  it.each<[string, string, string, string[]]>([
    [
      'later blocks are held against their own translation',
      '共5家。\n\n- 甲11家\n- 乙12家\n\n增长6%。\n\n达7亿元。\n\n共8场。',
      '5 in all.\n\nUp 6%.\n\nThey reached RMB 70 million.\n\n8 sessions in all.',
      [
        `r/en/1-a.mdx:10:14  “RMB 70 million” stands here, ten times less than “7亿元” in the Chinese at r/zh/1-a.mdx:13 — 700 million — ${BESIDE}`,
        'r/zh/1-a.mdx:8:1  a list of 2 stands here and not in the English — the same after r/en/1-a.mdx:6 — add it there, or take it away here',
      ],
    ],
    [
      'so are later items of a list',
      '- 共5家\n- 增长6%\n- 达7亿元',
      '- 5 in all\n- RMB 70 million',
      [
        'r/en/1-a.mdx:6:1  here stands a list of 2 — 3 parts, as in the Chinese at r/zh/1-a.mdx:6 — give both the same parts in the same order',
        `r/en/1-a.mdx:7:3  “RMB 70 million” stands here, ten times less than “7亿元” in the Chinese at r/zh/1-a.mdx:8 — 700 million — ${BESIDE}`,
      ],
    ],
    [
      'paragraphs that are items of a list there',
      '共5家，增长6%。\n\n达7亿元，下降8%。',
      '- 5 in all, up 6%\n- RMB 700 million, down 9%',
      [
        'r/en/1-a.mdx:6:1  here stands a list of 2 — a paragraph, as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
        `r/en/1-a.mdx:7:25  “9%” stands here, but “8%” in the Chinese at r/zh/1-a.mdx:8 — 8% — ${BESIDE}`,
      ],
    ],
    [
      'a paragraph that is two there',
      '共5家，增长6%；达7亿元，下降8%。\n\n共9场。',
      '5 in all, up 6%.\n\nRMB 700 million, down 80%.\n\n9 sessions in all.',
      [
        `r/en/1-a.mdx:8:23  “80%” stands here, ten times more than “8%” in the Chinese at r/zh/1-a.mdx:6 — 8% — ${BESIDE}`,
        'r/en/1-a.mdx:8:1  a paragraph stands here and not in the Chinese — the same after r/zh/1-a.mdx:6 — add it there, or take it away here',
      ],
    ],
    [
      'a paragraph in an item, which the other list lacks',
      '- 共5家\n- 增长6%',
      '- 5 in all\n\n  RMB 12 billion by 31 December 2020, down 8%\n- up 6%',
      [
        'r/en/1-a.mdx:8:3  a paragraph stands here and not in the Chinese — the same after r/zh/1-a.mdx:6 — add it there, or take it away here',
      ],
    ],
    [
      'another text in the place of the translation',
      '共5家，增长6%，达7亿元。',
      '8 in all, up 9%, or RMB 10 billion.',
      [
        'r/en/1-a.mdx:6:1  a paragraph stands here, and has no number or name of a paragraph in the Chinese at r/zh/1-a.mdx:6 — its translation — put the translation here, or both in the same order',
      ],
    ],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en).sort()).toEqual(messages.sort()));

  it('an <Allow> beside either of two paragraphs excuses what they have together', () => {
    const zh = '共5家，增长6%；达7亿元，下降8%。\n\n共9场。';
    const en =
      '5 in all, up 6%.\n\nRMB 700 million, down 80%.\n\n<Allow numbers="80%, 8%" reason="x" />\n\n9 sessions in all.';
    expect(sayOfBoth(zh, en).filter((message) => message.includes('80%'))).toEqual([]);
  });
});

it('lists what is excused, with the reason', () => {
  const content = readLibrary(
    new Map([['r/en/1-a.mdx', `${head()}\nA\n\n<Allow numbers="1,500, 12" reason="print differs" />\n`]]),
  );
  expect(exemptions(content)).toEqual([
    { place: { file: 'r/en/1-a.mdx', line: 8, column: 1 }, number: '1,500', reason: 'print differs' },
    { place: { file: 'r/en/1-a.mdx', line: 8, column: 1 }, number: '12', reason: 'print differs' },
  ]);
});
