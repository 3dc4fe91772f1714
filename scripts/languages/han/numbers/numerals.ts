/** Chinese numerals: `四十六` -> 46, `三千万` -> 30,000,000. */

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

export const NUMERAL = '[零〇一二两三四五六七八九十百千万亿兆]';
export const DIGIT = '[一二两三四五六七八九]';

/** Undefined where the signs make no number: `一二三` (产业), `三五` (年). A bare `百` counts as one hundred. */
export function readNumeral(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九]{4}$/u.test(text)) return Number([...text].map((sign) => DIGITS[sign]).join(''));
  if (/[一二两三四五六七八九]{2}/u.test(text)) return undefined;
  let trillions = 0;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of text) {
    if (sign in DIGITS) digit = DIGITS[sign];
    else if (sign in SMALL) {
      section += (digit ?? 1) * SMALL[sign]!;
      digit = undefined;
    } else {
      const part = section + (digit ?? 0);
      const scaled = (sign === '万' ? part || 1 : total + part || 1) * LARGE[sign]!;
      if (sign === '兆') [trillions, total] = [scaled, 0];
      else total = sign === '万' ? total + scaled : scaled;
      section = 0;
      digit = undefined;
    }
  }
  return trillions + total + section + (digit ?? 0);
}

/** `三点五` -> 3.5, `零点五` -> 0.5, `三` -> 3; undefined where one of its parts is no number. */
export function readDecimal(text: string): number | undefined {
  const [whole = '', part] = text.split('点');
  const value = readNumeral(whole);
  if (part === undefined || value === undefined) return value;
  const digits = [...part].map((sign) => DIGITS[sign]);
  return digits.includes(undefined) ? undefined : Number(`${value}.${digits.join('')}`);
}

const BANK: Record<string, string> = {
  ...{ 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九' },
  ...{ 拾: '十', 佰: '百', 仟: '千' },
};

/** An amount as banks write it: 壹佰万元. 队伍, 大陆 and 收拾 have such characters, too. */
const IN_BANK_SIGNS = /(?<![大登内队])[壹贰叁肆伍陆柒捌玖][壹贰叁肆伍陆柒捌玖拾佰仟万亿零]*(?=[元圆])/gu;

/** `人民币壹佰万元` -> `人民币一百万元`, of the same length. */
export const withoutBankSigns = (text: string): string =>
  text.replace(IN_BANK_SIGNS, (amount) => Array.from(amount, (sign) => BANK[sign] ?? sign).join(''));
