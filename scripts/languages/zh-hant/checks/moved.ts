import type { CheckMessages } from '../../check-messages.ts';

export const moved: CheckMessages['moved'] = {
  stillThere: (from) => [`${from}現在有內容`, '應是已經不用的舊網址', '刪去這一行'],
  twice: (from, file) => [`${file}已經寫明${from}現在在哪裡`, '每個舊網址只寫一次', '只留一處'],
  nowhere: (to) => [`${to}處沒有內容`, '應是現有的一節、案例或圖，如overview/status、figures/turnover', '改正'],
};
