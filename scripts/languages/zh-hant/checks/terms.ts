import type { CheckMessages } from '../../check-messages.ts';

export const terms: CheckMessages['terms'] = {
  otherRendering: (term, renderings, where) => [
    `中文${where}的「${term}」在這裡沒有用術語表的譯法`,
    `應為${renderings.map((text) => `「${text}」`).join('或')}`,
    '改用該譯法，或在glossary.yaml的also裡加上這裡的譯法',
  ],
};
