import type { CheckMessages } from '../../check-messages.ts';

const kinds = { Figure: '图', Note: '编者注', heading: '标题编号', file: '地址' };

export const duplicateIds: CheckMessages['duplicateIds'] = {
  repeated: (kind, name, where) => [
    `${kinds[kind]}“${name}”已经有了，在${where}`,
    `每个${kinds[kind]}只能出现一次`,
    '给这一个换个名字',
  ],
  chapter: (folder, other) => [
    `${folder}/这一章与${other}的地址相同`,
    '每章、每个文件的地址都不能相同，名称前的序号不算在内',
    '给其中一个改名',
  ],
  sameName: (name, report) => [
    `报告${report}也叫“${name}”`,
    '各份报告的简称不同：标签和筛选项里只有简称',
    '写上年份或主题',
  ],
  reserved: (name) => [`“${name}”是网站自己的地址，或是网站、计算机保留的名称`, '应换一个名字', '改名'],
  tooLong: (letters, most) => [`id有${letters}个字母，作网址太长`, `最多${most}个字母`, '换个短些的id，各种语言一起改'],
};
