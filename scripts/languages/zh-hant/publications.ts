import type { PublicationWords } from '../en/publications.ts';

export const publicationWords: PublicationWords = {
  whole: '全文（一頁）',
  wholeLead: '全部章節依次排在一頁，便於通讀、查閱和列印。點「¶」到該段所在的頁面。',
  file: {
    pdf: (pages, size) => `PDF（${pages}頁，${size}）`,
    epub: (size) => `電子書（EPUB，${size}）`,
    md: (size) => `純文字（Markdown，${size}）`,
  },
  online: '網址',
  llms: { onePage: (title) => `${title}，全文（一頁）`, text: (title) => `${title}，Markdown全文` },
};
