import type { CheckMessages } from '../../check-messages.ts';

const kinds = { Figure: '圖', Note: '編者註', heading: '標題編號', file: '網址' };

export const duplicateIds: CheckMessages['duplicateIds'] = {
  repeated: (kind, name, where) => [
    `${kinds[kind]}「${name}」已經有了，在${where}`,
    `每個${kinds[kind]}只能出現一次`,
    '給這一個換個名字',
  ],
  chapter: (folder, other) => [
    `${folder}/這一章與${other}的網址相同`,
    '每章、每個檔案的網址都不能相同，名稱前的序號不算在內',
    '給其中一個改名',
  ],
  sameName: (name, report) => [
    `報告${report}也叫「${name}」`,
    '各份報告的簡稱不同：標籤和篩選項裡只有簡稱',
    '寫上年份或主題',
  ],
  reserved: (name) => [`「${name}」是網站自己的網址，或是網站、電腦保留的名稱`, '應換一個名字', '改名'],
  tooLong: (letters, most) => [
    `id有${letters}個字母，作網址太長`,
    `最多${most}個字母`,
    '換個短一點的id，各種語言一起改',
  ],
};
