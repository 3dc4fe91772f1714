import { describe, expect, it } from 'vitest';
import { sayOf } from '../../testing/library.ts';

describe('images', () => {
  it.each<[string, string, string[]]>([
    [
      'an image',
      '文![图](a.png)字',
      [
        'r/zh/1-a.mdx:6:2  an image stands here — its data as a <Figure> with a table, or what it shows in words — replace it',
      ],
    ],
    [
      'an image without a description',
      '![](https://example.org/a.png)',
      [
        'r/zh/1-a.mdx:6:1  an image without a description stands here — its data as a <Figure> with a table, or what it shows in words — replace it',
      ],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

describe('in Chinese', () => {
  it.each<[string, string, string[]]>([
    [
      'an image',
      '文![图](a.png)字',
      ['r/zh/1-a.mdx:6:2  这里有图片 — 应把数据写成带表格的<Figure>，或用文字说明 — 请替换'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text, { lang: 'zh' })).toEqual(messages));
});
