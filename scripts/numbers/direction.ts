import type { Lang } from '../languages/index.ts';
import type { Pair } from './match.ts';
import type { Kind, NumberFound } from './types.ts';

export type Direction = 'up' | 'down';

const WORDS: Record<Lang, Record<Direction, RegExp>> = {
  zh: {
    up: /增长|上升|提高|增加|提升|上涨|增幅|增速|攀升|新增|增至|多增|涨幅|回升|扩[至到大充展]|(?<!最|许|至)[高多](?:出|了|近|约)?$|[增升涨]/gu,
    down: /负增长|下降|减少|下滑|降低|下跌|跌幅|降幅|回落|缩减|缩短|萎缩|收窄|降至|下调|放缓|(?<!最|至)[低少](?:了|近|约)?$|[降减跌]/gu,
  },
  en: {
    up: /\b(?:ris(?:e|es|ing|en)|rose|grow(?:s|th|ing|n)?|grew|(?<!\b(?:makes?|made|making|took|takes?|taking)\s)up|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|higher|more|expan(?:d|ds|ded|ding|sion)|widen(?:s|ed|ing)?|rais(?:e|es|ed|ing)|soar(?:s|ed|ing)?|add(?:s|ed|ing)|improv(?:e|es|ed|ing|ement)|advanc(?:e|es|ed))\b/giu,
    down: /\b(?:fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|down|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tions?)|shr(?:ank|ink|inks|inking|unk)|cut(?:s|ting)?|slip(?:s|ped|ping)?|contract(?:ed|ing|ion)|narrow(?:s|ed|ing)?|slow(?:s|ed|ing|er)?|fewer|less|short(?:er|en|ened|ening)|sav(?:e|es|ed|ing)|plung(?:e|ed|ing)|tumbl(?:ed|ing)|los(?:s|t|ing)|eas(?:ed|ing)|off|trimm?(?:ed|ing)?|dipp?(?:ed)?|minus|retreat(?:ed)?)\b/giu,
  },
};

/** A clause: what a direction word can speak for. */
const BREAK: Record<Lang, RegExp> = {
  zh: /[，。；：！？（）“”"\n]/u,
  en: /[;:.!?()“”"\n](?!\d)|,(?!\d)|\b(?:and|while|but|whereas)\b/u,
};
const REACH: Record<Lang, number> = { zh: 20, en: 48 };

/**
 * Pairs whose number goes down in Chinese and up in English, or the other way round, where one clause says one thing
 * clearly: `同比下降6.5%` against `up 6.5% year on year`, `由3亿元增至5亿元` against `fell from RMB 300 to 500 million`.
 * A fall that English does not mention is only missed in percentages and percentage points.
 */
export function againstEachOther(pairs: Pair[], zh: string, en: string): Pair[] {
  const inEnglish = pairs.map((pair) => pair.en);
  return pairs.filter((pair) => {
    if (![pair.zh, pair.en].every(isQuantity)) return false;
    const [chinese, english] = [
      direction(pair.zh, zh, 'zh') ?? fromTo(pair.en, inEnglish, en),
      direction(pair.en, en, 'en'),
    ];
    if (chinese && english) return chinese !== english;
    return chinese === 'down' && !english && [pair.zh, pair.en].every(isChange) && !speaksOfFall(pair.en, en);
  });
}

const QUANTITIES = new Set<Kind>(['percent', 'points', 'plain', 'times', 'fraction', 'ordinal']);

const isQuantity = ({ kind, required }: NumberFound): boolean => required && QUANTITIES.has(kind);
const isChange = ({ kind }: NumberFound): boolean => kind === 'percent' || kind === 'points';

/** `from RMB 26.10 trillion in 2016 to RMB 37.21 trillion` goes up, whatever the Chinese says. A rank goes the other way. */
function fromTo(number: NumberFound, numbers: NumberFound[], text: string): Direction | undefined {
  if (number.kind === 'ordinal' || !/\bto (?:[a-z]+ )?$/u.test(text.slice(0, number.start))) return undefined;
  const from = numbers.findLast(
    ({ kind, unit, start, end }) =>
      kind === number.kind &&
      unit === number.unit &&
      end < number.start &&
      number.start - end < REACH.en &&
      /\bfrom (?:[a-z]+ )?$/u.test(text.slice(0, start)),
  );
  return !from || from.value === number.value ? undefined : from.value < number.value ? 'up' : 'down';
}

/** Where the number goes, by its sign or by the nearest word of its clause; undefined where that is open. */
export function direction(number: NumberFound, text: string, lang: Lang): Direction | undefined {
  if (number.sign) return number.sign === '-' ? 'down' : 'up';
  const before = clauseBefore(text.slice(Math.max(0, number.start - REACH[lang]), number.start), lang);
  const last = nearest(before, lang);
  if (last) return last;
  if (lang === 'zh') return undefined;
  const [after = ''] = text.slice(number.end, number.end + REACH.en).split(BREAK.en);
  const words = after.trim().split(/\s+/u).slice(0, 4).join(' ');
  return first(words);
}

function clauseBefore(text: string, lang: Lang): string {
  return text.split(new RegExp(BREAK[lang].source, 'gu')).at(-1) ?? '';
}

function nearest(text: string, lang: Lang): Direction | undefined {
  const ends = { up: lastEnd(text, WORDS[lang].up), down: lastEnd(text, WORDS[lang].down) };
  if (ends.up === ends.down) return undefined;
  return ends.up > ends.down ? 'up' : 'down';
}

const lastEnd = (text: string, words: RegExp): number =>
  [...text.matchAll(words)].reduce((end, found) => Math.max(end, found.index + found[0].length), -1);

function first(text: string): Direction | undefined {
  const up = text.search(new RegExp(WORDS.en.up.source, 'iu'));
  const down = text.search(new RegExp(WORDS.en.down.source, 'iu'));
  if (up < 0 && down < 0) return undefined;
  return down < 0 || (up >= 0 && up < down) ? 'up' : 'down';
}

/** Any word of falling in the sentence: then a lost direction cannot be told from a free rendering. */
function speaksOfFall(number: NumberFound, text: string): boolean {
  const sentence =
    text
      .slice(0, number.start)
      .split(/[.;](?=\s)/u)
      .at(-1)! + text.slice(number.start).split(/[.;](?=\s)/u)[0]!;
  return new RegExp(WORDS.en.down.source, 'iu').test(sentence);
}
