import type { Cell, Qualifier } from './types.ts';
import type { Lang } from '../languages/index.ts';
import { scaled } from './decimal.ts';

const MISSING = /^(?:[—–-]{0,2}|未给出|not given)$/iu;
const DECIMAL = String.raw`[+\-−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;

const FORMS: Record<Lang, RegExp> = {
  // 超2400, 2400万场, 10余家, 17%, 30以上; 2016年, 11月 and 图1-4 are labels
  zh: new RegExp(
    `^(?<before>超过?|逾|高于|近|接近|约|大约|不足|不到|低于|小于)?\\s?(?<digits>${DECIMAL})\\s?(?<more>[余多+])?(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克米瓦]))?(?<more2>[余多+])?\\s?(?<unit>[%‰]|(?!以上|左右|[年月日号点时])[\\p{Script=Han}/]{1,6}?)?(?<after>以上|左右)?$`,
    'u',
  ),
  // over 24, RMB 3.5 billion, 24 million sessions, 17%; 11 November is a label
  en: new RegExp(
    `^(?<before>over|more than|above|nearly|almost|about|around|approximately|under|less than|below|fewer than)?\\s?(?<currency>RMB|US\\$|\\$|€)?\\s?(?<digits>${DECIMAL})\\s?(?<scale>thousand|million|billion|trillion)?(?<more>\\+)?\\s?(?<unit>[%‰]|(?!January|February|March|April|May|June|July|August|September|October|November|December|to\\b|and\\b|of\\b|or\\b)[A-Za-z][A-Za-z /-]{0,29}?)?\\s?(?<after>or more)?$`,
    'iu',
  ),
};

const POWERS: Record<string, number> = {
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const QUALIFIERS: [Qualifier, RegExp][] = [
  ['over', /^(?:超过?|逾|高于|over|more than|above|以上|or more|[余多+])$/iu],
  ['nearly', /^(?:近|接近|nearly|almost)$/iu],
  ['about', /^(?:约|大约|左右|about|around|approximately)$/iu],
  ['under', /^(?:不足|不到|低于|小于|under|less than|below|fewer than)$/iu],
];

/**
 * What a table cell holds: `10.80` -> 10.8; `超2400` -> 2400, over; `2400万场` -> 24000000 in 场; `—` -> missing;
 * everything else is text: `2016年`, `图1-4`, `2020-11`.
 */
export function readCell(text: string, lang: Lang): Cell {
  const bare = text
    .trim()
    .replace(/^\\(?=<)/u, '')
    .replace('％', '%');
  if (MISSING.test(bare)) return { kind: 'missing', text };
  const parts = FORMS[lang].exec(bare)?.groups;
  if (!parts) return { kind: 'text', text };
  const word = parts.before ?? parts.more ?? parts.more2 ?? parts.after;
  const qualifier = QUALIFIERS.find(([, pattern]) => word && pattern.test(word))?.[0];
  const unit = parts.currency ?? parts.unit;
  return {
    kind: 'number',
    text,
    value: scaled(parts.digits!, POWERS[parts.scale?.toLowerCase() ?? ''] ?? 0),
    ...(qualifier && { qualifier }),
    ...(unit && { unit }),
  };
}
