import type { CheckMessages } from '../../check-messages.ts';

export const dates: CheckMessages['dates'] = {
  noDay: (date) => [`没有${date}这一天`, '应是日历上有的日期', '改正'],
  backwards: (value) => [`时间段${value}的结束早于开始`, '应先写较早的日期', '把两个日期对调'],
};
