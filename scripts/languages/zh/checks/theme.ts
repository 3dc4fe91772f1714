import type { CheckMessages } from '../../check-messages.ts';
import { dangersIn } from './names.ts';

const ON = { light: '浅色屏幕上', dark: '深色屏幕上' };
const ROLES: Record<string, string> = { logo: '标志', 'logo-dark': '标志', favicon: '网站图标', preview: '预览图' };
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)}kB`;

export const theme: CheckMessages['theme'] = {
  tooFaint: (colour, scheme, ratio, on, least, nearest) => [
    `${colour}在${ON[scheme]}与${on}的对比度只有${ratio}:1`,
    `文字至少要有${least}:1（WCAG 2.2 AA）`,
    `同一色相里最接近的是${nearest}`,
  ],
  missing: (name) => [`没有${name}这个文件`, '应是文库文件夹下图片的路径，例如images/logo.svg', '放入图片，或改正路径'],
  otherType: (role, name, types) => [
    `${name}不能用作${ROLES[role] ?? role}`,
    `不论叫什么名，应是${types.join('、')}`,
    '另存为其中一种',
  ],
  dangers: (name, found) => [
    `${name}不只是图形：里面有${dangersIn(found)}`,
    '只能有图形、文字和颜色',
    '另存为普通的SVG，或存为PNG',
  ],
  tooLarge: (role, name, size, most) => [
    `${name}有${kilobytes(size)}`,
    `${ROLES[role] ?? role}最多${kilobytes(most)}`,
    '存得小一些',
  ],
  hiddenLogo: (name, scheme, ratio, isAlone) => [
    `${name}在${ON[scheme]}几乎看不见：图形与页面的对比度只有${ratio}:1`,
    '标志在浅色和深色屏幕上都要看得见',
    isAlone ? '各给一个：logo: { light: …, dark: … }，或用带底色的' : `另给一个${scheme}，或用带底色的`,
  ],
  previewSize: (name, width, height, best, least) => [
    `${name}是${width}×${height}像素，别的网站会裁切或缩得很小`,
    `应是${best.width}×${best.height}像素，至少${least.width}×${least.height}`,
    '按这个大小另存',
  ],
};
