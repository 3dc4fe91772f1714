import type { Problem } from '../../../content/problem.ts';

type Say = Problem['message'];

const example = '/ecommerce-2020/overview/status/#s1.1.2';

/** What is said of a link that leads nowhere. */
export const sayLink = {
  empty: {
    en: ['this link has no address', `an address: https://… or ${example}`, 'write it between the brackets ( )'],
    zh: ['这个链接没有地址', `应有地址：https://…或${example}`, '写在( )里'],
  } satisfies Say,
  noId: (id: string, file: string): Say => ({
    en: [
      `${file} has no place named #${id}`,
      's and a printed number (#s1.1.2), fig- and a figure’s id, note- and a note’s id',
      'correct the part after #, or leave it out',
    ],
    zh: [
      `${file}里没有#${id}这个位置`,
      '应是s加编号（#s1.1.2）、fig-加图的id或note-加注的id',
      '改正#后面的部分，或删去',
    ],
  }),
  noPage: (path: string, report: string): Say => ({
    en: [
      `the library has no page ${path}`,
      `/${report}/ and the section’s folder and name without their numbers`,
      'correct the address',
    ],
    zh: [`文库里没有${path}这一页`, `应是/${report}/加章节文件夹和文件名（不含序号）`, '改正地址'],
  }),
  prefixes: (path: string): Say => ({
    en: [
      `the address ${path} has the numbers of the file names in it`,
      path.replace(/\/\d+-/g, '/'),
      'leave the numbers out',
    ],
    zh: [`地址${path}里带有文件名的序号`, `应是${path.replace(/\/\d+-/g, '/')}`, '去掉序号'],
  }),
  noReport: (report: string, known: string[]): Say => ({
    en: [`the library has no report "${report}"`, `one of: ${known.join(', ')}`, 'correct the address'],
    zh: [`文库里没有“${report}”这份报告`, `应是其中之一：${known.join('、')}`, '改正地址'],
  }),
  noSlash: (path: string): Say => ({
    en: [`the address ${path} does not end in a slash`, `${path}/`, 'add the slash (before a #)'],
    zh: [`地址${path}末尾没有斜杠`, `应是${path}/`, '补上斜杠（在#之前）'],
  }),
  language: (path: string): Say => ({
    en: [
      `the address ${path} has a language in it`,
      path.replace(/^\/(zh|en)\/?/, '/'),
      'leave the language out: the reader’s own is added',
    ],
    zh: [`地址${path}里带有语言`, `应是${path.replace(/^\/(zh|en)\/?/, '/')}`, '去掉语言部分，网站会自动加上'],
  }),
  scheme: (name: string): Say => ({
    en: [`a link with ${name}: stands here`, `https://… or ${example}`, 'take it away or link to a page'],
    zh: [`这里的链接以${name}:开头`, `应是https://…或${example}`, '删去，或改为网页地址'],
  }),
  relative: (url: string): Say => ({
    en: [
      `the address “${url}” does not say from where it counts`,
      `https://… for other sites, ${example} inside the library, #… on the same page`,
      'write the whole address',
    ],
    zh: [`地址“${url}”不完整`, `别的网站写https://…，文库内写${example}，同一页写#…`, '写出完整地址'],
  }),
  oddSign: (sign: string, url: string): Say => ({
    en: [
      `“${/\s/.test(sign) ? 'a space' : sign}” stands in the address ${url}`,
      'an address without spaces and Chinese characters',
      'end the address with a space before the Chinese text, or copy it anew from the browser',
    ],
    zh: [
      `地址${url}里有${/\s/.test(sign) ? '空格' : `“${sign}”`}`,
      '地址里不能有空格和中文字符',
      '在地址与后面的中文之间加空格，或从浏览器重新复制',
    ],
  }),
  noAddress: (url: string): Say => ({
    en: [`${url} is not an address`, 'https:// and the name of a site', 'correct it'],
    zh: [`${url}不是网址`, '应是https://加网站名', '改正'],
  }),
  notRead: {
    en: [
      'this is not read as a link',
      '[text](address) in half-width brackets, no space in the address',
      'write ( ) and take spaces out of the address',
    ],
    zh: ['这里不会成为链接', '应是半角括号的[文字](地址)，地址里没有空格', '改用( )，去掉地址里的空格'],
  } satisfies Say,
};
