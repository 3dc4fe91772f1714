import { expect, it } from 'vitest';
import { sayOf, sayOfBoth } from '../../testing/library.ts';

it.each([
  '```\n甲,乙 {1 + 1} <b>\n```',
  '```py\nprint(1)\n```',
  '~~~\n```\n~~~',
  '- 项\n\n  ```\n  x\n  ```',
  '用`a_b`表示。',
])('code is right: %j', (text) => expect(sayOf(text)).toEqual([]));

it.each([
  [
    '```\n甲\n\n乙',
    'r/zh/1-a.mdx:6:1  ``` begins a block of code here, which goes on to the end of the text — ``` on a line of its own after its last line too — add the ```, or delete this one',
  ],
  [
    '> ~~~~ py\n> 甲\n> ~~~',
    'r/zh/1-a.mdx:6:3  ~~~~ begins a block of code here, which goes on to the end of the text — ~~~~ on a line of its own after its last line too — add the ~~~~, or delete this one',
  ],
])('code without an end is reported: %j', (text, message) => expect(sayOf(text)).toEqual([message]));

it('code is the same in both languages', () => {
  expect(sayOfBoth('```\nx = 1\n```', '```\nx = 1\n```')).toEqual([]);
  expect(sayOfBoth('```py\nx = 1\n```\n\n用`a`。', '```py\nx = 2\n```\n\nUse `b`.')).toEqual([
    'r/en/1-a.mdx:6:1  this block has «py x = 2» — «py x = 1», as in the Chinese at r/zh/1-a.mdx:6 — make formulas, code, pictures and links without words the same in both',
    'r/en/1-a.mdx:10:1  this block has «b» — «a», as in the Chinese at r/zh/1-a.mdx:10 — make formulas, code, pictures and links without words the same in both',
  ]);
});

it('remarks in code are in the language of the text', () => {
  const code = (remark: string, value: string) => `\`\`\`py\n# ${remark}\nx = ${value}  # ${remark}\n\`\`\``;
  expect(sayOfBoth(code('增长率', '1'), code('growth', '1'))).toEqual([]);
  expect(sayOfBoth(code('增长率', '1'), code('growth', '2'))).toHaveLength(1);
});
