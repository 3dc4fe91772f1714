import type { CheckMessages } from '../../check-messages.ts';

export const files: CheckMessages['files'] = {
  unknownFile: (languages) => [
    '文庫裡沒有這個檔案的位置',
    `應是report.yaml、notes.yaml、corrections.yaml、report.yaml寫明的檔案、data/、images/，以及各語言資料夾（${languages.map((lang) => `${lang}/`).join('、')}）下最多一層資料夾的.mdx檔案`,
    '移動、改名或移出文庫',
  ],
  misnamed: (found, meant) => [`文庫裡沒有${found}的位置`, `大概是${meant}`, '請改名'],
  unlistedLanguage: (folder, lang, listed) => [
    `site.yaml沒有列出資料夾${folder}的語言`,
    `應列在languages裡，現在列有${listed.join('、')}`,
    `在那裡加上${lang}，或把這個資料夾移出文庫`,
  ],
  link: ['這是指向別處的連結', '應是檔案或資料夾', '把它所指的內容本身放在這裡，或刪去連結'],
  hidden: ['這是隱藏檔案：名稱以點開頭', '應是要放到網站上的檔案', '刪去'],
  tooLarge: (bytes, most) => [
    `檔案有${Math.round(bytes / 1e6)}MB`,
    `至多${most / 1e6}MB`,
    '改小，或放在別處，用連結指向它',
  ],
  ofTheSite: (name) => [`網站自己已有${name}`, '應是網站沒有用到的名稱', '改名或刪去'],
  nestedLibrary: (file) => [
    `這個文庫裡面還有一個文庫：它有自己的${file}`,
    '一個資料夾是一個文庫，另一個與它並列',
    '把它移出去，或刪去它的site.yaml',
  ],
  notUtf8: (guess) => [
    `檔案不是UTF-8編碼${guess ? `，可能是${guess}` : '：這裡有讀不出的內容'}`,
    '文庫裡的檔案都用UTF-8編碼',
    guess ? `在編輯器裡按${guess}編碼開啟，再另存為UTF-8` : '重新輸入這裡的文字，存為UTF-8，或從原來的地方重新取一份',
  ],
  noFrontmatter: ['檔案沒有文首資訊', '第一行應是---，接著是title:和summary:，再以---結束', '在檔案開頭補上'],
  firstLine: ['第一行與---不完全一樣', '檔案一開頭就是三個連字號，這一行沒有別的', '刪去空行、空格，寫三個連字號'],
  openFrontmatter: ['文首資訊沒有結束', '最後一個鍵之後應有一行---，然後才是正文', '補上這一行'],
};
