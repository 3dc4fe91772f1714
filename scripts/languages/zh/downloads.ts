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
};
