import type { CheckMessages } from '../../check-messages.ts';

const expected = '应把数据写成带表格的<Figure>，或用文字说明';
const todo = '请替换';

export const images: CheckMessages['images'] = {
  image: ['这里有图片', expected, todo],
  undescribed: ['这里有没有说明文字的图片', expected, todo],
};
