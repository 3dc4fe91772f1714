import type { CheckMessages } from '../../check-messages.ts';

export const unfinished: CheckMessages['unfinished'] = {
  todo: (found) => [`尚未完成：「${found}」`, '應是正式內容', '寫好後刪去TODO'],
  emptyTable: (id) => [`尚未完成：圖「${id}」的表格還沒有數值`, '應是數值，沒有的才寫—', '填寫儲存格'],
};
