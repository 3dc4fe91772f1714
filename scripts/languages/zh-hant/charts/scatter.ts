import type { ScatterWords } from '../../en/charts/scatter.ts';

export const scatterWords: ScatterWords = {
  chart: ({ head, count, across, up, size, group }) =>
    [
      `散點圖，按${head}列出，共${count}個點：橫軸是${across}，縱軸是${up}`,
      size && `點的面積表示${size}`,
      group && `形狀和顏色表示${group}`,
    ]
      .filter(Boolean)
      .join('，') + '。',
  group: (name, rows) => `${name}：${rows.join('、')}`,
  groups: (groups) => `${groups.join('；')}。`,
  points: (rows) => `各點：${rows.join('、')}。`,
  area: (head) => `面積：${head}`,
  tooManyTexts: (columns) => `chart="scatter" 只按一欄文字區分各點，這裡有${columns.length}欄（${columns.join('、')}）`,
  tooManyGroups: (column, most, found) => `chart="scatter" 最多區分${most}組，「${column}」欄有${found}組`,
  negativeSize: (row, column) => `chart="scatter" 用面積表示「${column}」，畫不了「${row}」的負值`,
};
