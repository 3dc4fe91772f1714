import type { CheckMessages } from '../../check-messages.ts';

export const formulas: CheckMessages['formulas'] = {
  unreadable: (reason) => [`这个公式读不懂：${reason}`, 'KaTeX支持的TeX写法：\\frac{a}{b}、x_{1}、\\sum', '改正这里'],
  unknownCommand: (command) => [
    `公式里没有${command}这个命令`,
    '应是KaTeX支持的命令，如\\frac、\\sum；文字写在\\text{ }里',
    '改正，或删去',
  ],
  named: (command) => [
    `${command}给公式起名或引用公式，只有TeX能做`,
    '公式里写\\tag{1}，提到它的地方写（1）',
    '写出编号',
  ],
  empty: ['这个公式是空的', '应写成$$a = b$$', '写上公式；要写两个美元符号就写\\$\\$'],
  notClosed: [
    '公式从这里开始，没有结尾',
    '后面也要有单独一行的$$，或在同一行写成$$a = b$$',
    '在结尾补上$$；要写两个美元符号就写\\$\\$',
  ],
  notAlone: ['这一行的$$后面还有内容，会丢失', '多行公式的前后，$$都单独成行', '在$$后面换行'],
  singleDollar: ['这里像是用单个$写的公式，而单个$表示金额', '两边各用两个美元符号：$$a = b$$', '改成$$'],
  inHeading: ['标题里有公式', '应是文字：标题还用在目录和搜索里', '移到标题下面的正文里'],
};
