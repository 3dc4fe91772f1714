import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { expect, it } from 'vitest';
import { CHARACTERS, countScripts } from './characters.ts';
import { translation } from './numbers/writing.ts';

const folder = 'scripts/languages/han/numbers/';
const grammar = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(folder + file, 'utf8'))
  .join('');
const { toGrammar } = translation(CHARACTERS);
/** Comments name Traditional ones too. */
const named = [...new Set(grammar.match(/\p{Script=Han}/gu))].filter((sign) => toGrammar(sign) === sign);

it.each(['tw', 'hk'] as const)(
  'The grammar of numbers finds every character that it names in Traditional text too (%s)',
  (to) => {
    const traditional = Converter({ from: 'cn', to });
    const lacking = named.filter((sign) => toGrammar(traditional(sign)) !== sign);
    expect(lacking.map((sign) => traditional(sign) + sign)).toEqual([]);
  },
);

it('A character of the table stands there once, beside another', () => {
  const pairs = CHARACTERS.match(/../gu)!;
  expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
  const traditional = pairs.map(([sign]) => sign);
  expect(traditional.filter((sign, index) => traditional.indexOf(sign) !== index)).toEqual([]);
});

it.each([
  ['網站說明資料來源', { traditional: 4, simplified: 0 }],
  ['网站说明资料来源', { traditional: 0, simplified: 4 }],
  // 台 and 里 are characters of their own in both.
  ['台北五公里', { traditional: 0, simplified: 0 }],
])('%s has characters of its script alone: %j', (text, counts) => expect(countScripts(text)).toEqual(counts));
