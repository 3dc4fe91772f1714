import type { CheckMessages } from '../../check-messages.ts';

export const attachments: CheckMessages['attachments'] = {
  missing: (name, report) => [`沒有${report}/${name}這個檔案`, '應是報告資料夾裡的檔名', '放入檔案，或改正檔名'],
  noPicture: (name) => [`${name}不是瀏覽器能顯示的圖片`, '不論叫什麼名稱，應是JPEG、PNG或WebP', '另存為其中一種'],
  noPdf: (name) => [`${name}不是PDF`, '應是PDF檔案，或以https://開頭的網址', '寫上PDF的檔名'],
  noAddress: (address) => [
    `${address}不是讀者能開啟的網址`,
    '應是以https://開頭的網址，或報告資料夾裡PDF的檔名',
    '請改正',
  ],
};
