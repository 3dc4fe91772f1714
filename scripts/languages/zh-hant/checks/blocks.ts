import type { CheckMessages } from '../../check-messages.ts';

const LEVELS = ['', '一', '二', '三', '四', '五', '六'];

/** `三級標題1.1.2`. */
export const blocks: CheckMessages['blocks'] = {
  heading: (name) => {
    const [level, number] = name.split(' ');
    return `${LEVELS[Number(level)]}級標題${number ?? ''}`;
  },
  paragraph: () => '一個段落',
  list: (items) => `${items}項的清單`,
  table: (size) => `${size}的表格`,
  figure: (id) => `圖「${id}」`,
  picture: (name) => `圖片${name}`,
  note: (id) => `編者註「${id}」`,
  descriptions: () => '一個術語清單',
  blockquote: () => '一段引文',
  callout: (kind) => `提示框[!${kind.toUpperCase()}]`,
  code: () => '一段程式碼',
  formula: () => '一個公式',
  rule: () => '一條分隔線（---）',
  footnote: (label) => `腳註[^${label}]`,
  other: (name) => `既非文字也非表格的內容${name && `（${name}）`}`,
};
