import type { CheckMessages } from '../../check-messages.ts';

export const bold: CheckMessages['bold'] = {
  noEffect: (sign) => [
    `${sign}原样留在文字里，没有起作用`,
    '成对紧贴文字，里面没有空格：**文字**',
    `补齐一对并去掉空格；要写符号本身就写${sign.replace(/./g, '\\$&')}`,
  ],
  inValue: (sign, isAttribute) => [
    `${isAttribute ? '属性' : '值'}里有${sign}`,
    `${isAttribute ? '属性' : '值'}只能是纯文字`,
    '删去',
  ],
};
