import type { CheckMessages } from '../../check-messages.ts';

export const fileNames: CheckMessages['fileNames'] = {
  notInAddress: (name) => [
    `“${name}”不能用在网址里`,
    '应由小写字母、数字和单个连字符组成：1-overview、2-features.mdx',
    '给文件夹或文件改名，两种语言都要',
  ],
};
