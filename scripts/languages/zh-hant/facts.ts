import type { LanguageFacts } from '../facts.ts';
import { hanFacts } from '../han/facts.ts';

export const facts: LanguageFacts = {
  ...hanFacts,
  tag: 'zh-Hant',
  openGraphLocale: 'zh_TW',
  name: '中文',
  shortName: '中',
  ofScript: { name: '繁體中文', shortName: '繁' },
  numbered: {
    figure: (number) => `圖${number}`,
    table: (number) => `表${number}`,
    section: (number) => `第${number}節`,
  },
  reference: (number, title) => `${number ?? ''}「${title}」`,
  unitColumn: /^單位$/,
  percentHead: /百分[比率]$/,
  labelColumn:
    /^(?:年份|年度|序號|編號|項次|.*(?:代碼|代號|編碼)|附註|註解?|註釋|備註|頁碼|頁|電話|熱線|專線|郵遞區號|郵政編碼|郵編)$/,
  noValue:
    /^(?:無(?:資料|數據)?|沒有(?:資料|數據)?|不詳|未知|[缺從]缺|缺|暫[缺無]|未(?:公布|公開|統計|報告|披露)|保密|不適用)$/,
  flagWords: {
    provisional: /^(?:初步(?:數字?|統計)?|暫定數?)$/,
    revised: /^(?:修訂|修正)(?:數字?|後)?$/,
    estimated: /^(?:估計|估算|推估)[數值]?$/,
  },
  rankColumn: /(?:名次|排名|位次|位序|座次)(?:（.*）)?$/,
  rankUnit: /^(?:位|名|名次|位次)$/,
};
