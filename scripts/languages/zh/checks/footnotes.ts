import type { CheckMessages } from '../../check-messages.ts';

export const footnotes: CheckMessages['footnotes'] = {
  notDefined: (label) => [`脚注[^${label}]没有定义`, `文件末尾应有[^${label}]: 加注文`, '补上，或改正名称'],
  unused: (label) => [`没有正文引用脚注[^${label}]`, `应在相关文字后写[^${label}]`, '补上引用，或删去这条脚注'],
  twice: (label, line) => [`脚注[^${label}]在第${line}行已有定义`, '每条脚注只能定义一次', '换个名称，或删去'],
  empty: (label) => [`脚注[^${label}]没有注文`, `应是[^${label}]: 加注文`, '写上注文'],
  fullWidth: (mark) => [`${mark}不会被当作脚注`, '应用半角符号写成[^名称]', '改成半角的[ ^ ]'],
  spaceInLabel: (label) => [
    `[^${label}]的名称里有空格，不会被当作脚注`,
    '名称里不能有空格',
    `这里和正文里都改成[^${label.replace(/\s+/g, '-')}]`,
  ],
  wideColon: (label) => [`[^${label}]后面是全角冒号`, `应是半角冒号加空格：[^${label}]: `, '把：改成:'],
  notAtLineStart: (label) => [`这里的[^${label}]:没有被当作脚注的定义`, `[^${label}]:应在行首，前面空一行`, '另起一行'],
};
