import type { CheckMessages } from '../../check-messages.ts';

export const moved: CheckMessages['moved'] = {
  stillThere: (from) => [`${from}现在有内容`, '应是已经不用的旧地址', '删去这一行'],
  twice: (from, file) => [`${file}已经写明${from}现在在哪里`, '每个旧地址只写一次', '只留一处'],
  nowhere: (to) => [`${to}处没有内容`, '应是现有的一节、案例或图，如overview/status、figures/turnover', '改正'],
};
