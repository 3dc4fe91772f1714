import { describe, expect, it } from 'vitest';
import { berg, names, printedTea, tea, teaInChinese } from '../testing/citations.ts';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { toRis } from './ris.ts';

const section = {
  ...teaInChinese,
  kind: 'section' as const,
  key: 'tea-harvest-zh',
  title: '1.1 产量',
  within: { title: '茶' },
  revised: '2026-11-28',
  restated: { issuer: '茶叶协会', published: '2020' },
};
const report = {
  ...tea,
  authors: berg,
  editors: [{ name: 'Bo Yi', family: 'Yi' }],
  isbn: '978-0-306-40615-7',
  doi: '10.1000/182',
};

it('CSL-JSON has all that is known, and no key without a value', () => {
  expect(toCsl(section)).toEqual({
    id: 'tea-harvest-zh',
    type: 'chapter',
    'citation-key': 'tea-harvest-zh',
    title: '1.1 产量',
    author: [{ literal: '茶叶研究所' }],
    'container-title': '茶',
    publisher: '茶叶研究所',
    issued: { 'date-parts': [[2021, 3, 5]] },
    'original-date': { 'date-parts': [[2020]] },
    version: '2026年11月28日',
    genre: '茶叶协会原文献之重述',
    note: '茶叶协会原文献之重述; 2026年11月28日修订版',
    URL: 'https://example.org/zh/tea/',
    language: 'zh-CN',
  });
  expect(toCsl(report)).toMatchObject({
    author: [
      { family: 'Berg', given: 'Anna Maria' },
      { family: 'Li', given: 'Lei' },
    ],
    editor: [{ family: 'Yi', given: 'Bo' }],
    ISBN: '978-0-306-40615-7',
    DOI: '10.1000/182',
  });
  expect(toCsl({ ...tea, published: '2020-11/2021' }).issued).toEqual({ 'date-parts': [[2020, 11], [2021]] });
});

describe('BibTeX', () => {
  it('of a section is an entry in a collection, in Chinese', () =>
    expect(toBibtex(toCsl(section))).toBe(
      [
        '@incollection{tea-harvest-zh,',
        '\tauthor = {{茶叶研究所}},',
        '\tbooktitle = {茶},',
        '\tyear = {2021},',
        '\tmonth = {mar 5},',
        '\tnote = {茶叶协会原文献之重述; 2026年11月28日修订版},',
        '\tpublisher = {茶叶研究所},',
        '\ttitle = {1.1 产量},',
        '\ttype = {茶叶协会原文献之重述},',
        '\turl = {https://example.org/zh/tea/},',
        '}',
        '',
      ].join('\n'),
    ));
  it('has names that are known in their parts, and numbers', () =>
    expect(toBibtex(toCsl(report))).toMatch(
      /author = \{Berg, Anna Maria and Li, Lei\},[\s\S]*editor = \{Yi, Bo\},\n\tisbn = \{978-0-306-40615-7\}/,
    ));
  it('escapes what TeX would read as its own', () => {
    const entry = toBibtex(toCsl({ ...tea, title: '50% of {A} & B_1 #2 $3 ~x^2 \\input', authors: names('A & B') }));
    expect(entry).toContain(
      '50\\% of \\{{A}\\} \\& {B}\\_1 \\#2 \\$3 \\textasciitilde{}x\\textasciicircum{}2 \\textbackslash{}input',
    );
    expect(entry).toContain('author = {{A \\& B}}');
  });
});

describe('RIS', () => {
  it('of a section has its day, its key, and Chinese as it is', () =>
    expect(toRis(toCsl(section)).split('\r\n')).toEqual([
      'TY  - CHAP',
      'AU  - 茶叶研究所',
      'LA  - zh-CN',
      'N1  - 茶叶协会原文献之重述; 2026年11月28日修订版',
      'PB  - 茶叶研究所',
      'PY  - 2021',
      'T2  - 茶',
      'TI  - 1.1 产量',
      'UR  - https://example.org/zh/tea/',
      'DA  - 2021/03/05/',
      'ID  - tea-harvest-zh',
      'ER  - ',
      '',
    ]));
  it('of a report has its editors and numbers', () =>
    expect(toRis(toCsl(report)).split('\r\n')).toEqual(
      expect.arrayContaining(['ED  - Yi, Bo', 'SN  - 978-0-306-40615-7', 'DO  - 10.1000/182', 'CY  - London']),
    ));
  it('of a restatement says so in a note, not where some programs look for a DOI', () => {
    const lines = toRis(toCsl({ ...tea, restated: { issuer: 'the tea board' } })).split('\r\n');
    expect(lines).toContain('N1  - Restatement of a document by the tea board');
    expect(lines.filter((line) => line.startsWith('M3'))).toEqual([]);
  });
  it('of print has what is known of its day', () => expect(toRis(toCsl(printedTea))).toContain('DA  - 2021///\r\n'));
  it('breaks no line, however long', () => {
    const title = 'A long title, of many words '.repeat(20).trim();
    expect(toRis(toCsl({ ...tea, title })).split('\r\n')).toContain(`TI  - ${title}`);
  });
});
