import type { Lang } from '../scripts/languages/index.ts';

/** What the library says of itself. Each part is a heading and paragraphs. */
interface Part {
  id: string;
  heading: string;
  paragraphs: string[];
}

export const about: Record<Lang, { title: string; lead: string; parts: Part[] }> = {
  zh: {
    title: '关于年页',
    lead: '年页把公开出版的年度报告重新写成中英双语网页，让人读得顺、查得到、引得准。',
    parts: [
      {
        id: 'what',
        heading: '这是什么',
        paragraphs: [
          '第一批文献有五种，都关于中国电子商务：商务部的《中国电子商务报告2020》，《中国信用》杂志的2020年“双十一”信用评价报告和次年的十个正面案例，一个2020年11月的报纸版面，以及上海2022年末的一期《电子商务动态》。',
          '每一节都有中文和英文两个版本，逐段对应：在任何标题或段落旁点“EN”或“中”，就到另一种语言的同一处。每张图都有自己的页面、数据表和CSV、JSON、SVG文件；每个案例都列出时间、地点、机构和出处。',
        ],
      },
      {
        id: 'how',
        heading: '怎样重述',
        paragraphs: [
          '事实、数字、名称、法规标题、表格单元和短引文照原文；文句由编者重写，中文不照抄，英文不硬译。重述是全文，不是摘要：原文有一段，这里就有一段。',
          '数字连同限定词、口径、时间和来源一起保留。英文中的万、亿换算成thousand、million、billion、trillion，不作四舍五入。构建网站时，程序会把两种语言的每个数字逐一对照，有出入就不能发布。',
          '图表只画文字给出的数值。原图上有而文字没有的数值不补、不猜，图下写明缺了什么；由编者推算的数值都标“推算”。',
          '原文前后不一、计算不符、疑有误植之处，正文照录，并在该处和“编者注”页说明印的是什么、为何可疑、怎样计算。',
        ],
      },
      {
        id: 'not',
        heading: '这不是什么',
        paragraphs: [
          '年页不是任何发布单位的网站，与原发布单位没有隶属关系，也不代表其观点。需要原文时，请以发布单位的正式出版物为准。',
        ],
      },
      {
        id: 'errors',
        heading: '发现差错',
        paragraphs: [
          '请把网址（可精确到段落，如“#s1.1.2-p2”）、网页上的文字和您认为正确的内容及依据，发给架设本站的机构，或在本站程序的代码仓库提出。更正会写进报告的修订日期；已发布的网址不会删除。',
        ],
      },
      {
        id: 'licence',
        heading: '许可',
        paragraphs: [
          '程序采用MIT许可。编者撰写的文字、注释和表格可按“知识共享 署名 4.0”（CC BY 4.0）使用，请注明年页和所重述的报告。事实和数字可以自由使用；法规标题、口号和短引文归其作者；原文献归其发布单位，不在本库之内。',
        ],
      },
    ],
  },
  en: {
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
  },
};
