import type { CheckMessages } from '../../check-messages.ts';

export const mdx: CheckMessages['mdx'] = {
  brace: ['這裡的{被當作程式的開頭', '正文只是文字', '要寫大括號就寫\\{'],
  program: ['這一行被當作程式（import或export）', '正文只是文字', '刪去；可用的元件不需要import'],
  notClosed: ['這裡開始的元件沒有結束', '每個<Figure …>都要有</Figure>，表格前後各空一行', '另起一行補上結束標籤'],
  notOpened: ['這裡有結束標籤卻沒有開始標籤', '</Figure>之前應有<Figure …>', '刪去或補上開始標籤'],
  smallerThan: [
    '這裡的<被當作元件開頭，但讀不懂',
    '只能是<Figure …>、<Note … />或<Allow … />，值用半形雙引號',
    '要寫小於號就寫\\<',
  ],
  openQuote: ['這個標籤裡的引號不成對', '應寫成name="文字"，引號成對', '補上缺少的"；文字裡面的引號用「 」'],
  quoteInside: ['屬性值裡面用了"', '應寫成name="文字"，文字裡面的引號用「 」', '替換裡面的引號'],
  noQuotes: ['這裡的屬性值沒有用半形雙引號', '應寫成name="文字"', '在前後加上"'],
  attribute: (name) => [`<${name} …>標籤裡不能有這個符號`, '應寫成name="文字"，之間空一格，符號都用半形', '改正'],
  noEnd: (name) => [
    `<${name} …標籤沒有結尾`,
    name === 'Figure' ? '應以>結尾：<Figure …>' : `應以/>結尾：<${name} … />`,
    '補上',
  ],
  noSlash: (name) => [`<${name} …>沒有結束`, `應寫成<${name} … />，>前有斜線`, '補上斜線'],
  wrongEnd: (name, line, found) => [`這裡是${found}，而第${line}行開始的是<${name}>`, `應為</${name}>`, '改正結束標籤'],
  misspelt: (name, meant) => [`沒有<${name}>這個元件`, `應為<${meant} …>，大小寫不能錯`, `改成<${meant}`],
  comment: ['這裡有註解<!-- … -->', '只應有給讀者看的文字', '刪去'],
  html: (name) => [
    `<${name}>是HTML`,
    '只能用Markdown和已知的元件；分段空一行，粗體用** **',
    '改用Markdown；要寫小於號就寫\\<',
  ],
  other: (reason) => [`這裡讀不懂：${reason}`, '只能是普通Markdown和已知的元件', '檢查此處前後的字元'],
};
