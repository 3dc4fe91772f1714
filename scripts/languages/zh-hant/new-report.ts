import type { NewReportWords } from '../en/new-report.ts';

export const newReportWords: NewReportWords = {
  summary: 'TODO 概要',
  sectionText: 'TODO 正文',
  sectionSummary: 'TODO 用一句話概括本節',
  notes: '編者註：報告有疑問處，寫在這裡，正文用<Note id="…" />引出。',
  exampleNote: '三項相加是……，報告的總數是……。',
  head: (from) => `結構取自${from}。逐項回答問題，寫好一處就刪去該處的標記；npm run check列出還沒寫好的地方。`,
  isRight: '對嗎？對就刪去這條註解',
  questions: {
    kind: '是自己發布的原創報告（original），還是對別的文獻的重述（restatement）？',
    title: '報告的全稱是什麼？',
    short: '標籤和篩選項裡用的簡稱？',
    issuer: '由誰發布？',
    series: '同一系列的報告寫同一個名稱。',
    period: '講的是哪段時間？',
    printed: '原書何時出版？沒有寫明就刪去下一行。',
    published: '哪一天發布？',
    imprint: '作者、編者、出版者是誰，有哪些號碼？寫法見編寫指南；沒有的刪去。',
    restated: '本文庫何時首次發布？',
    summary: '用一兩句話說明報告講什麼。',
    source: '根據哪本書、哪個版本寫成？',
    chapters: '各章名稱（鍵是資料夾名，不含序號）。',
    keyFigures: '最重要的幾個數字，以及它們在正文裡的位置。',
  },
  nextSteps: (id, from, { folder, option }, sections, featured) =>
    `已仿照${from}建立${folder}/${id}/：report.yaml、notes.yaml，${sections
      .map(({ language, count }) => `${language}${count}節`)
      .join('、')}，都還沒有正文。

接下來：
  1. 填寫${folder}/${id}/report.yaml，裡面寫著要回答的問題。
  2. 寫各節：凡有TODO處，以及表格裡的數值。本期沒有的內容，各種語言都刪去。
  3. 邊寫邊用npm run dev${option}看效果和未完成之處；npm run check${option}列出所有未完成之處。
  4. 檢查沒有問題後，npm run build${option}產生網站。完整的指南見content/README.md。${
    featured === undefined
      ? ''
      : `\n  5. site.yaml的featured寫明首頁展示${featured}：改成新報告，或刪去這一行，首頁就展示最新的報告。`
  }`,
  refusals: {
    noId: (command) => `沒有寫新報告的名稱。請寫：${command}`,
    badId: (id) => `「${id}」不能作報告的名稱，因為它要用在網址裡。請只用小寫字母、數字和單一連字號，例如annual-2025`,
    reservedId: (id) => `「${id}」是網站自己的網址。請換一個名稱。`,
    exists: (id, folder) => `已經有${folder}/${id}/，沒有寫入任何檔案。請換一個名稱，或先移走這個資料夾。`,
    noFrom: (known, command) => `請用--from寫明沿用哪份報告的結構（現有：${known.join('、')}）。請寫：${command}`,
    unknownFrom: (from, known) => `沒有「${from}」這份報告。--from後面應寫其中之一：${known.join('、')}`,
    unknownKind: (kind, known) => `沒有「${kind}」這種報告。--kind後面應寫其中之一：${known.join('、')}`,
    unreadable: (from, problem) =>
      `${from}裡有讀不懂的地方，無法沿用，沒有寫入任何檔案。請先改正（npm run check列出全部問題）：\n  ${problem}`,
  },
};
