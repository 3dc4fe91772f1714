import type { CheckMessages } from '../../check-messages.ts';

export const unpublished: CheckMessages['unpublished'] = {
  link: (report, reason) => [
    `這裡連結到${report}，而它${reason === 'draft' ? '是草稿' : `${reason.until}以前不發布`}`,
    '已發布的內容只能連結到已發布的內容，建置時會在這裡停下',
    '先刪去連結，或發布那份報告',
  ],
};
