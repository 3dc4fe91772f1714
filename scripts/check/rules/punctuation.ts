import { type CheckMessages, type Message } from '../../languages/index.ts';
import { hasSpacedHalves, spacedHeadlinesIn } from '../../content/headlines.ts';
import type { Rule } from '../../content/library.ts';
import { problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';
import { allPassages, type Passage } from '../../content/passages.ts';
import { toAscii, toNarrow, toWide } from './punctuation/widths.ts';

/** Each language has its own punctuation: full width in Chinese, half width in English; digits and letters are half width in both. */
export const punctuation: Rule = (content) => {
  const headlines = content.headlines ?? content.pages.flatMap(spacedHeadlinesIn);
  return allPassages(content).flatMap((words) => {
    const faults = words.lang === 'zh' ? inChinese : inEnglish;
    return faults.flatMap((fault) => (fault.notIn?.includes(words.kind) ? [] : find(words, fault, headlines)));
  });
};

/** The titles of documents in a table are long and are printed with such a space too. */
const isInHeadline = ({ text, kind }: Passage, index: number, headlines: string[]): boolean =>
  (kind === 'cell' && hasSpacedHalves(text.slice(Math.max(0, index - 5), index + 6))) ||
  headlines.some((headline) => {
    const start = text.indexOf(headline);
    return start >= 0 && index > start && index < start + headline.length;
  });

interface Fault {
  pattern: RegExp;
  message: (words: CheckMessages['punctuation'], found: string) => Message;
  notIn?: Passage['kind'][];
  /** A fault that a headline may have. */
  isSpace?: boolean;
}

function find(words: Passage, { pattern, message, isSpace }: Fault, headlines: string[]): Problem[] {
  const found = [...words.text.matchAll(pattern)].filter(
    ({ index }) => !isSpace || !isInHeadline(words, index, headlines),
  );
  return found.map(({ index, 0: found }) =>
    problemAt(words.at(index), 'punctuation', ({ punctuation }) => message(punctuation, found)),
  );
}

const HAN = String.raw`\p{Script=Han}`;
/** What belongs to Chinese text: its characters and its punctuation. */
const ZH = String.raw`[\p{Script=Han}，。；：、？！“”‘’（）《》〈〉「」『』【】〔〕…—]`;

/** The inside of a bracket in a sum: `30.2÷11.7`. */
const SUM = String.raw`[\d.\s]+[÷×+−/*-][\d.\s÷×+−/*-]+`;

const regex = (source: string): RegExp => new RegExp(source, 'gu');

const halfWidth: Fault['message'] = (words, found) => words.halfWidth(found, toWide(found));

const everywhere: Fault[] = [
  {
    pattern: /[０-９Ａ-Ｚａ-ｚ％．＃＄＆＊＠＿｜]+/gu,
    message: (words, found) => words.fullWidth(found, toAscii(found)),
  },
  {
    pattern: /([，。；：、？！])[，。；：、？！]*\1|[，。；：、][，。；：、]+/gu,
    message: (words, found) => words.doubled(found),
  },
];

const inChinese: Fault[] = [
  ...everywhere,
  // 5%,其中 · 增长,其中 · 增长, but not 1,234, not 10:30, and not an English sentence.
  { pattern: regex(String.raw`(?<=${ZH})[,;:?!]+|[,;:?!]+(?=[ \t]?${HAN})`), message: halfWidth, notIn: ['footnote'] },
  // In a reference 「北京: 人民出版社」 a sign and a space are its form.
  {
    pattern: regex(String.raw`(?<=${ZH})[,;:?!]+(?=${ZH})`),
    message: halfWidth,
    notIn: ['text', 'heading', 'cell', 'attribute', 'yaml'],
  },
  { pattern: regex(String.raw`(?<=[${HAN}）》”%])\.(?![\d.a-zA-Z])`), message: halfWidth, notIn: ['footnote'] },
  // 增长(YoY) · (件) · but not 为(30.2÷11.7)
  {
    pattern: regex(
      String.raw`[(](?=[^()]*${HAN})|(?<=${HAN})[(](?!${SUM})|(?<=${HAN}[^()]*)[)]|(?<!${SUM})[)](?=${HAN})`,
    ),
    message: halfWidth,
  },
  {
    pattern: regex(String.raw`(?<=${HAN})[ \t\u00a0]+(?=${HAN})`),
    message: (words) => words.space,
    notIn: ['footnote'],
    isSpace: true,
  },
  {
    pattern: regex(
      String.raw`(?<=[，。；：、？！“（《])[ \t\u00a0]+(?=\S)|(?<=\S)[ \t\u00a0]+(?=[，。；：、？！”）》])`,
    ),
    message: (words) => words.space,
    notIn: ['footnote'],
  },
  { pattern: /\u3000+/gu, message: (words) => words.wideSpace },
  {
    pattern: regex(String.raw`"(?=[^"]*${HAN}[^"]*")|(?<=${HAN})"|"(?=${HAN})|(?<=${HAN})'|'(?=${HAN})`),
    message: (words) => words.straightQuote,
  },
];

const inEnglish: Fault[] = [
  ...everywhere,
  // （国市监广〔2020〕175号） and 《法规》， are Chinese words in an English text and keep their signs.
  {
    pattern: regex(
      String.raw`(?<!${HAN}[\d\s“”‘’（）《》〈〉〔〕，。；：、？！…—·-]*)[，。；：、？！（）](?![\d\s“”‘’（）《》〈〉〔〕，。；：、？！…—·-]*${HAN})`,
    ),
    message: (words, found) => words.inEnglish(found, toNarrow(found)),
  },
  { pattern: /\u3000+/gu, message: (words) => words.wideSpace },
];
