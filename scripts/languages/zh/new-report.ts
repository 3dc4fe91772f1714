import type { NewReportWords } from '../en/new-report.ts';

export const newReportWords: NewReportWords = {
  summary: 'TODO 概要',
  sectionText: 'TODO 正文',
  sectionSummary: 'TODO 用一句话概括本节',
  notes: '编者注：报告有疑问处，写在这里，正文用<Note id="…" />引出。',
  exampleNote: '三项相加是……，报告的总数是……。',
  head: (from) => `结构取自${from}。逐项回答问题，写好一处就删去该处的标记；npm run check列出还没写好的地方。`,
  isRight: '对吗？对就删去这条注释',
  questions: {
    kind: '是自己发布的原创报告（original），还是对别的文献的重述（restatement）？',
    title: '报告的全称是什么？',
    short: '标签和筛选项里用的简称？',
    issuer: '由谁发布？',
    series: '同一系列的报告写同一个名称。',
    period: '讲的是哪段时间？',
    printed: '原书何时出版？没有写明就删去下一行。',
    published: '哪一天发布？',
    imprint: '作者、编者、出版者是谁，有哪些号码？写法见编写指南；没有的删去。',
    restated: '本库何时首次发布？',
    summary: '用一两句话说明报告讲什么。',
    source: '根据哪本书、哪个版本写成？',
    chapters: '各章名称（键是文件夹名，不含序号）。',
    keyFigures: '最重要的几个数字，以及它们在正文里的位置。',
  },
  nextSteps: (id, from, { folder, option }, sections, featured) =>
    `已仿照${from}建立${folder}/${id}/：report.yaml、notes.yaml，${sections
      .map(({ language, count }) => `${language}${count}节`)
      .join('、')}，都还没有正文。

接下来：
  1. 填写${folder}/${id}/report.yaml，里面写着要回答的问题。
  2. 写各节：凡有TODO处，以及表格里的数值。本期没有的内容，各种语言都删去。
  3. 边写边用npm run dev${option}看效果和未完成之处；npm run check${option}列出所有未完成之处。
  4. 检查没有问题后，npm run build${option}生成网站。完整的指南见content/README.md。${
    featured === undefined
      ? ''
      : `\n  5. site.yaml的featured写明首页展示${featured}：改成新报告，或删去这一行，首页就展示最新的报告。`
  }`,
  refusals: {
    noId: (command) => `没有写新报告的名称。请写：${command}`,
    badId: (id) => `“${id}”不能作报告的名称，因为它要用在网址里。请只用小写字母、数字和单个连字符，例如annual-2025`,
    reservedId: (id) => `“${id}”是网站自己的地址。请换一个名称。`,
    exists: (id, folder) => `已经有${folder}/${id}/，没有写入任何文件。请换一个名称，或先移走这个文件夹。`,
    noFrom: (known, command) => `请用--from写明沿用哪份报告的结构（现有：${known.join('、')}）。请写：${command}`,
    unknownFrom: (from, known) => `没有“${from}”这份报告。--from后面应写其中之一：${known.join('、')}`,
    unknownKind: (kind, known) => `没有“${kind}”这种报告。--kind后面应写其中之一：${known.join('、')}`,
    unreadable: (from, problem) =>
      `${from}里有读不懂的地方，无法沿用，没有写入任何文件。请先改正（npm run check列出全部问题）：\n  ${problem}`,
  },
};
