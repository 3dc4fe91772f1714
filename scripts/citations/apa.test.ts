import { describe, expect, it } from 'vitest';
import { berg, inEnglish, inTraditional, names, printedTea, tea, teaInChinese } from '../testing/citations.ts';
import { toApa } from './apa.ts';
import { toCsl } from './csl.ts';
import type { Work } from './work.ts';

const apa = (work: Work): string => toApa([toCsl(work)], work.lang)[0]!;

/** Examples of university libraries that follow the manual of 2020, by their address. */
describe('APA 7 has', () => {
  it.each<[string, Work, string]>([
    [
      // libguides.wvu.edu/c.php?g=990487&p=7165642: the publisher is left out, being the author.
      'a report of an organisation',
      {
        ...inEnglish,
        title: 'America’s children: key national indicators of well-being',
        authors: names('Federal Interagency Forum on Child and Family Statistics'),
        publisher: 'Federal Interagency Forum on Child and Family Statistics',
        published: '2013',
      },
      'Federal Interagency Forum on Child and Family Statistics. (2013). <i>America’s children: key national indicators of well-being</i>.',
    ],
    [
      // libguides.usc.edu/APA7th/datasets, without the number that it has in an archive.
      'data with a version, of two persons',
      {
        ...inEnglish,
        kind: 'register',
        title: 'Cost of mental health care for victims of crime in the United States',
        authors: [
          { name: 'Mark A. Cohen', family: 'Cohen' },
          { name: 'Ted R. Miller', family: 'Miller' },
        ],
        publisher: 'ICPSR',
        published: '1991',
      },
      'Cohen, M. A., &#38; Miller, T. R. (1991). <i>Cost of mental health care for victims of crime in the United States</i> [Dataset]. ICPSR.',
    ],
    [
      // ggu.libguides.com/c.php?g=106881&p=5696915: an entry «In» what it stands in, without a date; the day is put in later.
      'an entry without a date',
      { ...inEnglish, kind: 'row', title: 'Neurology', authors: names('The editors'), within: { title: 'Wikipedia' } },
      'The editors. (n.d.). Neurology. In <i>Wikipedia</i>.',
    ],
  ])('%s', (_, work, reference) => expect(apa(work)).toBe(reference));
});

describe('what this site has is cited:', () => {
  it.each<[string, Work, string]>([
    [
      'a report with an editor and a DOI',
      { ...tea, authors: berg, editors: [{ name: 'Bo Yi', family: 'Yi' }], doi: '10.1000/182' },
      'Berg, A. M., &#38; Li, L. (2021). <i>Tea</i> (B. Yi, Ed.). Tea Institute. https://doi.org/10.1000/182',
    ],
    [
      'a report that was revised',
      { ...tea, revised: '2026-11-28' },
      'Tea Institute. (2021). <i>Tea</i> (Version 28 November 2026). https://example.org/en/tea/',
    ],
    [
      'a restatement of a document of 2020',
      { ...tea, restated: { issuer: 'the tea board', published: '2020-05' } },
      'Tea Institute. (2021). <i>Tea</i> [Restatement of a document by the tea board]. https://example.org/en/tea/ (Original work published 2020)',
    ],
    [
      'a section by others than the report',
      { ...tea, kind: 'section', title: '1.1 Harvest', authors: berg, within: { title: 'Tea', authors: tea.authors } },
      'Berg, A. M., &#38; Li, L. (2021). 1.1 Harvest. In Tea Institute, <i>Tea</i>. Tea Institute. https://example.org/en/tea/',
    ],
    [
      'a figure',
      { ...tea, kind: 'figure', title: 'Figure 1-1 Exports', within: { title: 'Tea' } },
      'Tea Institute. (2021). Figure 1-1 Exports [Figure]. In <i>Tea</i>. https://example.org/en/tea/',
    ],
    [
      'a case',
      { ...tea, kind: 'case', title: 'Is it tea?', within: { title: 'Tea' } },
      'Tea Institute. (2021). Is it tea? In <i>Tea</i>. https://example.org/en/tea/',
    ],
    [
      'a row of a register',
      { ...tea, kind: 'row', title: 'Tea Act', within: { title: 'Laws' } },
      'Tea Institute. (2021). Tea Act. In <i>Laws</i>. https://example.org/en/tea/',
    ],
    [
      'a section in Chinese, with its terms, and names as they are',
      {
        ...teaInChinese,
        kind: 'section',
        title: '1.1 产量',
        authors: names('赵桂茹', '沈旭东'),
        within: { title: '茶' },
        revised: '2026-11-28',
        restated: { issuer: '茶叶协会', published: '2020' },
      },
      '赵桂茹 &#38; 沈旭东. (2021). 1.1 产量 [茶叶协会原文献之重述]. 见 <i>茶</i> (版本 2026年11月28日). 茶叶研究所. https://example.org/zh/tea/ (原作出版于 2020)',
    ],
    [
      'a figure in Traditional Chinese',
      { ...teaInChinese, ...inTraditional, kind: 'figure', title: '圖1 出口', within: { title: '茶' } },
      '茶叶研究所. (2021). 圖1 出口 [圖]. 載於 <i>茶</i>. https://example.org/zh/tea/',
    ],
    [
      'an original in print',
      printedTea,
      '商务部. (2021). <i>中国茶叶报告</i> (赵桂茹 &#38; 沈旭东, 编). 中国商务出版社.',
    ],
    [
      'words that HTML has signs for',
      { ...tea, title: 'Tea & <coffee>', authors: names('A & B') },
      'A &#38; B. (2021). <i>Tea &#38; &#60;coffee&#62;</i>. Tea Institute. https://example.org/en/tea/',
    ],
  ])('%s', (_, work, reference) => expect(apa(work)).toBe(reference));

  it('each by itself: two of the same authors and year are not 2021a and 2021b', () =>
    expect(toApa([toCsl(tea), toCsl({ ...tea, key: 'b', title: 'Tea, again' })], 'en')).toEqual([
      'Tea Institute. (2021). <i>Tea</i>. https://example.org/en/tea/',
      'Tea Institute. (2021). <i>Tea, again</i>. https://example.org/en/tea/',
    ]));
});
