import type { CheckMessages } from '../../check-messages.ts';

export const terms: CheckMessages['terms'] = {
  otherRendering: (term, renderings, where) => [
    `中文${where}的“${term}”在这里没有用术语表的译法`,
    `应为${renderings.map((text) => `“${text}”`).join('或')}`,
    '改用该译法，或在glossary.yaml的also里加上这里的译法',
  ],
};
