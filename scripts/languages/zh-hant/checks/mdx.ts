import type { CheckMessages } from '../../check-messages.ts';

const instead = {
  bold: '寫成**文字**',
  code: '寫成`程式碼`，或在前後各用一行```',
  emphasis: '寫成*文字*',
  fetched: '刪去，或寫一個連結：頁面不執行程式，也不從別處取東西',
  formula: '直接寫符號（CO₂、m²），或在$$和$$之間寫公式',
  heading: '在標題前寫##',
  line: '空一行另起一段；在表格裡就另起一行',
  link: '寫成[文字](網址)',
  list: '每項單獨一行，前面寫-或1.；表格的儲存格裡各項之間寫；',
  paragraph: '去掉標籤；空一行就是新的一段',
  picture: '寫成![圖裡有什麼](檔案)',
  quotation: '在引文每行前寫>',
  table: '用Markdown寫表格：| 甲 | 乙 |',
  other: '改用Markdown；要寫小於號就寫\\<',
};

export const mdx: CheckMessages['mdx'] = {
  brace: ['這裡的{被當作程式的開頭', '正文只是文字', '要寫大括號就寫\\{'],
  program: ['這一行被當作程式（import或export）', '正文只是文字', '刪去；可用的元件不需要import'],
  notClosed: (name) => [
    `<${name} …>沒有結束`,
    `每個<${name} …>都要有</${name}>${name === 'Figure' ? '，表格前後各空一行' : ''}`,
    name === 'Figure' ? '另起一行補上結束標籤' : '補上結束標籤',
  ],
  notOpened: (name, isEnclosing) => [
    `這裡有</${name}>，卻沒有開始標籤`,
    isEnclosing ? `</${name}>之前應有<${name} …>` : `應寫成<${name} … />，不需要結束標籤`,
    isEnclosing ? '刪去或補上開始標籤' : '刪去',
  ],
  smallerThan: [
    '這裡的<被當作元件開頭，但讀不懂',
    '只能是<Figure …>、<Note … />、<Allow … />或<Value …>，值用半形雙引號',
    '要寫小於號就寫\\<',
  ],
  openQuote: ['這個標籤裡的引號不成對', '應寫成name="文字"，引號成對', '補上缺少的"；文字裡面的引號用「 」'],
  quoteInside: ['屬性值裡面用了"', '應寫成name="文字"，文字裡面的引號用「 」', '替換裡面的引號'],
  noQuotes: ['這裡的屬性值沒有用半形雙引號', '應寫成name="文字"', '在前後加上"'],
  attribute: (name) => [`<${name} …>標籤裡不能有這個符號`, '應寫成name="文字"，之間空一格，符號都用半形', '改正'],
  noEnd: (name, isEnclosing) => [
    `<${name} …標籤沒有結尾`,
    isEnclosing ? `應以>結尾：<${name} …>` : `應以/>結尾：<${name} … />`,
    '補上',
  ],
  noSlash: (name) => [`<${name} …>沒有結束`, `應寫成<${name} … />，>前有斜線`, '補上斜線'],
  wrongEnd: (name, line, found) => [`這裡是${found}，而第${line}行開始的是<${name}>`, `應為</${name}>`, '改正結束標籤'],
  misspelt: (name, meant) => [`沒有<${name}>這個元件`, `應為<${meant} …>，大小寫不能錯`, `改成<${meant}`],
  comment: ['這裡有註解', '只應有給讀者看的文字', '刪去'],
  address: (address) => [`${address}寫在<和>之間`, '直接寫網址，會自動成為連結；或寫成[文字](網址)', '去掉<和>'],
  html: (tag, purpose) => [`${tag}是HTML`, '只能用Markdown和已知的元件', instead[purpose]],
  other: (reason) => [`這裡讀不懂：${reason}`, '只能是普通Markdown和已知的元件', '檢查此處前後的字元'],
};
