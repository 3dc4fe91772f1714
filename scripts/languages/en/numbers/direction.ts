import type { BalanceWords, DirectionWords } from '../../numbers/language-numbers.ts';

const UP = [
  'ris(?:e|es|ing|en)',
  'rose',
  'grow(?:s|th|ing|n)?',
  'grew',
  '(?<!\\b(?:makes?|made|making|took|takes?|taking)\\s)up',
  'increas(?:e|es|ed|ing)',
  'gain(?:s|ed|ing)?',
  'climb(?:s|ed|ing)?',
  'jump(?:s|ed|ing)?',
  'surg(?:e|es|ed|ing)',
  'higher',
  'more',
  'expan(?:d|ds|ded|ding|sion)',
  'widen(?:s|ed|ing)?',
  'rais(?:e|es|ed|ing)',
  'soar(?:s|ed|ing)?',
  'add(?:s|ed|ing)',
  'improv(?:e|es|ed|ing|ement)',
  'advanc(?:e|es|ed)',
];

const DOWN = [
  'fall(?:s|ing|en)?',
  'fell',
  'drop(?:s|ped|ping)?',
  'declin(?:e|es|ed|ing)',
  'decreas(?:e|es|ed|ing)',
  'down',
  'lower(?:s|ed|ing)?',
  'reduc(?:e|es|ed|ing|tions?)',
  'shr(?:ank|ink|inks|inking|unk)',
  'cut(?:s|ting)?',
  'slip(?:s|ped|ping)?',
  'contract(?:ed|ing|ion)',
  'narrow(?:s|ed|ing)?',
  'slow(?:s|ed|ing|er)?',
  'fewer',
  'less',
  'short(?:er|en|ened|ening)',
  'sav(?:e|es|ed|ing)',
  'plung(?:e|ed|ing)',
  'tumbl(?:ed|ing)',
  'los(?:s|t|ing)',
  'eas(?:ed|ing)',
  'off',
  'trimm?(?:ed|ing)?',
  'dipp?(?:ed)?',
  'minus',
  'retreat(?:ed)?',
];

const words = (list: string[]): RegExp => new RegExp(`\\b(?:${list.join('|')})\\b`, 'giu');

export const direction: DirectionWords = {
  up: words(UP),
  down: words(DOWN),
  clauseEnd: /[;:.!?()“”"\n](?!\d)|,(?!\d)|\b(?:and|while|but|whereas)\b/u,
  sentenceEnd: /[.;](?=\s)/u,
  reach: 48,
  wordsAfter: 4,
  fromTo: { from: /\bfrom (?:[a-z]+ )?$/u, to: /\bto (?:[a-z]+ )?$/u },
};

const GAIN = ['(?<!non-)profits?', 'surplus(?:es)?', 'earn(?:s|ed|ings)?', 'net income', 'net inflows?'];
const LOSS = ['loss(?:es)?', 'los(?:t|e|es|ing)', 'deficits?', 'net outflows?', 'in the red'];

export const balance: BalanceWords = {
  minus: /\b(?:minus|negative) (?:RMB |US\$)?$/iu,
  below: /\b(?:minus|negative|below|beneath|loss(?:es)?|deficits?|net outflows?|sub-zero|off|worse|behind)\b/iu,
  gain: words(GAIN),
  loss: words(LOSS),
  reachAfter: 24,
};
