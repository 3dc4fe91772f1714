import type { CheckMessages } from '../../check-messages.ts';

export const bold: CheckMessages['bold'] = {
  noEffect: (sign) => [
    `${sign}原樣留在文字裡，沒有起作用`,
    '成對緊貼文字，裡面沒有空格：**文字**',
    `補齊一對並去掉空格；要寫符號本身就寫${sign.replace(/./g, '\\$&')}`,
  ],
  eaten: (sign, words) => [
    `「${words.length > 20 ? `${words.slice(0, 20)}…` : words}」前後的${sign}不會顯示，只會把文字變成${sign.length > 1 ? '粗體' : '斜體'}`,
    `符號本身寫${sign.replace(/./g, '\\$&')}，粗體寫**文字**`,
    '在每個符號前加反斜線，或刪去',
  ],
  inValue: (sign, isAttribute) => [
    `${isAttribute ? '屬性' : '值'}裡有${sign}`,
    `${isAttribute ? '屬性' : '值'}只能是純文字`,
    sign.startsWith('[^') && isAttribute ? '刪去；說明整張圖的話寫進note="…"' : '刪去',
  ],
};
