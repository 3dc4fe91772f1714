import { type RequirementWords, short } from '../en/requirements.ts';

export const requirementWords: RequirementWords = {
  noRows: (form) => `chart="${form}" 的表格至少要有一行，这里一行也没有`,
  numberColumns: (form, needed, found) =>
    `chart="${form}" 需要${needed}个数字列，${found.length ? `这里有${found.length}个（${found.join('、')}）` : '这里一个也没有：数字列的每一格都要是数字或“—”'}`,
  tooManyColumns: (form, most, found, rowsAreWholes) =>
    `chart="${form}" ${most === 1 ? '只画1列' : `最多画${most}列`}，其余会漏掉，这里有${found.length}列（${short(found).join('、')}）：${
      rowsAreWholes
        ? '每一行合为100%，请每行做一张图，或用 chart="none"'
        : `请${most === 1 ? '每列做一张图' : '分成几张图'}，或用 chart="none"`
    }`,
  textColumns: (form, found) =>
    `chart="${form}" 画的是数字，会漏掉${found.map((name) => `“${name}”`).join('、')}列的文字：请写进 note="…"，或用 chart="none"`,
  ranks: (form, column) => `chart="${form}" 会把“${column}”最靠后的画成最大的；请用 chart="none"`,
  totalPart: (form, row) => `chart="${form}" 画的是整体的各部分，而“${row}”这一行是它们的合计；请删去这一行`,
  noTimes: (form, found) =>
    `chart="${form}" 按时间连线，而${short(found.map((label) => `“${label}”`)).join('、')}不是时间（2020年、2021（预计）、2019年第四季度、2020年7月、2020年11月11日）；请改正名称，或用 chart="bar"`,
  unlikeTimes: (form, one, other) =>
    `chart="${form}" 的时间要同一种，“${one}”和“${other}”不是；请分成两张图，或用 chart="bar"`,
  timeTwice: (form, label) => `chart="${form}" 的每个时间只能有一行，“${label}”出现了两次`,
  negativeShade: (form) => `chart="${form}" 的深浅从0起按大小分，表示不了负值；请用 chart="bar"`,
  tooManyRows: (form, most, found) => `chart="${form}" 最多画${most}行，这里有${found}行`,
  mixedUnits: (form, column, units) =>
    `chart="${form}" 的“${column}”列只能用一个单位，这里有：${units.map((unit) => unit || '无单位').join('、')}`,
  onePoint: (form) => `chart="${form}" 的一列至少要有两个数值；只有一个时请用 chart="statement"`,
  notWhole: (form) => `chart="${form}" 画的是一个整体的各部分，但图中写了 whole="no"；请用 chart="bar"`,
  negativePart: (form) => `chart="${form}" 画不了负的部分；请用 chart="bar"`,
  overWhole: (form, sum) => `chart="${form}" 画的是一个整体的各部分，但占比之和为${sum}%；请用 chart="bar"`,
  missingPart: (form) => `chart="${form}" 需要整体的每个部分，但有数值缺失；请用 chart="bar"`,
  unknownPlaces: (form, names) =>
    `chart="${form}" 只认识34个省级行政区，不认识${names.map((name) => `“${name}”`).join('、')}`,
  placeTwice: (form, name) => `chart="${form}" 的每个地方只能有一行，“${name}”出现了两次`,
  noHighlight: (name) => `highlight="${name}" 不是表中任何一行的名称；请用第一列中的名称`,
};
