import type { CompareWords } from '../en/compare.ts';

export const compareWords: CompareWords = {
  title: (first, last) => `${first}至${last}：报告比较`,
  from: (first, last) => `${first}至${last}`,
  heading: '历次报告比较',
  link: '比较这一系列的各份报告',
  lead: (reports) => `同一系列的${reports}份报告并列，点开每一项可到它所在的地方。`,
  keyFigures: '主要数字',
  shared: '两份以上报告都有的指标',
  sharedLead: '每份报告里最近的数值，点开可到出处；点名称可看整个系列。',
  chapters: '各章',
  figures: '再次出现的图表',
  changes: { new: '新增', gone: '不再有', moved: '位置有变' },
  sameFigure: '同一图表另见',
  overReports: '同一图表，逐份报告对照',
};
