import type { CheckMessages } from '../../check-messages.ts';

export const unpublished: CheckMessages['unpublished'] = {
  link: (report, reason) => [
    `这里链接到${report}，而它${reason === 'draft' ? '是草稿' : `${reason.until}以前不发布`}`,
    '已发布的内容只能链接到已发布的内容，构建时会在这里停下',
    '先删去链接，或发布那份报告',
  ],
};
