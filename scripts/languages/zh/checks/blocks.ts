import type { CheckMessages } from '../../check-messages.ts';

const LEVELS = ['', '一', '二', '三', '四', '五', '六'];

/** `三级标题1.1.2`. */
export const blocks: CheckMessages['blocks'] = {
  heading: (name) => {
    const [level, number] = name.split(' ');
    return `${LEVELS[Number(level)]}级标题${number ?? ''}`;
  },
  paragraph: () => '一个段落',
  list: (items) => `${items}项的列表`,
  table: (size) => `${size}的表格`,
  figure: (id) => `图“${id}”`,
  picture: (name) => `图片${name}`,
  note: (id) => `编者注“${id}”`,
  descriptions: () => '一个术语列表',
  blockquote: () => '一段引文',
  callout: (kind) => `提示框[!${kind.toUpperCase()}]`,
  code: () => '一段代码',
  formula: () => '一个公式',
  rule: () => '一条分隔线（---）',
  footnote: (label) => `脚注[^${label}]`,
  other: (name) => `既非文字也非表格的内容${name && `（${name}）`}`,
};
