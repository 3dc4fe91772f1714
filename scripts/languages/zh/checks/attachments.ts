import type { CheckMessages } from '../../check-messages.ts';

export const attachments: CheckMessages['attachments'] = {
  missing: (name, report) => [`没有${report}/${name}这个文件`, '应是报告文件夹里的文件名', '放入文件，或改正文件名'],
  noPicture: (name) => [`${name}不是浏览器能显示的图片`, '不论叫什么名，应是JPEG、PNG或WebP', '另存为其中一种'],
  noPdf: (name) => [`${name}不是PDF`, '应是PDF文件，或以https://开头的网址', '写上PDF的文件名'],
  noAddress: (address) => [
    `${address}不是读者能打开的网址`,
    '应是以https://开头的网址，或报告文件夹里PDF的文件名',
    '请改正',
  ],
};
