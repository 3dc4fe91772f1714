import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { flatText } from './flat-text.ts';

const flat = (source: string) => flatText(parseMarkdown(source).children[0]!, source);

it.each([
  ['甲**乙**丙', '甲乙丙'],
  ['提高5%[^a]，其中\n\n[^a]: 注', '提高5%，其中'],
  ['国家\n统计局', '国家统计局'],
  ['见[第1节](/r/a/)', '见第1节'],
  ['见https://example.org/1', '见\ufffc'],
  ['甲`1,2`乙', '甲\ufffc乙'],
  ['\\<5%', '<5%'],
])('%s', (source, text) => expect(flat(source).text).toBe(text));

it('knows where each character stands', () => {
  const source = '甲**乙**\\<丙[^a]\n丁 http://example.org/a 戊\n\n[^a]: 注';
  const { text, offsets } = flat(source);
  for (const sign of '甲乙<丙丁戊') expect(source[offsets[text.indexOf(sign)]!]).toBe(sign);
});
