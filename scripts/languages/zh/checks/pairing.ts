import type { CheckMessages } from '../../check-messages.ts';
import { languageNames, nameBeside } from '../language-names.ts';
import { placeIn } from './names.ts';

const marks = (labels: readonly string[]): string => labels.map((label) => `[^${label}]`).join(' ') || '（无）';

/** Formulas, code and links, each as it is written. */
const pieces = (all: readonly string[]): string =>
  all.map((one) => `“${one}”`).join('、') || '0处公式、代码、图片和不带文字的链接';

export const pairing: CheckMessages['pairing'] = {
  noTranslation: (lang, file) => [`这个文件没有${languageNames[lang]}版`, `应有${file}`, '补上，或让两个文件同名'],
  otherBlock: (here, there, place) => [
    `这里是${here}`,
    `应与${placeIn(place)}一样是${there}`,
    '使两种语言的内容和顺序一致',
  ],
  unlikeBlock: (here, there, place) => [
    `这里的${here}与${placeIn(place)}的${there}没有一个相同的数字或名称`,
    '这里应是它的译文',
    '改为它的译文，或使两处顺序一致',
  ],
  swappedLabel: (here, there, right, place) => [
    `这一行名为“${here}”，${placeIn(place)}却是“${there}”，即“${right}”`,
    '两种语言各行顺序相同',
    `改为“${right}”，或把行连同数值排成同样的顺序`,
  ],
  surplusBlock: (block, more, { lang, at }) => [
    `这里的${block}${more ? `及其后${more}处` : ''}在${languageNames[lang]}版中没有`,
    `${at}之后应有相同的内容`,
    '在那里补上，或在这里删去',
  ],
  loneFootnote: (label, lang, file) => [
    `${languageNames[lang]}版没有脚注[^${label}]`,
    `${file}里应有[^${label}]: …`,
    '在那里补上，或在这里删去',
  ],
  otherFootnote: (here, there, place) => [
    `这里是脚注[^${here}]`,
    `应与${placeIn(place)}一样是[^${there}]`,
    '使两个文件的脚注顺序一致',
  ],
  otherValue: (key, here, there, place) => [
    `${key}是${here ?? '（未填）'}`,
    `${placeIn(place)}是${there ?? '（未填）'}`,
    '使两者一致',
  ],
  loneCaption: (hasOne, place) => [
    hasOne ? '这张图片有图注' : '这张图片没有图注',
    `应与${placeIn(place)}一样${hasOne ? '没有' : '有'}`,
    '两种语言都写，或都不写',
  ],
  untranslated: (found, expected) => [
    `这里还是${nameBeside(found, expected)}`,
    `应是${nameBeside(expected, found)}`,
    '请翻译',
  ],
  otherTableSize: (here, there, place) => [
    `这里的表格是${here}（行×列）`,
    `应与${placeIn(place)}一样是${there}`,
    '使两张表的行列一致',
  ],
  otherParts: (block, parts, there, place) => [
    `这里是${block}${parts === undefined ? '' : `（${parts}段）`}`,
    `应与${placeIn(place)}一样有${there}项`,
    '使两种语言的项目一致',
  ],
  otherFootnotes: (here, there, place) => [
    `此处引用的脚注是${marks(here)}`,
    `应与${placeIn(place)}一样是${marks(there)}`,
    '使两处的脚注一致',
  ],
  otherLiterals: (here, there, place) => [
    `这里有${pieces(here)}`,
    `应与${placeIn(place)}一样有${pieces(there)}`,
    '使两处的公式、代码、图片和不带文字的链接一致',
  ],
  otherAttribute: (name, here, there, place) => [
    `这张图${here === undefined ? `没有${name}` : `写着${name}="${here}"`}`,
    `${placeIn(place)}${there === undefined ? `没有${name}` : `是${name}="${there}"`}`,
    '使两者一致',
  ],
  otherGap: (column, here, there, place) => [
    `这一行第${column}格是“${here}”`,
    `${placeIn(place)}是“${there}”`,
    '两处都给出数值，或都写—',
  ],
  otherSign: (column, here, there, place) => [
    `这一行第${column}格是“${here}”`,
    `${placeIn(place)}是“${there}”`,
    '两处用同样的符号或标记',
  ],
  otherLevels: (column, here, there, place) => [
    `这一行第${column}个标题是“${here}”`,
    `级数应与${placeIn(place)}的“${there}”一样`,
    '两处都用›分级，或都不分',
  ],
  otherCellNotes: (column, here, there, place) => [
    `这一行第${column}格“${here}”的脚注不同`,
    `应与${placeIn(place)}的“${there}”一样`,
    '两处的脚注标在同样的格里',
  ],
};
