import type { CheckMessages } from '../../check-messages.ts';

type Kind = Parameters<CheckMessages['dialects']['foreign']>[0];

const names: Record<Kind, string> = {
  attributes: '名稱、樣式',
  callout: '提示框',
  code: '程式碼區塊',
  command: '命令',
  contents: '目錄',
  container: '版式',
  footnote: '註腳',
  formula: '公式',
  label: '位置名稱',
  link: '連結',
  picture: '圖片',
  quotation: '引語',
};

const forms: Record<Kind, string> = {
  attributes: '只用Markdown',
  callout: '應寫成> [!NOTE]，正文寫在下面各行，每行以>開頭',
  code: '前後各寫一行```',
  command: '應寫出它要顯示的文字',
  contents: '不寫：目錄由網站產生',
  container: '只寫正文，或寫成提示框：> [!NOTE]，正文寫在下面各行，每行以>開頭',
  footnote: '這裡寫[^名]，文末寫[^名]:和註文',
  formula: '應寫成$$a = b$$',
  label: '不寫：標題、圖和各區塊都有自己的網址',
  link: '應寫成[](#s1.1.2)，印出所到之處的標題；或[文字](網址)',
  picture: '應寫成![圖中是什麼](harbour.jpg "圖說")，前後空行',
  quotation: '應寫成引文，每行以>開頭',
};

export const dialects: CheckMessages['dialects'] = {
  foreign: (kind, written, instead, mends) => [
    `${written}是別的程式寫${names[kind]}的方法`,
    instead ? `應寫成${instead}` : forms[kind],
    mends
      ? `${instead === '' ? '刪去' : '改成這樣'}，或執行npm run check -- --fix`
      : instead === undefined
        ? '改成這樣，或刪去'
        : '改成這樣',
  ],
};
