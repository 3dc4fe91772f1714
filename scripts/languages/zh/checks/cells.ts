import type { CheckMessages } from '../../check-messages.ts';

export const cells: CheckMessages['cells'] = {
  notNumber: (text) => [
    `“${text}”不是数字，而这一列是数字`,
    '应是数字（1234.5、-6.5、超2400），没有就写—',
    '改正这一格',
  ],
};
