import { expect, it } from 'vitest';
import { partsOf } from './parts.ts';
import type { SearchPage } from './read-page.ts';

const page = (texts: string[]): SearchPage => ({
  url: '/zh/r/',
  lang: 'zh',
  title: '甲',
  where: '',
  kind: 'section',
  filters: {},
  date: '',
  heads: ['一', '二'],
  blocks: texts.map((text, i) => ({ id: `s${i}`, head: i - 1, text })),
});

it('leaves a page whole that is not long', () => expect(partsOf(page(['短', '短']))).toEqual([page(['短', '短'])]));

it('cuts a long one between blocks, and gives each part its own headings', () => {
  const parts = partsOf(page(['字'.repeat(1500), '字'.repeat(1500), '字'.repeat(3000)]));
  expect(parts.map(({ heads, blocks }) => [heads, blocks.map(({ id, head }) => [id, head])])).toEqual([
    [[], [['s0', -1]]],
    [['一'], [['s1', 0]]],
    [['二'], [['s2', 0]]],
  ]);
});
