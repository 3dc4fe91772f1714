import type { MarkdownWords } from '../en/markdown.ts';

export const markdownWords: MarkdownWords = {
  footnotes: '腳註',
  backToFootnote: (n) => `回到正文的腳註${n}`,
  linkToHere: '本節連結',
  hereIn: (language) => `${language}版此處`,
  callouts: { note: '備註', tip: '提示', important: '重要', warning: '警告', caution: '注意' },
  titledCallout: (kind, title) => `${kind}：${title}`,
};
