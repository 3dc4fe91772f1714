import type { StatementWords } from '../../en/charts/statement.ts';

export const statementWords: StatementWords = {
  chart: (lines) => `${lines.join('；')}。`,
  stated: (label, value, more) => `${label}：${value}${more.length ? `（${more.join('，')}）` : ''}`,
  more: (name, value) => `${name}${value}`,
  verdict: (target, verdict) => `${target}，${verdict}`,
  met: '已达到',
  missed: '未达到',
};
