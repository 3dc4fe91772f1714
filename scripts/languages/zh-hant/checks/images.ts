import type { CheckMessages } from '../../check-messages.ts';

const expected = '應把資料寫成帶表格的<Figure>，或用文字說明';
const todo = '請替換';

export const images: CheckMessages['images'] = {
  image: ['這裡有圖片', expected, todo],
  undescribed: ['這裡有沒有說明文字的圖片', expected, todo],
};
