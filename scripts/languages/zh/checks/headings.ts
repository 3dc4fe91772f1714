import type { CheckMessages } from '../../check-messages.ts';

export const headings: CheckMessages['headings'] = {
  underlined: [
    '文字下面紧接着---或===，会把文字变成标题',
    '两者之间应有空行，标题应以##开头',
    '加一个空行，或在文字前写##',
  ],
  anchors: (given, there) => [
    `anchors有${given}个名字，正文只有${there}个标题`,
    '从第一个标题起，每个至多一个名字',
    '删去最后的名字',
  ],
  empty: ['这个标题没有文字', '应是##加标题', '写上标题，或删去#号'],
  first: ['正文里有一级标题（#）', '正文标题从##开始，页面标题取自文首的title:', '改成##'],
  skipped: (above, depth) => [
    `${'#'.repeat(depth)}标题跟在${above === 1 ? '页面标题' : `${'#'.repeat(above)}标题`}之后`,
    `最多应是${'#'.repeat(above + 1)}，不能跳级`,
    `改成${'#'.repeat(above + 1)}`,
  ],
  noSpace: (text) => [`“${text.slice(0, 16)}”的编号后面没有空格`, '应是编号、空格、标题：## 1.1.2 标题', '加上空格'],
  foreign: (number, parent) => [
    `编号${number}不属于本页`,
    `文首printed: "${parent}"，编号应以${parent}.开头`,
    '改正这里或文首的编号',
  ],
  wrongParent: (parent, number) => [
    `printed是${parent}，标题的编号却是${number}等`,
    `标题编号应以${parent}.开头`,
    '改正printed或标题编号',
  ],
  falling: (number, before) => [
    `${number}排在第${before.line}行的${before.number}之后`,
    '编号应依次递增',
    '改正编号或调整顺序',
  ],
  oddSpace: (sign) => [`${sign}旁边是不间断空格或全角空格，不会成为标题`, '应是普通空格', '删去，重新按空格键'],
  notHeading: (sign) => [`这里的${sign}不会成为标题`, '应是半角#、空格、标题', '加上空格（若要写#号本身，写\\#）'],
};
