import { checkContent } from '../check/index.ts';
import type { Lang } from '../languages/index.ts';
import { formatProblem, readLibrary } from '../content/index.ts';

export const REPORT = `title: { zh: 报告, en: Report }
short: { zh: 报告, en: Report }
issuer: { zh: 某部, en: A ministry }
series: s
period: "2020"
restated: "2026-11-21"
summary: { zh: 概要, en: Summary }
source: { zh: 原书, en: The book }
kind: restatement
`;
/** A report that is published here by those who wrote it. Eight lines. */
export const ORIGINAL = `kind: original
title: { zh: 报告, en: Report }
short: { zh: 报告, en: Report }
issuer: { zh: 某部, en: A ministry }
series: s
period: "2020"
published: "2021-03"
summary: { zh: 概要, en: Summary }
`;
export const SITE = `format: 2
languages: [zh, en]
name: { zh: 年页, en: Yearleaf }
tagline: { zh: 文库, en: A library }
publisher: { zh: 编辑部, en: The editors }
description: { zh: 说明, en: About }
cases: { name: { zh: 案例, en: Cases }, kinds: { policy: { zh: 政策, en: Policy } }, stances: { positive: { zh: 正面, en: Positive }, negative: { zh: 反面, en: Negative }, neutral: { zh: 中性, en: Neutral } } }
`;

export const TOPICS = 'turnover: { zh: 规模, en: Size }\n';

/** Frontmatter on lines 1 to 4 (one more for each line of `more`). */
export const head = (more = '') => `---\ntitle: 现状\nsummary: 一句话\n${more}---\n`;

export const FIGURE = `<Figure id="a" chart="bar" title="标题" unit="%" source="来源">

| 地区 | 占比 |
| --- | ---: |
| 东部 | 84.54 |
| 中部 | 8.37 |

</Figure>
`;

interface Around {
  /** The language of the messages. */
  lang?: Lang;
  file?: string;
  /** Other files of the library, by path. */
  more?: Record<string, string>;
}

/** What the check says of one file, in a library that is otherwise right. */
export function say(text: string, { lang = 'en', file = 'r/zh/1-a.mdx', more = {} }: Around = {}): string[] {
  const files = {
    'site.yaml': SITE,
    'topics.yaml': TOPICS,
    'r/report.yaml': REPORT,
    [file]: text,
    ...more,
  };
  return checkContent(readLibrary(new Map(Object.entries(files)))).map((problem) => formatProblem(problem, lang));
}

/** What it says of the body of a Chinese section; the body begins on line 6. */
export const sayOf = (body: string, around?: Around): string[] => say(`${head()}\n${body}\n`, around);

/** A library in Traditional Chinese and English, from YAML of one in Simplified. */
export const traditional = (yaml: string): string =>
  yaml.replaceAll(/\bzh: /g, 'zh-hant: ').replace('[zh,', '[zh-hant,');

/** What it says of the body of a section in Traditional Chinese, in a library of that and English. */
export const sayOfTraditional = (body: string, { more = {}, ...around }: Around = {}): string[] =>
  sayOf(body, {
    ...around,
    file: 'r/zh-hant/1-a.mdx',
    more: {
      'site.yaml': traditional(SITE),
      'topics.yaml': traditional(TOPICS),
      'r/report.yaml': traditional(REPORT),
      ...more,
    },
  });

/** What it says of a section in both languages; each body begins on line 6. */
export const sayOfBoth = (zh: string, en: string, around: Around = {}): string[] =>
  sayOf(zh, {
    ...around,
    more: {
      'r/en/1-a.mdx': `${head()}\n${en}\n`.replace('现状', 'Status').replace('一句话', 'One sentence'),
      ...around.more,
    },
  });
