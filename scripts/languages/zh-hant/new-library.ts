import type { NewLibraryWords } from '../en/new-library.ts';

export const newLibraryWords: NewLibraryWords = {
  region: 'HK',
  questions: {
    head: '文庫對自己的說明。請把這裡的內容換成自己的；還能寫什麼，見程式的content/README.md（編寫指南）。',
    format: '格式的版本和語言：「/」通到第一種。',
    regions: '某種語言用於哪個地區（要在網頁上標明時才寫）。',
    name: '網站叫什麼名稱？',
    tagline: '用幾個字說明它是什麼，顯示在首頁。',
    publisher: '由誰發布？',
    description: '讀者在這裡能看到什麼，用一兩句話說明。',
    licence: '文字可以怎樣使用？寫SPDX清單裡的代號，或{ name: …, url: … }',
    contact: '讀者寫信給誰？寫電子郵件地址或網址。',
    theme: '淺色、深色螢幕上連結和按鈕的顏色；標誌、圖示、預覽圖也寫在這裡。',
    featured: '首頁展示哪份報告、哪張圖？不寫就展示最新的報告。',
  },
  site: {
    name: '我們的報告',
    tagline: '歷年年度報告，全文可搜尋',
    publisher: '本機構',
    description: '本機構歷年的年度報告，各章、各表、各項數字全文收錄。',
  },
  topic: '活動',
  about: {
    title: '關於',
    summary: '由誰發布這些報告，可以怎樣使用。',
    body: '請在這裡說明你們是誰，網站上有什麼，文字和數字可以怎樣使用。',
  },
  report: {
    title: (year) => `年度報告${year}`,
    short: (year) => `年報${year}`,
    summary: (year) => `${year}年的課程、參加者和計畫。這是範例，請換成自己的內容。`,
    chapter: '年度回顧',
    keyFigure: { value: '1280人', label: '參加者', change: '比上年多6.7%' },
  },
  courses: {
    title: '課程',
    summary: (year) => `${year}年辦了24門課程，參加者1280人。`,
    heading: '課程和參加者',
    text: (year) => `這是範例，請換成自己的文字。${year}年辦了24門課程，參加者1280人，比上年多6.7%。[^sample]`,
    byPlace: { title: '各地課程', unit: '門', head: '地點', column: '數量', rows: ['北區', '南區', '西區'] },
    footnote: '範例的數字都是編造的。',
  },
  participants: {
    title: '參加者',
    summary: '參加者人數連續兩年增加。',
    heading: '三年情況',
    text: '第二個範例，有一張依時間畫的圖。數字只寫在表格裡，網頁照著畫。',
    byYear: {
      title: '各年參加者',
      unit: '人',
      head: '年份',
      column: '參加者',
      count: String,
      year: (year) => `${year}年`,
    },
  },
  source: '範例資料',
  nextSteps: (folder) => `已在${folder}/建好一個文庫，可以直接檢查和建置，不會有問題。

接下來：
  1. 回答${folder}/site.yaml裡的問題，寫好${folder}/pages/。
  2. 執行npm run dev -- --content ${folder}，邊看邊把範例換成自己的內容。
  3. npm run check -- --content ${folder}列出所有問題；npm run build -- --content ${folder}產生網站。
  4. 完整的指南見content/README.md；文庫單獨放一個儲存庫怎樣發布，見README.md。`,
  refusals: {
    noFolder: '沒有寫新文庫的資料夾。請寫：npm run new-library -- ../reports --languages zh-hant',
    noLanguages: (known) =>
      `請用--languages寫明文庫有哪些語言，第一種寫在最前（現有：${known.join('、')}）。請寫：--languages zh-hant,en`,
    unknownLanguage: (code, known) =>
      `程式不認識「${code}」這種語言。--languages後面應寫其中一種或幾種：${known.join('、')}`,
    languageTwice: (code) => `--languages後面寫了兩次「${code}」，只寫一次。`,
    notEmpty: (folder) => `${folder}/裡有東西，沒有寫入任何檔案。請寫一個空的或還沒有的資料夾。`,
    noFolderThere: (folder) => `${folder}是檔案，沒有寫入任何檔案。請寫一個空的或還沒有的資料夾。`,
    nested: (folder, outer) => `${folder}/會在文庫${outer}/裡面，沒有寫入任何檔案。兩個文庫要並列放，請換一個資料夾。`,
  },
};
