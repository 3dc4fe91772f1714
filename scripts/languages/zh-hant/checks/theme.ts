import type { CheckMessages } from '../../check-messages.ts';
import { dangersIn } from './names.ts';

const ON = { light: '淺色螢幕上', dark: '深色螢幕上' };
const ROLES: Record<string, string> = { logo: '標誌', 'logo-dark': '標誌', favicon: '網站圖示', preview: '預覽圖' };
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)}kB`;

export const theme: CheckMessages['theme'] = {
  tooFaint: (colour, scheme, ratio, on, least, nearest) => [
    `${colour}在${ON[scheme]}與${on}的對比度只有${ratio}:1`,
    `文字至少要有${least}:1（WCAG 2.2 AA）`,
    `同一色相裡最接近的是${nearest}`,
  ],
  missing: (name) => [`沒有${name}這個檔案`, '應是文庫資料夾下圖片的路徑，例如images/logo.svg', '放入圖片，或改正路徑'],
  otherType: (role, name, types) => [
    `${name}不能用作${ROLES[role] ?? role}`,
    `不論叫什麼名稱，應是${types.join('、')}`,
    '另存為其中一種',
  ],
  dangers: (name, found) => [
    `${name}不只是圖形：裡面有${dangersIn(found)}`,
    '只能有圖形、文字和顏色',
    '另存為普通的SVG，或存為PNG',
  ],
  tooLarge: (role, name, size, most) => [
    `${name}有${kilobytes(size)}`,
    `${ROLES[role] ?? role}最多${kilobytes(most)}`,
    '存得小一些',
  ],
  hiddenLogo: (name, scheme, ratio, isAlone) => [
    `${name}在${ON[scheme]}幾乎看不見：圖形與頁面的對比度只有${ratio}:1`,
    '標誌在淺色和深色螢幕上都要看得見',
    isAlone ? '各給一個：logo: { light: …, dark: … }，或用帶底色的' : `另給一個${scheme}，或用帶底色的`,
  ],
  previewSize: (name, width, height, best, least) => [
    `${name}是${width}×${height}像素，別的網站會裁切或縮得很小`,
    `應是${best.width}×${best.height}像素，至少${least.width}×${least.height}`,
    '按這個大小另存',
  ],
};
