import { inCommonEra } from './eras.ts';
import { readNumeral } from './numerals.ts';
import { FIGURES, type LabelForms, type LabelTime, readLabel } from '../../numbers/times.ts';

/** `2021（预计）`, `2021年预计`. */
const remark = (words: string): RegExp => new RegExp(String.raw`\s*[（(]?(?:${words})(?:值|数)?[）)]?$`, 'u');

const REMARKS: LabelForms['remarks'] = [
  [remark('预计|预测|预估|目标|计划|规划'), 'forecast'],
  [remark('估计|估算|测算'), 'estimate'],
  [remark('推算|推定'), 'derived'],
  [remark('初步|初步核算|快报|初估'), 'provisional'],
  [remark('修订|修正|调整后'), 'revised'],
  [remark('实际'), ''],
];

const YEAR = String.raw`(?<year>[12]\d{3})\s?年?(?:度)?`;
const NUMBERS = '一二三四五六七八九十';

const PATTERNS: RegExp[] = [
  ...FIGURES,
  /^(?<year>[12]\d{3})\s?(?:年|年度|财年|学年|财政年度|会计年度|年底|年末)$/u,
  /^(?<year>[12]\d{3})\s?[–—/-]\s?(?<next>\d{2}|[12]\d{3})\s?(?:年|年度|财年|学年|财政年度|会计年度)$/u,
  /^(?<year>[12]\d{3})\s?年?至\s?(?<next>\d{2}|[12]\d{3})\s?(?:年度|财年|学年|财政年度|会计年度)$/u,
  /^(?:(?<year>[12]\d{3})\s?年)?\s?(?<month>\d{1,2})\s?月(?:底|末|份)?$/u,
  /^(?:(?<year>[12]\d{3})\s?年)?\s?(?<from>\d{1,2})\s?月?\s?[–—~～至到-]\s?(?<month>\d{1,2})\s?月(?:份)?$/u,
  /^(?<from>[12]\d{3})\s?年?\s?[–—~～至到-]\s?(?<year>[12]\d{3})\s?年$/u,
  new RegExp(`^(?:${YEAR})?\\s?(?<from>前)(?<quarter>[二三2-3])个?季度?$`, 'u'),
  new RegExp(`^(?:${YEAR})?\\s?(?<from>前)(?<month>\\d{1,2}|[二三四五六七八九十])个月$`, 'u'),
  new RegExp(`^(?:${YEAR})?\\s?第(?<week>\\d{1,2})周$`, 'u'),
  /^(?:(?<year>[12]\d{3})\s?年)?\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日$/u,
  new RegExp(`^(?:${YEAR})?\\s?第?(?<quarter>[一二三四1-4])季度?$`, 'u'),
  new RegExp(`^(?:${YEAR})?\\s?(?<half>[上下])半年度?$`, 'u'),
  /^(?<hour>\d{1,2})\s?(?:时|点)(?:(?<minute>\d{1,2})分)?$/u,
];

/** `三` -> 3, `下` -> 2, `7` -> 7. */
function ordinal(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  return text === '上' || text === '前' ? 1 : text === '下' ? 2 : NUMBERS.indexOf(text) + 1;
}

/**
 * Years, months and days in figures, as Hong Kong writes them out: 二零二三年三月三十一日, 二零一六/一七年度; 截至 … 止年度 and the
 * bracket of `2023年（1月至6月）` move nothing.
 */
function inFigures(label: string): string {
  return label
    .replace(/^(?:截至|截止|于)(.*?)(?:止|止年度|止六个月)?$/u, '$1')
    .replace(/[〇零一二三四五六七八九]{2,4}(?=\s?(?:[/／至–—-]|年))/gu, (year) =>
      year.replace(/./gu, (sign) => String(readNumeral(sign))),
    )
    .replace(/(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?=\s?[月日])/gu, (number) =>
      String(readNumeral(number)),
    )
    .replace(/年\s?[（(](.*月)[）)]$/u, '年$1');
}

/** `2016年`, `2021（预计）`, `2020年7月`, `2020年1—2月`, `2019年第四季度`, `2020年第7周`, `2020年11月11日`, `10时`. */
export const readTime = (label: string): LabelTime | undefined =>
  readLabel(inCommonEra(inFigures(label.trim())), { patterns: PATTERNS, ordinal, remarks: REMARKS });
