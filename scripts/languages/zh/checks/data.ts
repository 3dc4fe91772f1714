import type { CheckMessages } from '../../check-messages.ts';

const list = (names: readonly string[]): string => (names.length ? names.join('、') : '无');

const DELIMITERS: Record<string, string> = { ',': '逗号', ';': '分号', '\t': '制表符', '|': '竖线' };

export const data: CheckMessages['data'] = {
  openQuote: ['引号没有收尾', '字段两头都有引号', '补上另一个引号'],
  strayQuote: [
    '引号出现在字段当中',
    '电子表格写出的CSV：字段里有引号或逗号，整个字段加引号，里面的引号写两次（""）',
    '用电子表格重新保存，或给字段加上引号',
  ],
  empty: ['表头下面没有数据', '表头和至少一行数据', '补全，或删去文件'],
  tooLarge: (rows, columns, mostRows, mostColumns) => [
    `文件有${rows}行、${columns}列`,
    `最多${mostRows}行、${mostColumns}列`,
    '分成几个文件',
  ],
  ragged: (fields, wanted) => [
    `这一行有${fields}个字段，表头有${wanted}个`,
    '每行的字段与表头一样多',
    '补上缺的字段；字段里有逗号的，给整个字段加引号',
  ],
  titleRow: (fields, head, row) => [
    `这一行有${fields}个字段，文件的第一行有${head}个`,
    '每行的字段与表头一样多；表头上面还有标题的，在说明文件里写明表头是第几行',
    `这是表头的话，在旁边的.yaml文件里写dialect: { headerRows: [${row}] }；否则补上缺的字段`,
  ],
  labelAlone: (label, rows) => [
    `这一行只有“${label}”`,
    '数值，或者写明这一行是什么：下面各行的标题，或者表的标题、注释、来源',
    `补上数值；或者在旁边的.yaml文件里写dialect：这样的行是标题的写{ rowGroups: true }，不是数据的写{ commentRows: [${rows.join(', ')}] }；没有给出数值的写missingValues: [""]`,
  ],
  titleHead: (title, row) => [
    `第一行应是各列的名称，却只有“${title}”`,
    '每一列都有名称；表头上面还有标题的，在说明文件里写明表头是第几行',
    `在旁边的.yaml文件里写dialect: { headerRows: [${row}] }（表头的行号），或在这一行补上名称`,
  ],
  valueHead: (value) => [`第一行应是各列的名称，里面却有数值${value}`, '表头：每一列都有名称', '在它上面加一行名称'],
  indexColumn: (next) => [
    '第一列没有名称，只是行的序号，是程序写出的',
    '所显示的第一列是各行的名称',
    `略去这一列：columns="${next}, …"，或删去`,
  ],
  notDate: (field, text) => [
    `“${text}”不是文件里日期的写法，而${field}的type是date`,
    '年、月、日：2020-01-31，或2020-01；工作簿里应是日期格式的单元格',
    '改成这样；或写明写法：format: "%d.%m.%Y"；或写type: string，照原样显示',
  ],
  noCsv: (found) => [
    found === 'page' ? '文件是网页或XML，不是CSV' : '文件里只有Git LFS的指针，没有内容',
    '数据文件本身',
    found === 'page' ? '下载网页上所给的文件' : '取回内容：git lfs pull',
  ],
  otherDelimiter: (found, wanted) => [
    `字段之间用的是${DELIMITERS[found] ?? found}`,
    `字段之间用${DELIMITERS[wanted] ?? wanted}`,
    `在旁边的.yaml文件里写dialect: { delimiter: ${JSON.stringify(found)} }，或重新保存文件`,
  ],
  sameName: (name) => [`文件里另有一列也叫“${name}”`, '每列各有自己的名称', '在表头里改掉其中一个'],
  sameField: (name) => [`fields里另有一项也叫“${name}”`, '文件的每一列各有一项', '删去其中一项，或改正name'],
  noDataFile: (names) => [
    '没有这份说明所指的数据文件',
    `旁边的文件：${list(names)}`,
    '把文件放进来，或给这个文件改名，或删去',
  ],
  twoFiles: (names) => [
    `这份说明对应两个文件：${list(names)}`,
    '每个数据文件各有一份说明，名称不同',
    '给其中一个文件改名',
  ],
  unusedFile: ['没有图用到这个文件', '报告的某张图里写着data="…"', '用上，或删去'],
  unusedDescription: ['没有图用到这份说明：用到的工作表各有自己的说明', '用得到的说明', '删去'],
  notData: (ending) => [
    `.${ending}不是数据文件`,
    'CSV，或XLSX工作簿，以及同名的.yaml',
    '用电子表格打开，另存为XLSX，或移出data/',
  ],
  noNote: (label) => [
    `这个文件的脚注 [^${label}] 没有说明`,
    '旁边的.yaml里，每个脚注的话写在 notes 之下',
    `在那里写上 notes: { ${label}: … }，每种语言都写，或去掉记号`,
  ],
  unknownFlag: (flag) => [
    `不知道这个数值的标记“${flag}”是什么意思`,
    'p初步数，r修订数，e估计数，或旁边的.yaml里notes之下的一条脚注',
    `在那里写上 notes: { ${flag}: … }，每种语言都写`,
  ],
  decimalComma: (field, text) => [
    `“${text}”像是用逗号作小数点，而${field}没有这样写明`,
    '小数点（1234.5）',
    '在旁边.yaml文件的这一项或dialect里写decimalChar: ","，千位用点的再写groupChar: "."；工作簿里应存成数字',
  ],
  noWorkbook: ['文件不是读得出的工作簿', '没有密码的XLSX工作簿', '用电子表格打开，另存为XLSX'],
  tooHeavy: [
    '工作簿太大，读不了',
    '最多20 MB，解压后300 MB，读取时不超过1 GB内存和一分钟',
    '把用到的那张工作表另存为工作簿或CSV',
  ],
  noSheet: (name, names) => [
    `工作簿里没有工作表“${name}”`,
    `工作簿里的一张工作表：${list(names)}`,
    '改正data="…"中#后面的名称',
  ],
  noValue: (cell, formula) => [
    `${cell}的公式（${formula}）没有存下数值`,
    '每个单元格都有数值：这里不计算公式',
    '用电子表格打开后保存，或把公式换成数值',
  ],
  error: (cell, text) => [`${cell}里是错误值${text}`, '数值；没有数值写—', '在工作簿里改正'],
  hiddenRow: (row) => [`第${row}行在工作簿里是隐藏的`, '可以公开的行', '取消隐藏，或删去，或用rows="…"略去'],
  hiddenColumn: (column) => [`${column}列在工作簿里是隐藏的`, '可以公开的列', '取消隐藏，或删去，或用columns="…"略去'],
  noColumn: (name, names) => [
    `说明里写了“${name}”，文件里没有这一列`,
    `文件的列：${list(names)}`,
    '改正旁边.yaml文件fields里的名称，或改正表头',
  ],
  noField: (name) => [
    `“${name}”这一列没有说明`,
    '旁边.yaml文件的fields里，每一列各有一项',
    `补上 - name: ${name}，写明title和type`,
  ],
  namelessColumn: ['表头里有一列没有名称', '每一列都有名称', '补上名称'],
  noDescription: (file) => [
    '文件没有说明，而文库不止一种语言',
    `${file}，在fields里写明每一列的name、各语言的title、type和unit`,
    '写上这个文件',
  ],
  noConversion: (stored, unit) => [
    `以${stored}存放的数值换不成${unit}`,
    '同一种单位，只差十的若干次方：亿元与RMB billion',
    '改正旁边.yaml文件里的unit，或各语言用同一个单位',
  ],
  notNumber: (field, text) => [
    `“${text}”不是数字，而${field}的type是number`,
    '数字（1234.5、-6.5），没有数值写—',
    '改正单元格，或写进missingValues，或改正type',
  ],
  emptyField: (field) => [
    `${field}有一格是空的，没有写明为什么没有数值`,
    '数值，或者写明这个文件里的空格是什么意思',
    '没有给出（—）的，在旁边的.yaml文件里写missingValues: [""]；不公布的写{ value: "", label: x }（…没有调查，/不适用，0没有）；整个文库一样的，写进site.yaml：missing_values: { not_available: { signs: [""] } }',
  ],
  unclearSign: (text) => [
    `“${text}”没有说明为什么没有数值`,
    '—未给出，…未调查，x不公布，/不适用，0为零；或者写明它在这个文件里的意思',
    `意思是—的，在旁边的.yaml文件里写missingValues: ["${text}"]，别的写{ value: "${text}", label: / }；整个文库一样的，写进site.yaml：missing_values: { not_available: { signs: ["${text}"] } }`,
  ],
  noRow: (field, names) => [
    `文件里没有${names.map((name) => `“${name}”`).join('、')}这一行，${field}之下没有数值`,
    '表里每一格都有文件的一行，或者写明没有这一行是什么意思',
    '补上这一行；没有给出（—）的，也可在旁边的.yaml文件里写missingValues: [""]，别的写{ value: "", label: / }',
  ],
  twoValues: (names, line) => [
    `文件第${line}行已有${names.map((name) => `“${name}”`).join('、')}的数值`,
    '表里的每一格，文件里只有一行',
    '用rows="sex=total"选出其中一种，或者把分开它们的那一列也显示出来：columns="region › sex, year › sales"',
  ],
  tooManyHeads: (name, columns, most) => [
    `以${name}里的内容作表头，会有${columns}列`,
    `一张表最多${most}列`,
    '用rows="year=2019, year=2020"选出其中一些，或者把这一列放在最前：columns="year, …"',
  ],
  unusedNote: (label) => [
    `没有哪一格、哪个title用到脚注${label}`,
    `文件的某一格，或说明的title、labels里有 [^${label}]`,
    '在该有的地方写上记号，或删去这条脚注',
  ],
  repeated: ([what, ...rest], more) => [`${what}（这张表另有${more}处）`, ...rest],
  notInteger: (field, text) => [
    `“${text}”不是整数，而${field}的type是integer`,
    '没有小数点的数字',
    '改正单元格，或写type: number',
  ],
  noLabel: (text) => [
    `“${text}”没有各语言的名称`,
    '旁边.yaml文件里的labels，或dimensions.yaml里的一组名称',
    '在那里补上',
  ],
  noDimension: (name, names) => [
    `没有“${name}”这组名称`,
    `dimensions.yaml里的一组：${list(names)}`,
    '改正名称，或补上这一组',
  ],
  unknownName: (text, dimension) => [
    `${dimension}里没有“${text}”`,
    'dimensions.yaml那一组里的键、名称或别名',
    '改正单元格，或写进dimensions.yaml',
  ],
  noFile: (file) => [`没有${file}这个文件`, '报告的data/文件夹里的.csv或.xlsx文件', '改正data="…"，或把文件放进去'],
  unknownColumns: (names, known) => [`文件里没有这些列：${list(names)}`, `文件的列：${list(known)}`, '改正columns="…"'],
  unknownRows: (names) => [
    `文件里没有这些行：${list(names)}`,
    '所显示的第一列里的内容，与文件所写相同；或者别的列里的内容：year=2020',
    '改正rows="…"',
  ],
  alsoTable: ['图表里既有表格，又写了数据文件', '数据只在一处', '删去表格，或删去data="…"'],
  noData: [
    'columns和rows从文件里选取，而图表没有写数据文件',
    'data="….csv"或data="….xlsx#Sheet1"',
    '补上，或把它们删去',
  ],
};
