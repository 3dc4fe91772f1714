import type { MarkdownWords } from '../en/markdown.ts';

export const markdownWords: MarkdownWords = {
  footnotes: '脚注',
  backToFootnote: (n) => `回到正文的脚注${n}`,
  linkToHere: '本节链接',
  hereIn: (language) => `${language}版此处`,
  callouts: { note: '备注', tip: '提示', important: '重要', warning: '警告', caution: '注意' },
  titledCallout: (kind, title) => `${kind}：${title}`,
};
