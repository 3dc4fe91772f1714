import { expect, it } from 'vitest';
import { searchLanguage } from '../query/index.ts';
import type { SearchRecord } from '../records/index.ts';
import { traditionalTable } from './traditional.ts';
import { vocabularyOf } from './vocabulary.ts';

const record = (lang: SearchRecord['lang'], ...texts: string[]): SearchRecord => ({
  url: '',
  lang,
  title: '',
  where: '',
  filed: { report: 'r', kind: 'section' },
  blocks: texts.map((text) => ({ id: '', text })),
});

it('has the words that stand in several places, and terms, the most frequent first', () => {
  const english = record('en', 'Counterfeit goods, goods and GOODS', 'counterfeit once');
  expect(vocabularyOf([english], ['Fake order'], searchLanguage('en'))).toEqual([
    ['goods', 3],
    ['counterfeit', 2],
    ['fake order', 2],
  ]);
  const live = Array.from({ length: 3 }, () => record('zh', '直播带货'));
  expect(vocabularyOf(live, [], searchLanguage('zh')).map(([word]) => word)).not.toContain('直播带');
  const chinese = record('zh', '跨境电商。', '跨境电商！', '跨境电商？');
  expect(vocabularyOf([chinese], [], searchLanguage('zh')).map(([word]) => word)).toContain('跨境电商');
});

it('has of the traditional characters those whose simplified forms the texts have', () =>
  expect(traditionalTable([record('zh', '刷单')])).toEqual([
    expect.stringContaining('單'),
    expect.stringContaining('单'),
  ]));
