import type { DownloadWords } from '../en/downloads.ts';

export const downloadWords: DownloadWords = {
  dataSheet: '数据',
  aboutSheet: '关于这些数据',
  allData: '数据下载',
  allDataLead: '文库里的每张图表和它的文件，每份报告的全部图表另有一个压缩包。',
  dataPackage: '本报告全部图表的数据包（ZIP）',
  title: '标题',
  report: '报告',
  address: '网址',
  licence: '许可',
  signs: '符号',
  onSite: (site) => `在${site}查看`,
  picture: '图片（PNG）',
  pictureFailed: '图片没有生成，请改用SVG文件',
  embed: '嵌入网页',
  embedHelp: '把这一行放进自己的网页，就能显示这张图表。',
  embedListen: '在那个网页里再放一次这段脚本，图框就与所显示的内容一样高：',
  copy: '复制',
  copied: '已复制',
};
