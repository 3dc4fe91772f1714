import type { CheckMessages } from '../../check-messages.ts';

export const files: CheckMessages['files'] = {
  unknownFile: (languages) => [
    '文库里没有这个文件的位置',
    `应是report.yaml、notes.yaml、corrections.yaml、report.yaml写明的文件、data/、images/，以及各语言文件夹（${languages.map((lang) => `${lang}/`).join('、')}）下最多一层文件夹的.mdx文件`,
    '移动、改名或移出文库',
  ],
  misnamed: (found, meant) => [`文库里没有${found}的位置`, `大概是${meant}`, '请改名'],
  unlistedLanguage: (folder, lang, listed) => [
    `site.yaml没有列出文件夹${folder}的语言`,
    `应列在languages里，现在列有${listed.join('、')}`,
    `在那里加上${lang}，或把这个文件夹移出文库`,
  ],
  link: ['这是指向别处的链接', '应是文件或文件夹', '把它所指的内容本身放在这里，或删去链接'],
  hidden: ['这是隐藏文件：名称以点开头', '应是要放到网站上的文件', '删去'],
  tooLarge: (bytes, most) => [
    `文件有${Math.round(bytes / 1e6)}MB`,
    `至多${most / 1e6}MB`,
    '改小，或放在别处，用链接指向它',
  ],
  ofTheSite: (name) => [`网站自己已有${name}`, '应是网站没有用到的名称', '改名或删去'],
  nestedLibrary: (file) => [
    `这个文库里面还有一个文库：它有自己的${file}`,
    '一个文件夹是一个文库，另一个与它并列',
    '把它移出去，或删去它的site.yaml',
  ],
  notUtf8: (guess) => [
    `文件不是UTF-8编码${guess ? `，可能是${guess}` : '：这里有读不出的内容'}`,
    '文库里的文件都用UTF-8编码',
    guess ? `在编辑器里按${guess}编码打开，再另存为UTF-8` : '重新输入这里的文字，存为UTF-8，或从原来的地方重新取一份',
  ],
  noFrontmatter: ['文件没有文首信息', '第一行应是---，接着是title:和summary:，再以---结束', '在文件开头补上'],
  firstLine: ['第一行与---不完全一样', '文件一开头就是三个连字符，这一行没有别的', '删去空行、空格，写三个连字符'],
  openFrontmatter: ['文首信息没有结束', '最后一个键之后应有一行---，然后才是正文', '补上这一行'],
};
