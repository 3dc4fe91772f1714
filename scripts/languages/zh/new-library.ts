import type { NewLibraryWords } from '../en/new-library.ts';

export const newLibraryWords: NewLibraryWords = {
  region: 'CN',
  questions: {
    head: '文库对自己的说明。请把这里的内容换成自己的；还能写什么，见程序的content/README.md（编写指南）。',
    format: '格式的版本和语言：“/”通到第一种。',
    regions: '某种语言用于哪个地区（要在网页上标明时才写）。',
    name: '网站叫什么名称？',
    tagline: '用几个字说明它是什么，显示在首页。',
    publisher: '由谁发布？',
    description: '读者在这里能看到什么，用一两句话说明。',
    licence: '文字可以怎样使用？写SPDX清单里的代号，或{ name: …, url: … }',
    contact: '读者写信给谁？写电子邮箱或网址。',
    theme: '浅色、深色屏幕上链接和按钮的颜色；标志、图标、预览图也写在这里。',
    featured: '首页展示哪份报告、哪张图？不写就展示最新的报告。',
  },
  site: {
    name: '我们的报告',
    tagline: '历年年度报告，全文可搜索',
    publisher: '本机构',
    description: '本机构历年的年度报告，各章、各表、各项数字全文收录。',
  },
  topic: '活动',
  about: {
    title: '关于',
    summary: '由谁发布这些报告，可以怎样使用。',
    body: '请在这里说明你们是谁，网站上有什么，文字和数字可以怎样使用。',
  },
  report: {
    title: (year) => `年度报告${year}`,
    short: (year) => `年报${year}`,
    summary: (year) => `${year}年的课程、参加者和计划。这是样例，请换成自己的内容。`,
    chapter: '年度概况',
    keyFigure: { value: '1280人', label: '参加者', change: '比上年多6.7%' },
  },
  courses: {
    title: '课程',
    summary: (year) => `${year}年办了24门课程，参加者1280人。`,
    heading: '课程和参加者',
    text: (year) => `这是样例，请换成自己的文字。${year}年办了24门课程，参加者1280人，比上年多6.7%。[^sample]`,
    byPlace: { title: '各地课程', unit: '门', head: '地点', column: '数量', rows: ['北区', '南区', '西区'] },
    footnote: '样例的数字都是编造的。',
  },
  participants: {
    title: '参加者',
    summary: '参加者人数连续两年增加。',
    heading: '三年情况',
    text: '第二个样例，有一张按时间画的图。数字只写在表格里，网页照着画。',
    byYear: {
      title: '各年参加者',
      unit: '人',
      head: '年份',
      column: '参加者',
      count: String,
      year: (year) => `${year}年`,
    },
  },
  source: '样例数据',
  nextSteps: (folder) => `已在${folder}/建好一个文库，可以直接检查和构建，不会有问题。

接下来：
  1. 回答${folder}/site.yaml里的问题，写好${folder}/pages/。
  2. 运行npm run dev -- --content ${folder}，边看边把样例换成自己的内容。
  3. npm run check -- --content ${folder}列出所有问题；npm run build -- --content ${folder}生成网站。
  4. 完整的指南见content/README.md；文库单独放一个仓库怎样发布，见README.md。`,
  refusals: {
    noFolder: '没有写新文库的文件夹。请写：npm run new-library -- ../reports --languages zh',
    noLanguages: (known) =>
      `请用--languages写明文库有哪些语言，第一种写在最前（现有：${known.join('、')}）。请写：--languages zh,en`,
    unknownLanguage: (code, known) =>
      `程序不认识“${code}”这种语言。--languages后面应写其中一种或几种：${known.join('、')}`,
    languageTwice: (code) => `--languages后面写了两次“${code}”，只写一次。`,
    notEmpty: (folder) => `${folder}/里有东西，没有写入任何文件。请写一个空的或还没有的文件夹。`,
    noFolderThere: (folder) => `${folder}是文件，没有写入任何文件。请写一个空的或还没有的文件夹。`,
    nested: (folder, outer) => `${folder}/会在文库${outer}/里面，没有写入任何文件。两个文库要并列放，请换一个文件夹。`,
  },
};
