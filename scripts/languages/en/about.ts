/** What the library says of itself: parts of a heading and paragraphs. */
export interface About {
  title: string;
  lead: string;
  parts: { id: string; heading: string; paragraphs: string[] }[];
}

export const about: About = {
  title: 'About Yearleaf',
  lead: 'Yearleaf restates published annual reports as web pages in Chinese and English, to be read with ease, searched, and cited with confidence.',
  parts: [
    {
      id: 'what',
      heading: 'What it is',
      paragraphs: [
        'The first five documents are all on China’s e-commerce: the Ministry of Commerce’s China E-commerce Report 2020; the magazine China Credit’s evaluation of trust in the 2020 Double 11 shopping festival, and ten positive cases from the year after; a newspaper page of November 2020; and an issue of Shanghai’s E-commerce Bulletin from late 2022.',
        'Every section exists in Chinese and in English, paragraph for paragraph: the “中” or “EN” beside any heading or paragraph leads to the same place in the other language. Every figure has a page of its own with its table and files as CSV, JSON and SVG; every case names its time, place, organisations and source.',
      ],
    },
    {
      id: 'how',
      heading: 'How documents are restated',
      paragraphs: [
        'Facts, figures, names, titles of laws, table cells and short quotations are as printed; the sentences are the editors’ own. A restatement is full, not a summary: where print has a paragraph, so has this.',
        'Numbers keep their qualifiers, basis, period and source. The Chinese units 万 and 亿 become thousands, millions, billions and trillions, without rounding. When the site is built, a program holds every number of one language against the other, and a difference stops publication.',
        'Charts draw only values that the text gives. Values that only a printed image showed are not guessed; the caption says what is missing, and whatever the editors have worked out is marked as derived.',
        'Where print contradicts itself, does not add up or seems misprinted, the text gives what is printed, and a note there and on the report’s page of editor’s notes says what is odd, why, and with what arithmetic.',
      ],
    },
    {
      id: 'not',
      heading: 'What it is not',
      paragraphs: [
        'Yearleaf is not the site of any issuer, is not affiliated with any, and does not speak for them. Where the original wording matters, the issuer’s own publication is the authority.',
      ],
    },
    {
      id: 'errors',
      heading: 'Reporting an error',
      paragraphs: [
        'Send the address (down to the paragraph, such as “#s1.1.2-p2”), what the page says, and what you believe is right and why, to whoever runs this site, or raise it in the repository of its program. A correction is entered in the report’s date of revision; published addresses are not withdrawn.',
      ],
    },
    {
      id: 'licence',
      heading: 'Licence',
      paragraphs: [
        'The program is under the MIT licence. The editors’ wording, notes and tables may be used under Creative Commons Attribution 4.0 (CC BY 4.0), naming Yearleaf and the report that is restated. Facts and figures are free; titles of laws, slogans and short quotations are their authors’; the original documents belong to their issuers and are not part of this library.',
      ],
    },
  ],
};
