import type { DownloadWords } from '../en/downloads.ts';

export const downloadWords: DownloadWords = {
  dataSheet: '資料',
  aboutSheet: '關於這些資料',
  allData: '資料下載',
  allDataLead: '文庫裡的每張圖表和它的檔案，每份報告的全部圖表另有一個壓縮檔。',
  dataPackage: '本報告全部圖表的資料包（ZIP）',
  title: '標題',
  report: '報告',
  address: '網址',
  licence: '授權條款',
  signs: '符號',
  onSite: (site) => `在${site}查看`,
  picture: '圖片（PNG）',
  pictureFailed: '圖片未能產生，請改用SVG檔案',
  embed: '嵌入網頁',
  embedHelp: '把這一行放進自己的網頁，就能顯示這張圖表。',
  embedListen: '在該網頁再放一次這段指令碼，圖框就與所顯示的內容一樣高：',
  copy: '複製',
  copied: '已複製',
};
