import type { CheckMessages } from '../../check-messages.ts';

export const bold: CheckMessages['bold'] = {
  noEffect: (sign) => [
    `${sign}原样留在文字里，没有起作用`,
    '成对紧贴文字，里面没有空格：**文字**',
    `补齐一对并去掉空格；要写符号本身就写${sign.replace(/./g, '\\$&')}`,
  ],
  eaten: (sign, words) => [
    `“${words.length > 20 ? `${words.slice(0, 20)}…` : words}”前后的${sign}不会显示，只会把文字变成${sign.length > 1 ? '粗体' : '斜体'}`,
    `符号本身写${sign.replace(/./g, '\\$&')}，粗体写**文字**`,
    '在每个符号前加反斜杠，或删去',
  ],
  inValue: (sign, isAttribute) => [
    `${isAttribute ? '属性' : '值'}里有${sign}`,
    `${isAttribute ? '属性' : '值'}只能是纯文字`,
    sign.startsWith('[^') && isAttribute ? '删去；说明整张图的话写进note="…"' : '删去',
  ],
};
