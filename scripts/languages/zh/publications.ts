import type { PublicationWords } from '../en/publications.ts';

export const publicationWords: PublicationWords = {
  whole: '全文（一页）',
  wholeLead: '全部章节依次排在一页，便于通读、查找和打印。点“¶”到该段所在的页面。',
  file: {
    pdf: (pages, size) => `PDF（${pages}页，${size}）`,
    epub: (size) => `电子书（EPUB，${size}）`,
    md: (size) => `纯文本（Markdown，${size}）`,
  },
  online: '网址',
  llms: { onePage: (title) => `${title}，全文（一页）`, text: (title) => `${title}，Markdown全文` },
};
