import { type RequirementWords, short } from '../../en/charts/requirements.ts';

export const requirementWords: RequirementWords = {
  refused: (reason, remedy, instead) => {
    const todo = [remedy, instead && `${remedy ? '' : '请'}用 chart="${instead}"`].filter(Boolean).join('，或');
    return todo ? `${reason}；${todo}` : reason;
  },
  noneSuits: (texts) =>
    `没有一种图适合这张表${texts.length ? `，表里${texts.map((name) => `“${name}”`).join('、')}列是文字` : ''}`,
  labelsUnderOthers: '请用 columns="… › …" 把一列名称放在另一列之下',
  unknownForm: (form) => `chart="${form}" 不是一种图`,
  noRows: (form) => `chart="${form}" 的表格至少要有一行，这里一行也没有`,
  groups: (form, label) => `chart="${form}" 不画分组的行，而“${label}”单独占一行，是一组的标题（没有给出的数值写—）`,
  numberColumns: (form, needed, found) =>
    `chart="${form}" 需要${needed}个数字列，${found.length ? `这里有${found.length}个（${found.join('、')}）` : '这里一个也没有：数字列的每一格都要是数字或“—”'}`,
  tooManyColumns: (form, most, found) =>
    `chart="${form}" ${most === 1 ? '只画1列' : `最多画${most}列`}，其余会漏掉，这里有${found.length}列（${short(found).join('、')}）`,
  tooManyUnits: (form, most, units) =>
    `chart="${form}" 最多画${most}种单位，因为每种单位各用一把尺，这里有${units.length}种（${units.map((unit) => unit || '无单位').join('、')}）`,
  figureOfEachRow: '每一行合为100%，请每行做一张图',
  figureOfEachColumn: '请每列做一张图',
  severalFigures: '请分成几张图',
  textColumns: (form, found) =>
    `chart="${form}" 画的是数字，会漏掉${found.map((name) => `“${name}”`).join('、')}列的文字`,
  intoNote: '请写进 note="…"',
  ranks: (form, column) => `chart="${form}" 会把“${column}”最靠后的画成最大的`,
  onlySums: (form, row) => `chart="${form}" 把合计写在图下，而除了“${row}”没有别的行可画`,
  noTimes: (form, found) =>
    `chart="${form}" 按时间画，而${short(found.map((label) => `“${label}”`)).join('、')}不是时间（2020年、2021（预计）、2019年第四季度、2020年7月、2020年11月11日）`,
  correctLabel: '请改正名称',
  unlikeTimes: (form, one, other) => `chart="${form}" 的时间要同一种，“${one}”和“${other}”不是`,
  figureOfEachKind: '请每种做一张图',
  timeTwice: (form, label) => `chart="${form}" 的每个时间只能有一行，“${label}”出现了两次`,
  onePoint: (form) => `chart="${form}" 的一列至少要有两个数值`,
  overTotal: (row, total) => `“${row}”各部分之和大于合计${total}`,
  tooManyRows: (form, most, found) => `chart="${form}" 最多画${most}行，这里有${found}行`,
  mixedUnits: (form, column, units) =>
    `chart="${form}" 的“${column}”列只能用一个单位，这里有：${units.map((unit) => unit || '无单位').join('、')}`,
  noHighlight: (name) => `highlight="${name}" 不是表中任何一行的名称；请用第一列中的名称，或列的表头`,
  unreadReference: (kind, written) => `${kind}="${written}" 不是与某一列单位相同的数`,
  writeReference: (kind, unit) => `请先写数，再写名称：${kind}="12.5${unit} 全国平均"`,
  unreadBreak: (written) => `break="${written}" 要有一行的名称和原因，中间用冒号：break="2018年：统计口径调整"`,
  noPlaceFor: (form, attribute) => `chart="${form}" 画不了 ${attribute}="…"`,
  noPlaceForIntervals: (form) => `chart="${form}" 会把区间的两端画成单独的值`,
  noLog: (form) => `chart="${form}" 用长短或面积表示大小，要从0起；scale="log" 没有0`,
  logBelowZero: (value) => `scale="log" 上没有 ${value} 的位置`,
  withoutLog: '请去掉 scale="log"',
  outsideInterval: (row, value) => `“${row}”的值 ${value} 不在其下限与上限之间`,
};
