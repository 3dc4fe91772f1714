import type { CheckMessages } from '../../check-messages.ts';

const example = '/annual-2025/overview/status/#s1.1.2';

export const links: CheckMessages['links'] = {
  empty: ['这个链接没有地址', `应有地址：https://…或${example}`, '写在( )里'],
  noWords: (url) => [`到${url}的链接没有文字`, '[ ]里应有文字；只有到本库图和章节的链接会印出标题', '写上文字'],
  noTitle: (to) => [
    `这个链接没有文字，而${to}处没有可以印出的标题`,
    '应是图、标题、一节或一章；否则[ ]里要有文字',
    '写上文字，或改为其中之一',
  ],
  unsaid: ['标题或单元格里的链接没有文字，什么也不会印出', '[ ]里应有文字', '写上文字'],
  noId: (id, file) => [
    `${file}里没有#${id}这个位置`,
    '应是s加编号（#s1.1.2）、fig-加图的id或note-加注的id',
    '改正#后面的部分，或删去',
  ],
  plainNumber: (id, right, line, file) => [
    `${file}里没有#${id}这个位置：第${line}行的标题是#${right}`,
    `应是#${right}；只有带点的编号（如1.1）才成为#s1.1`,
    `改成#${right}`,
  ],
  noPage: (path, report) => [`文库里没有${path}这一页`, `应是/${report}/加章节文件夹和文件名（不含序号）`, '改正地址'],
  noText: (at) => [
    `${at}不是报告里的文字`,
    '应是一节或一个案例，可加其中的段落：overview/status#fig-turnover',
    '写明是哪段文字',
  ],
  prefixes: (path, without) => [`地址${path}里带有文件名的序号`, `应是${without}`, '去掉序号'],
  notMade: (path) => [
    `网站没有${path}这一页`,
    '有图才有/data/和/figures/，指标有数值才有/indicators/…，同系列有两份报告才有/compare/…，有总表、案例、更正才有/registers/…、/cases/、/corrections/',
    '改正地址',
  ],
  noReport: (report, known) => [`文库里没有“${report}”这份报告`, `应是其中之一：${known.join('、')}`, '改正地址'],
  noSlash: (path) => [`地址${path}末尾没有斜杠`, `应是${path}/`, '补上斜杠（在#之前）'],
  language: (path, without) => [`地址${path}里带有语言`, `应是${without}`, '去掉语言部分，网站会自动加上'],
  scheme: (name) => [`这里的链接以${name}:开头`, `应是https://…或${example}`, '删去，或改为网页地址'],
  relative: (url) => [`地址“${url}”不完整`, `别的网站写https://…，文库内写${example}，同一页写#…`, '写出完整地址'],
  oddSign: (sign, url) => [
    `地址${url}里有${/\s/.test(sign) ? '空格' : `“${sign}”`}`,
    '地址里不能有空格和中文字符',
    '在地址与后面的中文之间加空格，或从浏览器重新复制',
  ],
  noAddress: (url) => [`${url}不是网址`, '应是https://加网站名', '改正'],
  notShown: (label) => [
    `这一行不会显示：它只给链接[${label}]提供地址，而正文里没有这个链接`,
    `脚注应是[^${label}]: 加注文，否则写成普通文字`,
    `这里和正文里都写[^${label}]；要写方括号本身，写\\[`,
  ],
  notRead: ['这里不会成为链接', '应是半角括号的[文字](地址)，地址里没有空格', '改用( )，去掉地址里的空格'],
};
