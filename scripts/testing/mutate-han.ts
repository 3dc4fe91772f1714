import type { Mutation, Planted } from './mutate.ts';
import { changeDigit, moved } from './mutate.ts';

/** Puts an error into a Chinese text, in either script. */

const NUMBER = /(?<![\w.,:#^[/·-])(\d+(?:,\d{3})*(?:\.\d+)?)([兆億亿萬万]*)(?![\w/·]|[.,:]\d|[-—–]\d)/gu;
const LABEL = /^\s?(?:年|月|日|時|时|點|点|後|后)/u;
const NEXT: Record<string, string> = { 兆: '億', 億: '萬', 亿: '万', 萬: '億', 万: '亿', 萬億: '億', 万亿: '亿' };
const SWAP: Record<string, string> = {
  增長: '下降',
  增长: '下降',
  上升: '下降',
  提高: '降低',
  下降: '增長',
  下滑: '增長',
};
const CHANGE = new RegExp(`(${Object.keys(SWAP).join('|')})(?=\\d+(?:\\.\\d+)?(?:%|個百分點|个百分点))`, 'gu');

/** Every error of one sort that can be made in a text. */
export function mutateHan(text: string, slip: Mutation, random: () => number): Planted[] {
  const put = (at: number, from: string, to: string): Planted => ({
    slip,
    from,
    to,
    text: text.slice(0, at) + to + text.slice(at + from.length),
  });
  if (slip === 'direction')
    return [...text.matchAll(CHANGE)].map(({ 0: found, index }) => put(index, found, SWAP[found]!));
  return [...text.matchAll(NUMBER)].flatMap((found) => {
    const [whole, digits = '', scale = ''] = found;
    const { index } = found;
    if (slip === 'left out') return [put(index, whole, '')];
    if (slip === 'digit') return [put(index, digits, changeDigit(digits, random))];
    if (slip === 'thousandfold') return scale in NEXT ? [put(index + digits.length, scale, NEXT[scale]!)] : [];
    const isLabel = LABEL.test(text.slice(index + whole.length));
    return isLabel ? [] : [put(index, digits, moved(digits, slip === 'tenfold' ? 1 : 2))];
  });
}
