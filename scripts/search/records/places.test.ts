import { expect, it } from 'vitest';
import { readLibrary } from '../../content/index.ts';
import { REPORT, SITE } from '../../testing/library.ts';
import { listed, nameIn } from '../query/index.ts';
import { recordsOf } from './from-library.ts';

const aCase = (places: string, more = '') =>
  `---\ntitle: x\nkind: fraud\nstance: negative\ntopics: [turnover]\nsummary: x\nplaces: [${places}]\n${more}---\n\nx\n`;
const dated = 'dates: ["2025-07-15", "2025-08"]\n';
const records = recordsOf(
  readLibrary(
    new Map([
      ['site.yaml', SITE],
      ['r/report.yaml', REPORT],
      ['r/zh/cases/both.mdx', aCase('北京, 河南')],
      ['r/en/cases/both.mdx', aCase('Beijing, Henan')],
      ['r/zh/cases/one.mdx', aCase('河南, 上海')],
      ['r/zh/cases/dated.mdx', aCase('北京', dated)],
      ['r/en/cases/dated.mdx', aCase('Beijing', dated)],
    ]),
  ),
);
const whereOf = (url: string) => records.find((record) => record.url === url)!.where;
const placesOf = (url: string) => records.find((record) => record.url === url)!.filed.places;

it('files a case under one value of a place in all languages, and under its own name where there is no other', () => {
  expect(placesOf('/zh/r/cases/both/')).toEqual(['北京|Beijing', '河南|Henan']);
  expect(placesOf('/en/r/cases/both/')).toEqual(['北京|Beijing', '河南|Henan']);
  expect(placesOf('/zh/r/cases/one/')).toEqual(['河南|Henan', '上海|']);
});

it('finds such a value by any of its names, and names it in each language', () => {
  for (const name of ['河南', 'henan', '河南|Henan'])
    expect(listed(name, ['北京|Beijing', '河南|Henan'])).toBe('河南|Henan');
  expect(['河南|Henan', '上海|', '2020'].map((value) => nameIn(value, 1))).toEqual(['Henan', '上海', '2020']);
});

it('says when a case was as its language writes a date, or of what time its report is', () => {
  expect(whereOf('/zh/r/cases/dated/')).toBe('报告 · 2025年7月15日');
  expect(whereOf('/en/r/cases/dated/')).toBe('Report · 15 July 2025');
  expect(whereOf('/zh/r/cases/one/')).toBe('报告 · 2020年');
});
