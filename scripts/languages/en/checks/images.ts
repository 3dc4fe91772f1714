import type { Messages } from '../../message.ts';

const expected = 'its data as a <Figure> with a table, or what it shows in words';
const todo = 'replace it';

export const images = {
  image: ['an image stands here', expected, todo],
  undescribed: ['an image without a description stands here', expected, todo],
} satisfies Messages;
