import type { CheckMessages } from '../../check-messages.ts';

const count = (number: number): string => number.toLocaleString('zh-Hant');

export const sizeLimits: CheckMessages['sizeLimits'] = {
  bytes: (found, most) => [
    `這個檔案有${count(Math.round(found / 1e6))} MB，沒有讀取`,
    `最多${count(most / 1e6)} MB`,
    '分成幾個檔案，或去掉網頁用不到的內容',
  ],
  characters: (found, most) => [`這個檔案有${count(found)}個字元`, `最多${count(most)}個`, '分成幾個檔案'],
  lines: (found, most) => [`這個檔案有${count(found)}行`, `最多${count(most)}行`, '分成幾個檔案'],
  levels: (most) => ['這一行套得太深（清單、引文、括號或元件層層相套）', `最多${count(most)}層`, '減少層次'],
  signs: (found, most) => [
    `這一段或這一列表格到此已有${count(found)}個Markdown符號（* _ [ ] \` < { 等）`,
    `最多${count(most)}個`,
    '分成幾段，或去掉符號',
  ],
  unreadable: [
    '這段文字太複雜，程式讀不了',
    '應是層次不多的Markdown或YAML',
    '逐段刪減到能讀為止，再把刪去的部分寫得簡單些',
  ],
};
