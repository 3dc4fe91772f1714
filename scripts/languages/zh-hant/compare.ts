import type { CompareWords } from '../en/compare.ts';

export const compareWords: CompareWords = {
  title: (first, last) => `${first}至${last}：報告比較`,
  from: (first, last) => `${first}至${last}`,
  heading: '歷次報告比較',
  link: '比較這一系列的各份報告',
  lead: (reports) => `同一系列的${reports}份報告並列，點開每一項可到它所在的地方。`,
  keyFigures: '主要數字',
  shared: '兩份以上報告都有的指標',
  sharedLead: '每份報告裡最近的數值，點開可到出處；點名稱可看整個系列。',
  chapters: '各章',
  figures: '再次出現的圖表',
  changes: { new: '新增', gone: '不再有', moved: '位置有變' },
  sameFigure: '同一圖表另見',
  overReports: '同一圖表，逐份報告對照',
};
