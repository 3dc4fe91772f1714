import type { LanguageFacts } from '../facts.ts';
import { hanFacts } from '../han/facts.ts';

export const facts: LanguageFacts = {
  ...hanFacts,
  tag: 'zh-CN',
  openGraphLocale: 'zh_CN',
  name: '中文',
  shortName: '中',
  ofScript: { name: '简体中文', shortName: '简' },
  numbered: {
    figure: (number) => `图${number}`,
    table: (number) => `表${number}`,
    section: (number) => `第${number}节`,
  },
  reference: (number, title) => `${number ?? ''}“${title}”`,
  unitColumn: /^单位$/,
  percentHead: /百分[比率]$/,
  labelColumn: /^(?:年份|年度|序号|编号|.*(?:代码|编码)|附注|注释?|备注|页码|页|电话|热线|邮编)$/,
  noValue:
    /^(?:无(?:数据)?|没有(?:数据)?|不详|未知|缺(?:失|数据)?|暂[缺无]|未(?:公布|公开|统计|报告|披露)|保密|不适用)$/,
  flagWords: {
    provisional: /^(?:初步(?:数|核算|统计)?|暂定数?|快报数?)$/,
    revised: /^(?:修订|修正)(?:数|后)?$/,
    estimated: /^(?:估计|估算)[数值]?$/,
  },
  rankColumn: /(?:名次|排名|位次|位序|座次)(?:（.*）)?$/,
  rankUnit: /^(?:位|名|名次|位次)$/,
};
