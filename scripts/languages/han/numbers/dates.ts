import { readNumeral } from './numerals.ts';
import { clock, dateReading, type HalfOfDay, plain } from '../../numbers/readings.ts';
import { rule, type Rule } from '../../numbers/scan.ts';
import { REPUBLIC } from './eras.ts';
import type { Reading } from '../../numbers/types.ts';

/** A four-digit number from 1900 to 2099 before one of these is a count, not a year. */
const COUNTED = '兆万亿千百个家人元件条款场名吨次户项倍多余%‰岁票笔种单套所辆台平斤公米';

/** Without its name an era's year is told from a span of time by what follows. */
const isOfRepublic = (text: string, before: string, after: string): boolean =>
  /民国\s?$/u.test(before) ||
  (/^1[0-4]\d\s?年/u.test(text) && (/月/u.test(text) || /^(?:度|[上下]半年|第?[一二三四]季)/u.test(after)));

const AFTERNOON = /(?:下午|晚上?|傍晚|当晚|夜间?|今晚|晚间)$/u;
const MORNING = /(?:上午|早上?|凌晨|清晨|早晨|早间|今晨)$/u;

/** 晚8点 is 20:00, 早8点 8:00; 晚1点 is past midnight, or may be. */
function halfOfDay(before: string, hour: number): HalfOfDay {
  if (MORNING.test(before)) return { half: 'am' };
  return AFTERNOON.test(before) ? { half: 'pm', isGuess: hour < 5 && !/下午$/u.test(before) } : {};
}

export const DATES: Rule[] = [
  // 2021财年, 21财年
  rule(/(?:20)?(\d{2})\s?财年/, ([, year]) => dateReading({ year: 2000 + Number(year) })),
  // 17年初, 24年7月: of two digits only where no span of time can be meant
  rule(/(\d{2})\s?年(?=[初底末]|[（(]?\d{1,2}\s?月|[上下]半年|第?[一二三四]季|就)/, ([, year]) =>
    dateReading({ year: 2000 + Number(year) }, [plain(Number(year))]),
  ),
  // 2023.9; a number where a unit follows
  rule(/((?:19|20)\d{2})\.(0?[1-9]|1[0-2])(?![\d.]|\s?[万亿千百元%‰倍])/, ([text, year, month]) =>
    dateReading({ year: Number(year), month: Number(month) }, [plain(Number(text))]),
  ),
  // 80年代
  rule(/(?:19|20)?(\d0)\s?年代/, ([, years]) => decade(years!)),
  // 民国109年12月, 109年度: years since 1911
  rule(
    /(\d{1,3})\s?年(?:\s?(\d{1,2})\s?月份?(?:\s?(\d{1,2})\s?[日号])?)?/,
    ([text, year, month, day], { before, after }) =>
      isOfRepublic(text, before, after)
        ? dateReading({
            year: REPUBLIC + Number(year),
            ...(month && { month: Number(month) }),
            ...(day && { day: Number(day) }),
          })
        : undefined,
  ),
  // 2020年11月11日, 2020 年 11 月
  rule(/(\d{4})\s?年\s?(\d{1,2})\s?月份?(?:\s?(\d{1,2})\s?[日号])?/, ([, year, month, day]) =>
    dateReading({ year: Number(year), month: Number(month), ...(day && { day: Number(day) }) }),
  ),
  // 2021-01-18, 2020.11.11
  ...['-', '\\.', '—', '/'].map((sign) =>
    rule(
      new RegExp(`((?:19|20)\\d{2})${sign}(0?[1-9]|1[0-2])${sign}(0?[1-9]|[12]\\d|3[01])(?![\\d.])`),
      ([, year, month, day]) => dateReading({ year: Number(year), month: Number(month), day: Number(day) }),
    ),
  ),
  // 11月11日, 2月份
  rule(/(\d{1,2})\s?月份?(?:\s?(\d{1,2})\s?[日号])?/, ([, month, day]) =>
    Number(month) > 12 ? undefined : dateReading({ month: Number(month), ...(day && { day: Number(day) }) }),
  ),
  // 十一月, 十月十日
  rule(/([一二三四五六七八九]|十[一二]?)月(?:([一二三四五六七八九十]{1,3})日)?(?!饼)/, ([, month, day]) =>
    dateReading({ month: readNumeral(month!)!, ...(day && { day: readNumeral(day)! }) }),
  ),
  // 13日; 7日内 is a span of time
  rule(/(\d{1,2})\s?日(?![内均游])/, ([, day]) =>
    Number(day) > 31 ? undefined : dateReading({ day: Number(day) }, [plain(Number(day))]),
  ),
  // 2020年, 2020 (双十一); 2000个 is a count
  rule(/((?:19|20)\d{2})(\s?年)?(?![\d,]|\.\d)/, ([, year, mark], { after }) =>
    !mark && COUNTED.includes(after.trimStart()[0] ?? '。')
      ? undefined
      : dateReading({ year: Number(year) }, [plain(Number(year))]),
  ),
  rule(/二[〇零][〇零一二三四五六七八九]{2}年/, ([text]) => dateReading({ year: readNumeral(text.slice(0, 4))! })),
  // 24点, 20时30分, 晚8点半
  rule(/(\d{1,2})\s?[点时](?![个位击赞评播睛子代])(?:(\d{1,2})分|(半)|整)?/, ([, hour, minute, half], { before }) =>
    clock(Number(hour), half ? 30 : Number(minute ?? 0), halfOfDay(before, Number(hour))),
  ),
  // 0:30; 1:2 is a ratio
  rule(/(\d{1,2})[:：](\d{2})(?!\d)/, ([, hour, minute], { before }) =>
    clock(Number(hour), Number(minute), halfOfDay(before, Number(hour))),
  ),
  rule(/零(?:时|点(?![零一二三四五六七八九]))/, () => ({ kind: 'clock', value: 0, required: true })),
  // 90后, 上世纪90年代
  rule(/([0-9])([05])(?:\s?[、/]?\s?)后(?!续|来|台|端)/, ([, tens, ones]) => decade(`${tens}${ones}`)),
  rule(/(?:(?:20|19|二十)\s?世纪|上世纪)\s?([一二三四五六七八九]十|\d0)\s?年代/, ([, years]) =>
    decade(/\d/u.test(years!) ? years! : String(readNumeral(years!))),
  ),
];

const decade = (years: string): Reading => ({ kind: 'decade', value: Number(years), required: true });
