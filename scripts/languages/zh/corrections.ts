import type { CorrectionWords } from '../en/corrections.ts';

export const correctionWords: CorrectionWords = {
  title: '更正',
  lead: '读者可能已经引用、现在已经改正的内容。更正按先后编号，一条也不删去。',
  count: (n) => `${n}条更正`,
  name: (number) => `更正${number}`,
  on: (date) => `${date}更正`,
  kinds: { figure: '数字有误', meaning: '意思有误', wording: '措辞改动' },
  was: '原为',
  is: '改为',
  place: '所在之处',
  allCases: ({ name }) => `本报告的全部${name}`,
};
