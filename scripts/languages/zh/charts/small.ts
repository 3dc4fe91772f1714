import type { SmallWords } from '../../en/charts/small.ts';

export const smallWords: SmallWords = {
  chart: (names) => `${names.length}幅小图，用同一把尺，依次为${names.join('、')}。`,
  panel: (name, reason) => `“${name}”：${reason}`,
  nothingSplits: (names) =>
    `chart="small" 需要一列文字、单独占一行的标题或者几列数，把表分成几幅；这里${names.length ? `只有“${names[0]}”` : '都没有'}`,
  unnamed: 'chart="small" 的每一行都要属于一幅；这里有的行上面没有标题，或那一列文字是空的',
  tooMany: (most, found) => `chart="small" 最多画${most}幅，这里有${found}幅`,
  rowTwice: (panel, label) => `“${label}”在“${panel}”这一幅里出现了两次`,
  noInner: (of) => (of === undefined ? '没有一种图适合每一幅；请写明 of="…"' : `of="${of}" 不是一种可以分幅画的图`),
};
