import { expect, it } from 'vitest';
import { REPORT, say, SITE } from '../../testing/library.ts';

const text = (body: string) => `---\ntitle: 题\nsummary: 句\n---\n\n${body}\n`;
const saidOf = (link: string, draft: string) =>
  say(text(link), {
    more: {
      'draft/report.yaml': REPORT + draft,
      'draft/zh/1-a.mdx': text('见[此](/r/a/)。'),
      'r/report.yaml': `${REPORT}rules: { pairing: off }\n`,
    },
  }).filter((problem) => problem.startsWith('r/zh/'));

it.each([
  [
    'a draft',
    'status: draft\n',
    'r/zh/1-a.mdx:6:2  this leads to draft, which is a draft — links from what is published to what is published; a build stops here — take the link away until then, or publish the report',
  ],
  [
    'a report whose day has not come',
    'embargo: 2999-01-01\n',
    'r/zh/1-a.mdx:6:2  this leads to draft, which is not to be published before 2999-01-01 — links from what is published to what is published; a build stops here — take the link away until then, or publish the report',
  ],
])('a link to %s is named', (_, draft, message) => expect(saidOf('见[彼](/draft/a/)。', draft)).toEqual([message]));

it('so are a front page that shows a draft, a gallery that begins with its figure, and an old address that leads to one', () =>
  expect(
    say(text('文。'), {
      more: {
        'site.yaml': `${SITE}featured: { report: draft, figures: [draft/a] }\nmoved: { old: draft/a }\n`,
        'draft/report.yaml': `${REPORT}status: draft\n`,
        'draft/zh/1-a.mdx': text('文。'),
        'draft/en/1-a.mdx': text('Text.').replace('题', 'T').replace('句', 'S'),
      },
    }).filter((problem) => /^site\.yaml.*leads to/.test(problem)),
  ).toEqual([
    expect.stringMatching(/^site\.yaml:\d+:21 {2}this leads to draft, which is a draft/),
    expect.stringMatching(/^site\.yaml:\d+:38 {2}this leads to draft, which is a draft/),
    expect.stringMatching(/^site\.yaml:\d+:15 {2}this leads to draft, which is a draft/),
  ]));

it.each([
  ['a published report', '见[彼](/draft/a/)。', ''],
  ['a report whose day has come', '见[彼](/draft/a/)。', 'embargo: 2020-01-01\n'],
  ['somewhere else', '见[彼](https://example.org/draft/)。', 'status: draft\n'],
])('a link to %s is none of its business', (_, link, draft) => expect(saidOf(link, draft)).toEqual([]));
