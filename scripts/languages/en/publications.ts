import { counted } from './grammar.ts';

/** Words of the whole report as one page, and of the files that are made of it. */
export const publicationWords = {
  whole: 'The whole report on one page',
  wholeLead:
    'All parts in their order, to read, search and print in one piece. A ¶ leads to the block on its own page.',
  /** A file to take away, as a link names it. */
  file: {
    pdf: (pages: number, size: string) => `PDF (${counted(pages, 'page', 'pages')}, ${size})`,
    epub: (size: string) => `E-book (EPUB, ${size})`,
    md: (size: string) => `Text (Markdown, ${size})`,
  },
  /** Before the address of a report on its printed page and in its files. */
  online: 'Online',
  /** In the list for programs that read for people (llms.txt). */
  llms: {
    onePage: (title: string) => `${title}, the whole report on one page`,
    text: (title: string) => `${title}, as Markdown`,
  },
};

export type PublicationWords = typeof publicationWords;
