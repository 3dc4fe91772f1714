import type { Lang } from '../languages/index.ts';
import type { Block } from '../content/blocks.ts';

const ZH_LEVELS = ['', '一', '二', '三', '四', '五', '六'];

const sayings: Record<Block['kind'], (name: string) => Record<Lang, string>> = {
  heading: (name) => {
    const [level, number] = name.split(' ');
    return {
      en: `a heading ${'#'.repeat(Number(level))}${number ? ` ${number}` : ''}`,
      zh: `${ZH_LEVELS[Number(level)]}级标题${number ?? ''}`,
    };
  },
  paragraph: () => ({ en: 'a paragraph', zh: '一个段落' }),
  list: (name) => ({ en: `a list of ${name}`, zh: `${name}项的列表` }),
  table: (name) => ({ en: `a table of ${name}`, zh: `${name}的表格` }),
  figure: (name) => ({ en: `the figure "${name}"`, zh: `图“${name}”` }),
  note: (name) => ({ en: `the note "${name}"`, zh: `编者注“${name}”` }),
  blockquote: () => ({ en: 'a quotation', zh: '一段引文' }),
  rule: () => ({ en: 'a line (---)', zh: '一条分隔线（---）' }),
  footnote: (name) => ({ en: `the footnote [^${name}]`, zh: `脚注[^${name}]` }),
  other: (name) => ({
    en: `a block that is neither text nor table${name && ` (${name})`}`,
    zh: `既非文字也非表格的内容${name && `（${name}）`}`,
  }),
};

/** `the figure "regions-2020"`, `三级标题1.1.2`. */
export const blockName = ({ kind, name }: Block, lang: Lang): string => sayings[kind](name)[lang];

/** Both languages by name, in both languages. */
export const languageNames: Record<Lang, Record<Lang, string>> = {
  zh: { en: 'the Chinese', zh: '中文' },
  en: { en: 'the English', zh: '英文' },
};

export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');
