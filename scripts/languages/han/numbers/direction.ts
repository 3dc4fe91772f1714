import type { BalanceWords, DirectionWords } from '../../numbers/language-numbers.ts';

const UP = [
  '增长',
  '成长(?!型|性|期)',
  '上升',
  '提高',
  '增加',
  '提升',
  '上涨',
  '增幅',
  '增速',
  '攀升',
  '新增',
  '增至',
  '多增',
  '涨幅',
  '回升',
  '扩[至到大充展]',
  '(?<!最|许|至)[高多](?:出|了|近|约)?$',
  '[增升涨]',
];

const DOWN = [
  '负增长',
  '下降',
  '减少',
  '下滑',
  '降低',
  '下跌',
  '跌幅',
  '降幅',
  '回落',
  '缩减',
  '缩短',
  '萎缩',
  '衰退',
  '收窄',
  '降至',
  '下调',
  '放缓',
  '(?<!最|至)[低少](?:了|近|约)?$',
  '[降减跌]',
];

/** `written`: a text of the grammar in the characters of the language. */
export const directionWords = (written: (text: string) => string): DirectionWords => ({
  up: new RegExp(written(UP.join('|')), 'gu'),
  down: new RegExp(written(DOWN.join('|')), 'gu'),
  clauseEnd: /[，。；：！？（）“”「」『』"\n]/u,
  sentenceEnd: /[。；]/u,
  reach: 20,
  wordsAfter: 0,
});

const GAIN = ['(?<!非)盈利', '利润', '净利', '纯利', '获利', '盈余', '顺差', '净流入', '(?<=转|为)盈'];
const LOSS = ['(?<!扭)亏损', '(?<!扭|转)亏(?![待欠本心])', '损失', '赤字', '逆差', '净流出'];

/** `written`: as above. */
export const balanceWords = (written: (text: string) => string): BalanceWords => ({
  minus: new RegExp(written('(?:负|零下)$'), 'u'),
  below: new RegExp(written('负|零下|以下|净流出|倒挂|冷|不足|差'), 'u'),
  gain: new RegExp(written(GAIN.join('|')), 'gu'),
  loss: new RegExp(written(LOSS.join('|')), 'gu'),
  reachAfter: 6,
});
