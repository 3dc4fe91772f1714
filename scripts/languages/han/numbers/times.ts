import { inCommonEra } from './eras.ts';
import { FIGURES, type LabelTime, readLabel } from '../../numbers/times.ts';

/** What may stand behind a time and does not move it: `2021（预计）`, `2021年预计`. */
const REMARK =
  /\s*[（(]?(?:预计|预测|估计|估算|推算|测算|初步|初步数|初步核算|快报|修订|调整后|目标|计划|规划|实际)(?:值|数)?[）)]?$/u;

const YEAR = String.raw`(?<year>[12]\d{3})\s?年?(?:度)?`;
const NUMBERS = '一二三四';

const PATTERNS: RegExp[] = [
  ...FIGURES,
  /^(?<year>[12]\d{3})\s?(?:年|年度|财年|学年|财政年度|会计年度|年底|年末)$/u,
  /^(?<year>[12]\d{3})\s?[–—/-]\s?(?<next>\d{2}|[12]\d{3})\s?(?:年|年度|财年|学年|财政年度|会计年度)$/u,
  /^(?:(?<year>[12]\d{3})\s?年)?\s?(?<month>\d{1,2})\s?月(?:底|末|份)?$/u,
  /^(?:(?<year>[12]\d{3})\s?年)?\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日$/u,
  new RegExp(`^(?:${YEAR})?\\s?第?(?<quarter>[${NUMBERS}1-4])季度?$`, 'u'),
  new RegExp(`^(?:${YEAR})?\\s?(?<half>[上下])半年度?$`, 'u'),
  /^(?<hour>\d{1,2})\s?(?:时|点)(?:(?<minute>\d{1,2})分)?$/u,
];

/** `三` -> 3, `下` -> 2, `7` -> 7. */
function ordinal(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  return text === '上' ? 1 : text === '下' ? 2 : NUMBERS.indexOf(text) + 1;
}

/** `2016年`, `2021（预计）`, `2020年7月`, `2019年第四季度`, `2020年上半年`, `2020年11月11日`, `10时`. */
export const readTime = (label: string): LabelTime | undefined =>
  readLabel(inCommonEra(label.trim().replace(REMARK, '')), PATTERNS, ordinal);
