import type { CheckMessages } from '../../check-messages.ts';

export const unfinished: CheckMessages['unfinished'] = {
  todo: (found) => [`尚未完成：“${found}”`, '应是正式内容', '写好后删去TODO'],
  emptyTable: (id) => [`尚未完成：图“${id}”的表格还没有数值`, '应是数值，没有的才写—', '填写单元格'],
};
