import type { CorrectionWords } from '../en/corrections.ts';

export const correctionWords: CorrectionWords = {
  title: '更正',
  lead: '讀者可能已經引用、現在已經改正的內容。更正按先後編號，一條也不刪去。',
  count: (n) => `${n}條更正`,
  name: (number) => `更正${number}`,
  on: (date) => `${date}更正`,
  kinds: { figure: '數字有誤', meaning: '意思有誤', wording: '措辭改動' },
  was: '原為',
  is: '改為',
  place: '所在之處',
  allCases: ({ name }) => `本報告的全部${name}`,
};
