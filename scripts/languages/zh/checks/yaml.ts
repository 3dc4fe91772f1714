import type { CheckMessages } from '../../check-messages.ts';

export const yaml: CheckMessages['yaml'] = {
  alias: ['这里用了别名（*名称）', '应直接写出内容', '写出值本身；若值以星号开头，用英文双引号括起来'],
  duplicateKey: ['这个键重复出现', '每个键只能出现一次', '删去其中一个'],
  notYaml: (reason) => [`这里不是合法的YAML：${reason}`, '应写成“键: 值”', '值里有冒号、引号或#时，用英文双引号括起来'],
};
