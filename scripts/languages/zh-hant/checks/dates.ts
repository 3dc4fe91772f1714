import type { CheckMessages } from '../../check-messages.ts';

export const dates: CheckMessages['dates'] = {
  noDay: (date) => [`沒有${date}這一天`, '應是日曆上有的日期', '改正'],
  backwards: (value) => [`時間段${value}的結束早於開始`, '應先寫較早的日期', '把兩個日期對調'],
};
