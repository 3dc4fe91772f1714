import type { CheckMessages } from '../../check-messages.ts';
import { dangersIn } from './names.ts';

const FORM = '![图中是什么](harbour.jpg "图注")';
const KINDS = '不论叫什么名，应是JPEG、PNG、WebP或SVG';
const NAME = '小写字母、数字、单个连字符，再加.jpg、.png、.webp或.svg：harbour-2020.jpg';
const TEN_THOUSAND = 10_000;
const inTenThousands = (pixels: number): string => `${Math.round(pixels / TEN_THOUSAND)}万`;
const megabytes = (bytes: number): string => `${bytes / 1e6}MB`;

export const images: CheckMessages['images'] = {
  inLine: ['图片在一行文字、表格或脚注里', '图片独占一行，前后空行', '把图片单独放一行'],
  undescribed: (name) => [`图片${name}没有写给看不见的人的文字`, FORM, '在方括号里写明图中是什么'],
  overLines: ['图片分几行写', `写在一行里：${FORM}`, '合为一行'],
  reference: ['图片的文件名写在别处', FORM, '把文件名写在这里'],
  elsewhere: (address) => [
    `图片在别的网站上：${address}`,
    '应是报告的images/文件夹里的文件',
    '把文件放进去，只写文件名',
  ],
  path: (path, name) => [`${path}是路径`, '应是报告的images/文件夹里的文件名', `改为${name}`],
  ofLanguage: (name, plain) => [
    `${name}是一种语言的文件`,
    '不带语言的名称，各语言的文字自会取各自的文件',
    `改为${plain}`,
  ],
  badName: (name) => [`${name}不能用在网址里`, NAME, '改文件名，用到它的文字也一起改'],
  notRead: ['这里没有读成图片', `${FORM}：括号和叹号用半角，文件名里没有空格`, '改正，文件名里有空格的要改名'],
  missing: (file, own) => [
    `没有图片${file}，也没有${own}`,
    '应是报告的images/文件夹里的文件',
    '放入文件，或改正文件名',
  ],
  unused: ['没有文字用到这张图片', `应有文字写${FORM}`, '用上，或删去'],
  noPicture: ['这个文件不是网站能显示的图片', KINDS, '另存为其中一种'],
  otherFormat: (format) => [`这个文件是${format}，不是每个浏览器都能显示`, KINDS, '另存为JPEG或PNG'],
  broken: ['这张图片读不到头', '完整的图片', '重新保存，或重新取一份'],
  moves: ['这是动图', '静止的图片', '取其中一帧，存为PNG'],
  tooManyPixels: (width, height, most) => [
    `这张图片有${width}×${height}像素，共${inTenThousands(width * height)}`,
    `最多${inTenThousands(most)}像素`,
    '存得小一些，宽3000像素足够了',
  ],
  tooHeavy: (most) => [`这张图片超过${megabytes(most)}`, `最多${megabytes(most)}`, '存得小一些'],
  active: (dangers) => [
    `这张图片不只是图形：里面有${dangersIn(dangers)}`,
    '只能有图形、文字和颜色',
    '另存为普通的SVG，或存为PNG',
  ],
  lacking: (attribute) => [
    `这个SVG的第一个标签里没有${attribute.split('=')[0]}，浏览器不会把它显示为图片`,
    `<svg ${attribute} …>`,
    '补上，或存为PNG',
  ],
  uncredited: (name, file) => [
    `没有写明${name}是谁的作品`,
    `应在${file}里写${name}: { credit: …, licence: …, source: … }；自己的写own: [${name}]`,
    '在那里补上',
  ],
  creditOfNothing: (name) => [`这个文件夹里没有图片${name}`, '应是文字里写的图片名，不带语言', '改正名称，或删去'],
};
