import { expect, it } from 'vitest';
import { sayOfBoth } from '../../testing/library.ts';

const GLOSSARY =
  'a:\n  - { zh: 电商, en: e-commerce }\n  - { zh: 跨境电商, en: cross-border e-commerce, also: [CBEC] }\n  - { zh: 公司, en: company }\n  - { zh: 同城, en: same-city }\n';

it.each<[string, string, string, string[]]>([
  [
    'another rendering',
    '电商发展',
    'Online business',
    [
      'r/en/1-a.mdx:6:1  “电商” of the Chinese at r/zh/1-a.mdx:6 is not rendered here as the glossary has it — “e-commerce” — use it, or add this rendering under also: in glossary.yaml',
    ],
  ],
  [
    'told once a file',
    '电商发展\n\n电商',
    'Online business\n\nThe same',
    [
      'r/en/1-a.mdx:6:1  “电商” of the Chinese at r/zh/1-a.mdx:6 is not rendered here as the glossary has it — “e-commerce” — use it, or add this rendering under also: in glossary.yaml',
    ],
  ],
  [
    'the longer term alone',
    '跨境电商',
    'Foreign e-commerce',
    [
      'r/en/1-a.mdx:6:1  “跨境电商” of the Chinese at r/zh/1-a.mdx:6 is not rendered here as the glossary has it — “cross-border e-commerce” or “CBEC” — use it, or add this rendering under also: in glossary.yaml',
    ],
  ],
  ['a term that ends within another word', '拿成本同城市相比', 'Compared with cities', []],
  ['in Chinese words within a name', '电商', 'A platform (某电商)', []],
  ['other forms', '跨境电商公司', 'E-commerce companies across the border: cross-border companies', []],
  ['another that is right', '跨境电商', 'CBEC', []],
])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en, { more: { 'glossary.yaml': GLOSSARY } })).toEqual(messages));
