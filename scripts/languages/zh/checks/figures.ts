import type { CheckMessages } from '../../check-messages.ts';

const oneEachSide = '表格与<Figure …>、</Figure>之间应各空一行';

export const figures: CheckMessages['figures'] = {
  unknownAttribute: (key, known, meant) => [
    `<Figure>没有${key}这个属性`,
    meant ? `大概是${meant}` : `只能是${known.join('、')}`,
    meant ? `写成${meant}` : '改正拼写或删去',
  ],
  notDrawn: (reason) => [reason, '表格应能画成这种图', '改正单元格或换一种图'],
  noTable: ['<Figure>里没有表格', '<Figure …>与</Figure>之间应有一张Markdown表格，前后各空一行', '补上表格或空行'],
  noLineBefore: ['这张表格前面没有空行', oneEachSide, '在表格上面加一个空行'],
  noLineAfter: ['表格后面没有空行', oneEachSide, '在</Figure>上面加一个空行'],
  onlyTable: ['<Figure>里除表格外还有别的内容', '只能有一张表格', '把文字移到外面，或写进note="…"'],
  noUnit: (remark) => [
    `图没有写明数字的单位${remark ? `：表头里的“${remark}”不是程序认识的单位` : ''}`,
    '应有unit="…"，或在每个数字列的表头末尾用括号写单位',
    `补上unit="…"${remark ? `；是单位的写（单位：${remark}）` : ''}；数字本来没有单位的写unit="—"`,
  ],
};
