import type { CheckMessages } from '../../check-messages.ts';

/** A longer list of keys is looked up in the guide. */
const MOST_SHOWN = 12;

export const schema: CheckMessages['schema'] = {
  unknownKey: (key, where, known, meant) => [
    `没有“${key}”这个键${where && `（在${where}内）`}`,
    meant
      ? `大概是${meant}`
      : known.length > 0 && known.length <= MOST_SHOWN
        ? `应是其中之一：${known.join('、')}`
        : '应是编写指南列出的键',
    meant ? `写成${meant}` : '改正拼写或删去',
  ],
  unknownRule: (key, rules) => [
    `没有“${key}”这条可以调整轻重的规则`,
    `应是其中之一：${rules.join('、')}；其他规则查出的问题会使网页出错`,
    '改正拼写或删去这一行',
  ],
  otherLanguage: (lang, where) => [
    `文库没有“${lang}”这种语言${where && `（在${where}内）`}`,
    '应是site.yaml的languages里列出的语言',
    '删去，或加到languages里',
  ],
  olderFormat: (found, now) => [
    `文库的格式是第${found}版`,
    `本程序读的是format: ${now}`,
    `按CHANGELOG.md“从第${found}版格式到第${now}版”一节改好，再写format: ${now}`,
  ],
  newerFormat: (found, now) => [`文库的格式是第${found}版`, `本程序最多读到format: ${now}`, '请换用新版的程序'],
  ofOtherKind: (key, kind) => [
    `这里有“${key}”，而报告不是${kind}`,
    `只有kind: ${kind}的报告才写${key}`,
    `删去，或改写kind: ${kind}`,
  ],
  wrongKey: (key, expected) => [`“${key}”不能作键`, expected, '改名'],
  missing: (name, expected) => [`缺少“${name}”`, expected, `补上${name}`],
  wrong: (name, expected) => [`“${name}”的值不对`, expected, '请改正'],
};

const TYPES: Record<string, string> = {
  string: '应是文字（数字、日期要加英文双引号）',
  int: '应是整数：1、2、3',
  number: '应是整数：1、2、3',
  array: '应是列表：[a, b]',
  object: '应是若干“键: 值”',
  record: '应是若干“键: 值”',
};

/** What the schema asks for in its own words, in Chinese. */
const REQUIREMENTS: Record<string, string> = {
  'a format with %Y, as %d.%m.%Y': '写含有%Y的格式，例如%d.%m.%Y',
  'a label without spaces': '写一个没有空格的名称',
  'a whole number from 1 to 30': '写1到30的整数',
  'at least one column': '至少一列',
  'at least one tile': '至少一个地方',
  'decimalChar and groupChar are two signs; without the first it is a point':
    'decimalChar与groupChar应是两个不同的符号，不写decimalChar就是小数点',
  'lower-case letters and digits, and neither q nor sort': '由小写字母和数字组成，不能是q和sort',
  'one sign that is no digit': '写一个不是数字的符号',
  'write 2020, 2020-H1, 2020-Q3, 2020-11 or 2020-11-11, in "quotes"':
    '写成2020、2020-H1、2020-Q3、2020-11或2020-11-11，加英文引号',
  'write a report and a figure of it, e.g. tea-2020/exports': '写报告和其中的图，例如tea-2020/exports',
  'write all, or a list such as [chart.png, map.png]': '写all，或列表，例如[chart.png, map.png]',
  'write an address such as https://example.org': '写网址，例如https://example.org',
  'write an e-mail address, or an address that begins with https://': '写邮箱，或以https://开头的网址',
  'write an id of indicators.yaml, or that id with .growth': '写indicators.yaml里的id，或加.growth',
  'write entry: true at one column': '只在一列写entry: true',
  'write the name of a picture as texts have it, such as harbour.jpg': '写文中用的图片名，例如harbour.jpg',
  'write the number of the correction: 1 for the first, 2 for the next': '写更正的编号：第一条1，下一条2',
  'use lower-case letters, digits and single hyphens': '由小写字母、数字和单个连字符组成',
  'use lower-case letters, digits and single hyphens, a letter first': '由小写字母、数字和单个连字符组成，以字母开头',
  'write 2020, 2020-11 or 2020-11-11, or two of them with a slash, as a fiscal year is 2020-04/2021-03, in "quotes"':
    '写成2020、2020-11或2020-11-11，或用斜线连接两个，如财政年度2020-04/2021-03，加英文引号',
  'write a section, e.g. overview/status#s1.1.2': '写明位置，例如overview/status#s1.1.2',
  'write a day such as 2026-11-21, in "quotes"': '写明日期，例如2026-11-21，加英文引号',
  'give the words in one language at least': '至少写出一种语言的文字',
  'each once': '每项只写一次',
  'with report: …, of which it is': '同时用report: …写明是哪份报告的图',
  'write the two capital letters of a country or region, such as HK': '写国家或地区的两个大写字母，例如HK',
  'write the part of the name that is the family’s, as it stands in the name':
    '写名字里是姓的那一部分，与名字里的写法相同',
  'write the words in each language, or once if they are the same in all': '每种语言各写一遍，各种语言都一样的只写一遍',
  'write an identifier of the SPDX list for texts or data, such as CC-BY-4.0, or { name: …, url: … }':
    '写SPDX清单里文字或数据的许可代号，例如CC-BY-4.0，或写{ name: …, url: … }',
  'name a picture, or one for each kind of screen: { light: …, dark: … }':
    '写一个图片文件，或两种屏幕各写一个：{ light: …, dark: … }',
  'write the unit once, or in each language': '单位写一遍，或每种语言各写一遍',
  'write a sign in "quotes", or { value: …, label: … }': '写加引号的符号，或{ value: …, label: … }',
  'write a colour as six hexadecimal digits, such as "#0b6e4f", in "quotes"':
    '写成六位十六进制颜色，例如"#0b6e4f"，加英文引号',
  'at most 80 letters': '最多80个字母',
  'write a place, e.g. overview/status': '写明位置，例如overview/status',
};

export const expected: CheckMessages['expected'] = {
  type: (type) => TYPES[type] ?? `应是${type}`,
  keys: (keys) => `应是若干“键: 值”：{ ${keys.map((key) => `${key}: …`).join(', ')} }`,
  oneOf: (values) => `应是其中之一：${values}`,
  something: '不能为空',
  atMost: (count) => `最多${count}项`,
  other: (requirement) => `要求：${REQUIREMENTS[requirement] ?? requirement}`,
};
