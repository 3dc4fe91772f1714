import type { ScatterWords } from '../../en/charts/scatter.ts';

export const scatterWords: ScatterWords = {
  chart: ({ head, count, across, up, size, group }) =>
    [
      `散点图，按${head}列出，共${count}个点：横轴是${across}，纵轴是${up}`,
      size && `点的面积表示${size}`,
      group && `形状和颜色表示${group}`,
    ]
      .filter(Boolean)
      .join('，') + '。',
  group: (name, rows) => `${name}：${rows.join('、')}`,
  groups: (groups) => `${groups.join('；')}。`,
  points: (rows) => `各点：${rows.join('、')}。`,
  area: (head) => `面积：${head}`,
  tooManyTexts: (columns) => `chart="scatter" 只按一列文字区分各点，这里有${columns.length}列（${columns.join('、')}）`,
  tooManyGroups: (column, most, found) => `chart="scatter" 最多区分${most}组，“${column}”列有${found}组`,
  negativeSize: (row, column) => `chart="scatter" 用面积表示“${column}”，画不了“${row}”的负值`,
};
