import { expect, it } from 'vitest';
import { phrasesIn } from './phrases.ts';

it.each([
  ['zh', '电子商务动态（上海，2022年末一期）', '电子|商务|动态|（上海，|2022年末|一期）'],
  ['zh', '让“中国的市场”成为“共享的市场”', '让|“中国的|市场”|成为|“共享的|市场”'],
  ['zh', '从业人员达6015.33万人', '从业|人员达|6015.33万人'],
  ['zh-hant', '歷年年度報告，全文可搜尋', '歷年|年度|報告，|全文|可搜尋'],
  ['zh', '2020年全国农产品各区域零售额占比及同比增速', '2020年|全国|农产品|各区域|零售额|占比|及同比|增速'],
  ['zh', '跨境电商综试区总数', '跨境|电商|综试区|总数'],
  ['zh', '快递业务量：同城、异地', '快递|业务量：|同城、|异地'],
  ['zh', '非公有制经济与民生', '非公有制|经济|与民生'],
  ['zh', '交易额达37.21万亿元', '交易额|达37.21万亿元'],
  ['en', 'Trade in 2020', 'Trade in 2020'],
] as const)('a heading may end a line after its words, and nowhere else: %s %s', (lang, text, phrases) => {
  expect(phrasesIn(text, lang).join('|')).toBe(phrases);
  expect(phrasesIn(text, lang).join('')).toBe(text);
});
