import { describe, expect, it } from 'vitest';
import { readLibrary } from '../read-library.ts';
import { formatProblem } from '../problem.ts';
import { ORIGINAL, REPORT, SITE } from '../../testing/library.ts';

const read = (report: string) =>
  readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', report],
    ]),
  );
const say = (report: string, lang: 'zh' | 'en' = 'en') => read(report).problems.map((one) => formatProblem(one, lang));

describe('the kind of a report', () => {
  it('is asked for', () =>
    expect(say(REPORT.replace('kind: restatement\n', ''))).toEqual([
      'r/report.yaml:1:1  "kind" is missing — expected one of: original, restatement — add kind',
    ]));
  it('is one of two', () =>
    expect(say(REPORT.replace('restatement', 'reprint'))).toEqual([
      'r/report.yaml:9:7  "kind" is not right — expected one of: original, restatement — correct it',
    ]));
  it.each([
    [
      `${ORIGINAL}restated: "2026-11-21"\n`,
      'r/report.yaml:9:1  "restated" stands here, and the report is no restatement — restated only in a report of kind: restatement — take it away, or write kind: restatement',
    ],
    [
      `${ORIGINAL}source:\n`,
      'r/report.yaml:9:1  "source" stands here, and the report is no restatement — source only in a report of kind: restatement — take it away, or write kind: restatement',
    ],
    [
      `${REPORT}isbn: "978-0-306-40615-7"\n`,
      'r/report.yaml:10:1  "isbn" stands here, and the report is no original — isbn only in a report of kind: original — take it away, or write kind: original',
    ],
  ])('says what else stands in the file', (report, message) => expect(say(report)).toEqual([message]));
  it('says so in Chinese', () =>
    expect(say(`${ORIGINAL}restated: "2026-11-21"\n`, 'zh')).toEqual([
      'r/report.yaml:9:1  这里有“restated”，而报告不是restatement — 只有kind: restatement的报告才写restated — 删去，或改写kind: restatement',
    ]));
});

it('an error in report.yaml has nobody complain of the files that it names', () =>
  expect(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['r/report.yaml', `${ORIGINAL}no: such\noriginal: { zh: a.pdf, en: b.pdf }\n`],
        ['r/a.pdf', '%PDF-'],
        ['r/b.pdf', '%PDF-'],
      ]),
    ).problems.map(({ file }) => file),
  ).toEqual(['r/report.yaml']));

describe('an original', () => {
  it('needs the day on which it appeared', () =>
    expect(say(ORIGINAL.replace('published: "2021-03"\n', ''))).toEqual([
      'r/report.yaml:1:1  "published" is missing — expected text (a number or date in "quotes") — add published',
    ]));
  it('has names in each language, or one name for all', () =>
    expect(
      read(
        `${ORIGINAL}authors:\n  - Anna Berg\n  - { name: { zh: 李雷, en: Li Lei }, affiliation: 某部 }\n`,
      ).reports.get('r')!.data,
    ).toMatchObject({
      authors: [
        { name: { zh: 'Anna Berg', en: 'Anna Berg' } },
        { name: { zh: '李雷', en: 'Li Lei' }, affiliation: { zh: '某部', en: '某部' } },
      ],
    }));
  it('says what of a name is the family’s, in one language at least', () =>
    expect(
      say(
        `${ORIGINAL}authors:\n  - { name: Anna Berg, family: Berg }\n  - { name: { zh: 李雷, en: Li Lei }, family: Li }\n`,
      ),
    ).toEqual([]));
  it('has a licence by its identifier, or by name and address', () => {
    expect(read(`${ORIGINAL}licence: CC-BY-4.0\n`).reports.get('r')!.data).toMatchObject({
      licence: { name: { zh: 'CC BY 4.0', en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    expect(say(`${ORIGINAL}licence: { name: Own terms, url: https://example.org/terms }\n`)).toEqual([]);
  });
  it.each([
    [
      'licence: CC-BY',
      'r/report.yaml:9:10  "licence" is not right — expected: write an identifier of the SPDX list for texts or data, such as CC-BY-4.0, or { name: …, url: … } — correct it',
    ],
    [
      'licence: { name: Own terms, url: example.org }',
      'r/report.yaml:9:34  "licence.url" is not right — expected: write an address such as https://example.org — correct it',
    ],
    [
      'publisher: 5',
      'r/report.yaml:9:12  "publisher" is not right — expected: write the words in each language, or once if they are the same in all — correct it',
    ],
    [
      'authors: [{ affiliation: A ministry }]',
      'r/report.yaml:9:10  "authors.0.name" is missing — expected keys and values: { zh: …, en: … } — add authors.0.name',
    ],
    [
      'authors: [{ name: Anna Berg, family: Birk }]',
      'r/report.yaml:9:38  "authors.0.family" is not right — expected: write the part of the name that is the family’s, as it stands in the name — correct it',
    ],
    [
      'place: { en: Geneva }',
      'r/report.yaml:9:1  "place.zh" is missing — expected text (a number or date in "quotes") — add place.zh',
    ],
    ['featured: [a, b, a]', 'r/report.yaml:9:18  "featured.2" is not right — expected: each once — correct it'],
    ['status: published', 'r/report.yaml:9:9  "status" is not right — expected one of: draft — correct it'],
    [
      'embargo: soon',
      'r/report.yaml:9:10  "embargo" is not right — expected: write a day such as 2026-11-21, in "quotes" — correct it',
    ],
    [
      'isbn: 9780306406157',
      'r/report.yaml:9:7  "isbn" is not right — expected text (a number or date in "quotes") — correct it',
    ],
  ])('is refused with %s', (line, message) => expect(say(`${ORIGINAL}${line}\n`)).toEqual([message]));
});
