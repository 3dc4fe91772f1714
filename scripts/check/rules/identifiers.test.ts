import { expect, it } from 'vitest';
import { head, ORIGINAL, REPORT, say } from '../../testing/library.ts';

const PAGE = '---\ntitle: 题\nsummary: 句\n---\n\n文。\n';
const saidOf = (report: string, lang: 'zh' | 'en' = 'en') =>
  say(PAGE, {
    lang,
    more: {
      'r/report.yaml': report,
      'r/en/1-a.mdx': PAGE.replace('题', 'T').replace('句', 'S').replace('文。', 'Text.'),
    },
  });

it('right numbers pass', () =>
  expect(
    saidOf(
      `${ORIGINAL}isbn: 978-0-306-40615-7\nissn: 0378-5955\ndoi: 10.1000/182\nauthors: [{ name: Anna Berg, orcid: 0000-0002-1825-0097 }]\n`,
    ),
  ).toEqual([]));

it.each([
  [
    `${ORIGINAL}isbn: 978-0-306-40615-8\n`,
    'r/report.yaml:9:7  “978-0-306-40615-8” is no ISBN: one of its digits is wrong — by calculation the last would be 7 — compare it with the document',
  ],
  [
    `${ORIGINAL}issn: "03785955"\n`,
    'r/report.yaml:9:7  “03785955” is no ISSN — eight digits with a hyphen in the middle, such as 0378-5955 — correct it',
  ],
  [
    `${ORIGINAL}doi: https://doi.org/10.1000/182\n`,
    'r/report.yaml:9:6  “https://doi.org/10.1000/182” is no DOI — the number alone, without an address before it, such as 10.1000/182 — correct it',
  ],
  [
    `${ORIGINAL}editors:\n  - { name: Anna Berg, orcid: 0000-0002-1825-0098 }\n`,
    'r/report.yaml:10:31  “0000-0002-1825-0098” is no ORCID: one of its digits is wrong — by calculation the last would be 7 — compare it with the document',
  ],
  [
    `${REPORT}colophon: { isbn: 978-0-306-40615 }\n`,
    'r/report.yaml:10:19  “978-0-306-40615” is no ISBN — ten digits or thirteen, such as 978-0-306-40615-7 — correct it',
  ],
])('a wrong number is named at its place', (report, message) => expect(saidOf(report)).toEqual([message]));

it('says so in Chinese', () =>
  expect(saidOf(`${ORIGINAL}isbn: 978-0-306-40615-8\n`, 'zh')).toEqual([
    'r/report.yaml:9:7  “978-0-306-40615-8”不是ISBN：有一位数字不对 — 按校验规则，末位应是7 — 请与原件核对',
  ]));

it('an ORCID of an author of a section is checked too', () =>
  expect(say(`${head('authors: [李雷, { name: 安娜, orcid: 0000-0002-1825-0098 }]\n')}\n正文。\n`)).toEqual([
    'r/zh/1-a.mdx:4:34  “0000-0002-1825-0098” is no ORCID: one of its digits is wrong — by calculation the last would be 7 — compare it with the document',
  ]));
