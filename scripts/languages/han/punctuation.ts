import { everywhere, type PunctuationFault, toWide } from '../punctuation.ts';

const HAN = String.raw`\p{Script=Han}`;
/** What belongs to Chinese text: its characters and its punctuation. */
const ZH = String.raw`[\p{Script=Han}，。；：、？！“”‘’（）《》〈〉「」『』【】〔〕…—]`;

/** What numbers of headings and of points are written with. */
const COUNT = '[一二三四五六七八九十]';

/** The inside of a bracket in a sum: `30.2÷11.7`. */
const SUM = String.raw`[\d.\s]+[÷×+−/*-][\d.\s÷×+−/*-]+`;

const regex = (source: string): RegExp => new RegExp(source, 'gu');

const halfWidth: PunctuationFault['message'] = (words, found) => words.halfWidth(found, toWide(found));

/** Two signs and more may be meant otherwise: `?!`. */
const widened: PunctuationFault['mend'] = (found, { before }) =>
  // A sign after Latin letters may belong to a name: `Yahoo!日本`.
  found.length === 1 && !/[A-Za-z]$/.test(before) ? toWide(found) : undefined;

/** In a reference (`…中心.第52次《…》[R].2023.`) points stand between its parts: only that at the end is certain. */
const widenedAtEnd: PunctuationFault['mend'] = (found, { after }) => (after === '' ? toWide(found) : undefined);

const taken: PunctuationFault['mend'] = () => '';

/** Tabs keep the columns of a table apart that was copied from elsewhere. */
const takenIfNoTab: PunctuationFault['mend'] = (found) => (found.includes('\t') ? undefined : '');

/** Quotation marks, double and single: `['“', '”', '‘', '’']`. */
type Quotes = readonly [open: string, close: string, openSingle: string, closeSingle: string];

/** Full width in Chinese text, no spaces, and the quotation marks of the script. */
export const hanPunctuation = ([open, close, openSingle, closeSingle]: Quotes): PunctuationFault[] => [
  ...everywhere,
  // 5%,其中 · 增长,其中 · 增长, but not 1,234, not 10:30, and not an English sentence.
  {
    pattern: regex(String.raw`(?<=${ZH})[,;:?!]+|[,;:?!]+(?=[ \t]?${HAN})`),
    message: halfWidth,
    mend: widened,
    notIn: ['footnote'],
  },
  // In a reference 「北京: 人民出版社」 a sign and a space are its form.
  {
    pattern: regex(String.raw`(?<=${ZH})[,;:?!]+(?=${ZH})`),
    message: halfWidth,
    mend: widened,
    notIn: ['text', 'heading', 'cell', 'attribute', 'yaml'],
  },
  // 一. 概述: after a number that counts, Chinese has another sign than at the end of a sentence.
  {
    pattern: regex(String.raw`(?<=^${COUNT}+)\.`),
    message: (words, found) => words.halfWidth(found, '、'),
    mend: () => '、',
  },
  {
    pattern: regex(String.raw`(?<=[${HAN}）》”」』%])(?<!^${COUNT}+)\.(?![\d.a-zA-Z])`),
    message: halfWidth,
    mend: widenedAtEnd,
    notIn: ['footnote'],
  },
  // 增长(YoY) · (件) · but not 为(30.2÷11.7)
  {
    pattern: regex(
      String.raw`[(](?=[^()]*${HAN})|(?<=${HAN})[(](?!${SUM})|(?<=${HAN}[^()]*)[)]|(?<!${SUM})[)](?=${HAN})`,
    ),
    message: halfWidth,
    mend: (found) => toWide(found),
    pair: 'brackets',
  },
  {
    // 增长 了, but not 单位：万元 币种：人民币, where it keeps two entries apart.
    pattern: regex(String.raw`(?<=${HAN})[ \t\u00a0]+(?=${HAN})(?!${HAN}{1,8}[：:])`),
    message: (words) => words.space,
    mend: takenIfNoTab,
    notIn: ['footnote'],
    isSpace: true,
  },
  {
    pattern: regex(
      String.raw`(?<=[，。；：、？！“「『（《])[ \t\u00a0]+(?=\S)|(?<=\S)[ \t\u00a0]+(?=[，。；：、？！”」』）》])`,
    ),
    message: (words) => words.space,
    mend: taken,
    notIn: ['footnote'],
  },
  {
    pattern: regex(String.raw`"(?=[^"]*${HAN}[^"]*")|(?<=${HAN})"|"(?=${HAN})|(?<=${HAN})'|'(?=${HAN})`),
    message: (words) => words.straightQuote(open + close, openSingle + closeSingle),
    mend: (found, { before }) => (found === '"' ? (before.includes('"') ? close : open) : undefined),
    pair: 'quotes',
  },
];
