import type { CheckMessages } from '../../check-messages.ts';
import { listed } from './names.ts';

export const components: CheckMessages['components'] = {
  missingAttribute: (component, name, form) => [`<${component}>缺少${name}`, `應寫成${form}`, `補上${name}="…"`],
  unknownAttribute: (component, name, form) => [`<${component}>沒有${name}這個屬性`, `應寫成${form}`, '刪去'],
  insideParagraph: (name) => [`<${name}>寫進了段落裡`, '元件應單獨成行，前後各空一行', '在前後各加一個空行'],
  ofReports: (name) => [
    `<${name}>寫進了文庫自己的頁面裡`,
    '只能寫在報告的正文裡：圖和註按報告編排',
    '移到某一節，在這裡寫一個連結',
  ],
  figureInCase: [
    '圖寫進了案例裡',
    '案例裡只寫文字、清單：圖按各節編號、列出、下載',
    '移到講這件事的一節，在這裡寫一個連結',
  ],
  outsideParagraph: (name) => [`<${name}>獨占一行`, '寫在段落裡，包著一個數字', '和前後的文字寫在同一行'],
  unknown: (name, known) => [
    `沒有<${name}>這個元件`,
    `只能用${listed(known)}，不能用HTML`,
    '改用Markdown；要寫小於號就寫\\<',
  ],
  nested: (name) => [`<${name}>寫進了清單或引文裡`, '元件應從行首寫起，前後各空一行', '去掉它前面的空格、-或>'],
  program: ['這裡有import或export', '內容檔案只有文字和資料', '刪去；元件不需要import'],
  expression: ['這裡有{ }表達式', '內容檔案只有文字和資料', '直接寫文字；要寫大括號就寫\\{'],
  attributeExpression: ['屬性值是{ }表達式', '應寫成name="文字"', '用半形雙引號寫出文字'],
  html: ['這裡有HTML', '只能用Markdown和已知的元件', '改用Markdown'],
};
