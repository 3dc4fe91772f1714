import type { Lang } from '../../languages/index.ts';

/** Words that records say of themselves, beside those of the content. */
export interface RecordWords {
  chapter: (number: string) => string;
  note: (title: string) => string;
  laws: string;
  keyFigures: string;
  /** A column's name with its unit. */
  column: (name: string, unit: string) => string;
  /** Between the values of one fact. */
  comma: string;
  /** The kinds of records by which a reader may ask for them. */
  kinds: Record<string, string>;
}

const known: Record<string, RecordWords> = {
  zh: {
    chapter: (number) => `第${number}章`,
    note: (title) => `编者注：${title}`,
    laws: '法律法规政策',
    keyFigures: '主要数字',
    column: (name, unit) => `${name}（${unit}）`,
    comma: '、',
    kinds: { case: '案例', figure: '图表', law: '法规', note: '编者注', report: '报告' },
  },
  en: {
    chapter: (number) => `Chapter ${number}`,
    note: (title) => `Editor’s note: ${title}`,
    laws: 'Laws and policies',
    keyFigures: 'Key figures',
    column: (name, unit) => `${name} (${unit})`,
    comma: '; ',
    kinds: { case: 'Case', figure: 'Figure', law: 'Law', note: 'Editor’s note', report: 'Report' },
  },
};

export const recordWords = (lang: Lang): RecordWords => known[lang]!;
