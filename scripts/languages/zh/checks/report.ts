import type { CheckMessages } from '../../check-messages.ts';

export const report: CheckMessages['report'] = {
  warning: '提醒：',
  summary: (files, errors, warnings) =>
    `${files}个文件：${errors + warnings ? `${errors}个错误，${warnings}个提醒` : '没有发现问题'}。`,
};
