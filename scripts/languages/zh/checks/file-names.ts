import type { CheckMessages } from '../../check-messages.ts';

export const fileNames: CheckMessages['fileNames'] = {
  notInAddress: (name) => [
    `“${name}”不能用在网址里`,
    '应由小写字母、数字和单个连字符组成：1-overview、2-features.mdx',
    '给文件夹或文件改名，各种语言都要',
  ],
  tooLong: (letters, most) => [
    `名称有${letters}个字母，作网址太长`,
    `最多${most}个字母`,
    '换个短些的名称，各种语言一起改',
  ],
};
