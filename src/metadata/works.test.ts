import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/index.ts';
import { ORIGINAL, REPORT, SITE } from '../../scripts/testing/library.ts';
import { partAsWork, printedAsWork, registerAsWorks, reportAsWork, seriesAsWork } from './works.ts';

const read = (report: string) => {
  const { data } = readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', report],
    ]),
  ).reports.get('r')!;
  return { id: 'r', data: data!, address: '/en/r/' };
};
const around = {
  lang: 'en' as const,
  tag: 'en',
  publisher: { zh: '编辑部', 'zh-hant': '編輯部', en: 'The editors' },
  absolute: (address: string) => `https://example.org${address}`,
};

const original = read(`${ORIGINAL}authors:
  - { name: Anna Berg, family: Berg }
  - { name: { zh: 李雷, en: Li Lei }, family: Li }
editors: [Bo Yi]
publisher: A press
doi: 10.1000/182
revised: "2026-11-28"
`);
const restatement = read(`${REPORT}published: "2021-05"
colophon: { editors: [Bo Yi], publisher: A press, place: Geneva }
`);
const section = { kind: 'section' as const, title: '1.1 Harvest', address: '/en/r/harvest/' };

describe('an original', () => {
  it('is its authors’ and its publisher’s', () =>
    expect(reportAsWork(original, around)).toEqual({
      kind: 'report',
      lang: 'en',
      tag: 'en',
      key: 'r-en',
      title: 'Report',
      authors: [
        { name: 'Anna Berg', family: 'Berg' },
        { name: 'Li Lei', family: 'Li' },
      ],
      editors: [{ name: 'Bo Yi' }],
      publisher: 'A press',
      doi: '10.1000/182',
      published: '2021-03',
      revised: '2026-11-28',
      url: 'https://example.org/en/r/',
    }));
  it('has no family name where the name has it not', () =>
    expect(reportAsWork(original, { ...around, lang: 'zh' }).authors[1]).toEqual({ name: '李雷' }));
  it('has sections without its DOI, by those whom they name', () => {
    const { doi, authors, within, key, url } = partAsWork(
      { ...section, authors: [{ name: 'Bo Yi' }] },
      original,
      around,
    );
    expect({ doi, authors, within, key, url }).toEqual({
      doi: undefined,
      authors: [{ name: 'Bo Yi' }],
      within: { title: 'Report', authors: reportAsWork(original, around).authors },
      key: 'r-harvest-en',
      url: 'https://example.org/en/r/harvest/',
    });
  });
  it('restates nothing', () => {
    expect(reportAsWork(original, around)).not.toHaveProperty('restated');
    expect(printedAsWork(original, around)).toBeUndefined();
  });
});

describe('a restatement', () => {
  it('is of those who publish it, and names what it restates', () =>
    expect(reportAsWork(restatement, around)).toMatchObject({
      authors: [{ name: 'The editors' }],
      publisher: 'The editors',
      published: '2026-11-21',
      restated: { issuer: 'A ministry', published: '2021-05' },
    }));
  it('has an original, as its colophon says', () =>
    expect(printedAsWork(restatement, around)).toEqual({
      kind: 'printed',
      lang: 'en',
      tag: 'en',
      key: 'r-original-en',
      title: 'Report',
      authors: [{ name: 'A ministry' }],
      editors: [{ name: 'Bo Yi' }],
      publisher: 'A press',
      place: 'Geneva',
      published: '2021-05',
    }));
  it('has sections that name nobody else as author', () =>
    expect(partAsWork({ ...section, authors: [{ name: 'Bo Yi' }] }, restatement, around)).toMatchObject({
      authors: [{ name: 'The editors' }],
      within: { title: 'Report' },
      restated: { issuer: 'A ministry' },
    }));
});

it('a register is of those who publish the library; a row has its own address', () => {
  const { register, rows } = registerAsWorks(
    { title: 'Laws', address: '/en/registers/laws/', date: '2026-11-28', rows: [{ id: 'law-r-1', title: 'Tea Act' }] },
    around,
  );
  expect(register).toMatchObject({ kind: 'register', key: 'registers-laws-en', published: '2026-11-28' });
  expect(rows.get('law-r-1')).toMatchObject({
    kind: 'row',
    key: 'law-r-1-en',
    title: 'Tea Act',
    within: { title: 'Laws' },
    url: 'https://example.org/en/registers/laws/#law-r-1',
  });
});

it('the values of an indicator are of those who publish the library, with who compiles them', () =>
  expect(
    seriesAsWork(
      { title: 'Tea', address: '/en/indicators/tea/', date: '2026-11-28', source: 'Bureau of Statistics' },
      around,
    ),
  ).toEqual({
    kind: 'series',
    lang: 'en',
    tag: 'en',
    key: 'indicators-tea-en',
    title: 'Tea',
    authors: [{ name: 'The editors' }],
    publisher: 'The editors',
    published: '2026-11-28',
    source: 'Bureau of Statistics',
    url: 'https://example.org/en/indicators/tea/',
  }));
