import type { CheckMessages } from '../../check-messages.ts';

export const report: CheckMessages['report'] = {
  warning: '提醒：',
  summary: (files, errors, warnings) =>
    `${files}個檔案：${errors + warnings ? `${errors}個錯誤，${warnings}個提醒` : '沒有發現問題'}。`,
};
