import type { CheckMessages } from '../../check-messages.ts';
import { dangersIn } from './names.ts';

const FORM = '![圖中是什麼](harbour.jpg "圖註")';
const KINDS = '不論叫什麼名稱，應是JPEG、PNG、WebP或SVG';
const NAME = '小寫字母、數字、單個連字號，再加.jpg、.png、.webp或.svg：harbour-2020.jpg';
const TEN_THOUSAND = 10_000;
const inTenThousands = (pixels: number): string => `${Math.round(pixels / TEN_THOUSAND)}萬`;
const megabytes = (bytes: number): string => `${bytes / 1e6}MB`;

export const images: CheckMessages['images'] = {
  inLine: ['圖片在一行文字、表格或註腳裡', '圖片獨占一行，前後空行', '把圖片單獨放一行'],
  undescribed: (name) => [`圖片${name}沒有寫給看不見的人的文字`, FORM, '在方括號裡寫明圖中是什麼'],
  overLines: ['圖片分幾行寫', `寫在一行裡：${FORM}`, '合為一行'],
  reference: ['圖片的檔名寫在別處', FORM, '把檔名寫在這裡'],
  elsewhere: (address) => [`圖片在別的網站上：${address}`, '應是報告的images/資料夾裡的檔案', '把檔案放進去，只寫檔名'],
  path: (path, name) => [`${path}是路徑`, '應是報告的images/資料夾裡的檔名', `改為${name}`],
  ofLanguage: (name, plain) => [
    `${name}是一種語言的檔案`,
    '不帶語言的名稱，各語言的文字自會取各自的檔案',
    `改為${plain}`,
  ],
  badName: (name) => [`${name}不能用在網址裡`, NAME, '改檔名，用到它的文字也一起改'],
  notRead: ['這裡沒有讀成圖片', `${FORM}：括號和驚嘆號用半形，檔名裡沒有空格`, '改正，檔名裡有空格的要改名'],
  missing: (file, own) => [`沒有圖片${file}，也沒有${own}`, '應是報告的images/資料夾裡的檔案', '放入檔案，或改正檔名'],
  unused: ['沒有文字用到這張圖片', `應有文字寫${FORM}`, '用上，或刪去'],
  noPicture: ['這個檔案不是網站能顯示的圖片', KINDS, '另存為其中一種'],
  otherFormat: (format) => [`這個檔案是${format}，不是每個瀏覽器都能顯示`, KINDS, '另存為JPEG或PNG'],
  broken: ['這張圖片讀不到底', '完整的圖片', '重新儲存，或重新取一份'],
  moves: ['這是動圖', '靜止的圖片', '取其中一格，存為PNG'],
  tooManyPixels: (width, height, most) => [
    `這張圖片有${width}×${height}像素，共${inTenThousands(width * height)}`,
    `最多${inTenThousands(most)}像素`,
    '存得小一些，寬3000像素足夠了',
  ],
  tooHeavy: (most) => [`這張圖片超過${megabytes(most)}`, `最多${megabytes(most)}`, '存得小一些'],
  active: (dangers) => [
    `這張圖片不只是圖形：裡面有${dangersIn(dangers)}`,
    '只能有圖形、文字和顏色',
    '另存為普通的SVG，或存為PNG',
  ],
  lacking: (attribute) => [
    `這個SVG的第一個標籤裡沒有${attribute.split('=')[0]}，瀏覽器不會把它顯示為圖片`,
    `<svg ${attribute} …>`,
    '補上，或存為PNG',
  ],
  uncredited: (name, file) => [
    `沒有寫明${name}是誰的作品`,
    `應在${file}裡寫${name}: { credit: …, licence: …, source: … }；自己的寫own: [${name}]`,
    '在那裡補上',
  ],
  creditOfNothing: (name) => [`這個資料夾裡沒有圖片${name}`, '應是文字裡寫的圖片名，不帶語言', '改正名稱，或刪去'],
};
