import type { SmallWords } from '../../en/charts/small.ts';

export const smallWords: SmallWords = {
  chart: (names) => `${names.length}幅小圖，用同一把尺，依次為${names.join('、')}。`,
  panel: (name, reason) => `「${name}」：${reason}`,
  nothingSplits: (names) =>
    `chart="small" 需要一欄文字、單獨占一橫列的標題或者幾欄數，把表分成幾幅；這裡${names.length ? `只有「${names[0]}」` : '都沒有'}`,
  unnamed: 'chart="small" 的每一橫列都要屬於一幅；這裡有的橫列上面沒有標題，或那一欄文字是空的',
  tooMany: (most, found) => `chart="small" 最多畫${most}幅，這裡有${found}幅`,
  rowTwice: (panel, label) => `「${label}」在「${panel}」這一幅裡出現了兩次`,
  noInner: (of) => (of === undefined ? '沒有一種圖適合每一幅；請寫明 of="…"' : `of="${of}" 不是一種可以分幅畫的圖`),
};
