import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/index.ts';
import { ORIGINAL, REPORT, SITE } from '../../scripts/testing/library.ts';
import { citationTags } from './citation.ts';
import { creditOf, personIn, reportAsData } from './json-ld.ts';

const PUBLISHER = { zh: '编辑部', 'zh-hant': '編輯部', en: 'The editors' };
const read = (report: string) =>
  readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', report],
    ]),
  ).reports.get('r')!.data!;

const original = read(`${ORIGINAL}authors:
  - { name: Anna Berg, affiliation: The institute, orcid: 0000-0002-1825-0097 }
  - { name: { zh: 李雷, en: Li Lei } }
editors: [Bo Yi]
publisher: The press
place: Geneva
isbn: 978-0-306-40615-7
issn: 0378-5955
doi: 10.1000/182
licence: CC-BY-4.0
`);
const restatement = read(`${REPORT}published: "2021-09"
colophon: { editors: [Bo Yi], publisher: The press, isbn: 978-0-306-40615-7 }
`);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const dataOf = (data: typeof original, pdf?: string) =>
  plain(reportAsData(data, { lang: 'en', original: 'en', publisher: PUBLISHER, pdf }));

describe('what search engines are told', () => {
  it('of an original', () =>
    expect(dataOf(original, 'https://example.org/en/r/r.pdf')).toEqual({
      '@type': ['Report', 'Book'],
      name: 'Report',
      description: 'Summary',
      author: [
        {
          '@type': 'Person',
          name: 'Anna Berg',
          affiliation: { '@type': 'Organization', name: 'The institute' },
          sameAs: 'https://orcid.org/0000-0002-1825-0097',
        },
        { '@type': 'Person', name: 'Li Lei' },
      ],
      editor: [{ '@type': 'Person', name: 'Bo Yi' }],
      publisher: { '@type': 'Organization', name: 'The press', address: 'Geneva' },
      datePublished: '2021-03',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      dateModified: '2021-03',
      temporalCoverage: '2020',
      isbn: '9780306406157',
      sameAs: 'https://doi.org/10.1000/182',
      isPartOf: { '@type': 'CreativeWorkSeries', issn: '0378-5955', name: 'A ministry' },
      encoding: {
        '@type': 'MediaObject',
        contentUrl: 'https://example.org/en/r/r.pdf',
        encodingFormat: 'application/pdf',
      },
    }));
  it('of an original without authors: its issuer is', () =>
    expect(dataOf(read(ORIGINAL))).toEqual({
      '@type': 'Report',
      name: 'Report',
      description: 'Summary',
      author: { '@type': 'Organization', name: 'A ministry' },
      publisher: { '@type': 'Organization', name: 'A ministry' },
      datePublished: '2021-03',
      dateModified: '2021-03',
      temporalCoverage: '2020',
    }));
  it('of a restatement: it is based on the document', () =>
    expect(dataOf(restatement)).toEqual({
      '@type': 'Report',
      name: 'Report',
      description: 'Summary',
      publisher: { '@type': 'Organization', name: 'The editors' },
      datePublished: '2026-11-21',
      dateModified: '2026-11-21',
      temporalCoverage: '2020',
      isBasedOn: {
        '@type': ['Report', 'Book'],
        name: 'Report',
        editor: [{ '@type': 'Person', name: 'Bo Yi' }],
        publisher: { '@type': 'Organization', name: 'The press' },
        datePublished: '2021-09',
        isbn: '9780306406157',
      },
    }));
  it('of a section', () =>
    expect(plain(creditOf(restatement, { lang: 'zh', publisher: PUBLISHER }))).toEqual({
      publisher: { '@type': 'Organization', name: '编辑部' },
      datePublished: '2026-11-21',
    }));
});

describe('what reference managers are told', () => {
  const cited = { lang: 'en', tag: 'en', publisher: PUBLISHER } as const;
  it('of an original', () =>
    expect(citationTags({ ...cited, data: original, pdf: 'https://example.org/en/r/r.pdf' })).toEqual([
      ['citation_title', 'Report'],
      ['citation_author', 'Anna Berg'],
      ['citation_author_institution', 'The institute'],
      ['citation_author_orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['citation_author', 'Li Lei'],
      ['citation_publication_date', '2021/03'],
      ['citation_technical_report_institution', 'The press'],
      ['citation_publisher', 'The press'],
      ['citation_isbn', '978-0-306-40615-7'],
      ['citation_issn', '0378-5955'],
      ['citation_doi', '10.1000/182'],
      ['citation_language', 'en'],
      ['citation_pdf_url', 'https://example.org/en/r/r.pdf'],
    ]));
  it('of one of its sections', () =>
    expect(citationTags({ ...cited, data: read(ORIGINAL), section: '1.1 Harvest' })).toEqual([
      ['citation_title', '1.1 Harvest'],
      ['citation_author', 'A ministry'],
      ['citation_publication_date', '2021/03'],
      ['citation_book_title', 'Report'],
      ['citation_publisher', 'A ministry'],
      ['citation_language', 'en'],
    ]));
  it('of a section that names its own authors', () => {
    const authors = [personIn('en', { name: 'Bo Yi', affiliation: 'A school', orcid: '0000-0002-1825-0097' })];
    expect(citationTags({ ...cited, data: original, section: '1.1 Harvest', authors }).slice(0, 4)).toEqual([
      ['citation_title', '1.1 Harvest'],
      ['citation_author', 'Bo Yi'],
      ['citation_author_institution', 'A school'],
      ['citation_author_orcid', 'https://orcid.org/0000-0002-1825-0097'],
    ]);
    expect(plain(creditOf(original, { lang: 'en', publisher: PUBLISHER, authors }))).toMatchObject({
      author: [{ '@type': 'Person', name: 'Bo Yi', affiliation: { '@type': 'Organization', name: 'A school' } }],
      editor: [{ '@type': 'Person', name: 'Bo Yi' }],
    });
  });
  it('of a restatement: its authors are those who publish it', () =>
    expect(citationTags({ ...cited, data: restatement })).toEqual([
      ['citation_title', 'Report'],
      ['citation_author', 'The editors'],
      ['citation_publication_date', '2026/11/21'],
      ['citation_technical_report_institution', 'The editors'],
      ['citation_publisher', 'The editors'],
      ['citation_language', 'en'],
    ]));
});
