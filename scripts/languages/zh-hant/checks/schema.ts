import type { CheckMessages } from '../../check-messages.ts';

/** A longer list of keys is looked up in the guide. */
const MOST_SHOWN = 12;

export const schema: CheckMessages['schema'] = {
  unknownKey: (key, where, known, meant) => [
    `沒有「${key}」這個鍵${where && `（在${where}內）`}`,
    meant
      ? `大概是${meant}`
      : known.length > 0 && known.length <= MOST_SHOWN
        ? `應是其中之一：${known.join('、')}`
        : '應是編寫指南列出的鍵',
    meant ? `寫成${meant}` : '改正拼法或刪去',
  ],
  unknownRule: (key, rules) => [
    `沒有「${key}」這條可以調整輕重的規則`,
    `應是其中之一：${rules.join('、')}；其他規則查出的問題會使網頁出錯`,
    '改正拼法或刪去這一行',
  ],
  otherLanguage: (lang, where) => [
    `文庫沒有「${lang}」這種語言${where && `（在${where}內）`}`,
    '應是site.yaml的languages裡列出的語言',
    '刪去，或加到languages裡',
  ],
  olderFormat: (found, now) => [
    `文庫的格式是第${found}版`,
    `本程式讀的是format: ${now}`,
    `按CHANGELOG.md「從第${found}版格式到第${now}版」一節改好，再寫format: ${now}`,
  ],
  newerFormat: (found, now) => [`文庫的格式是第${found}版`, `本程式最多讀到format: ${now}`, '請換用新版的程式'],
  ofOtherKind: (key, kind) => [
    `這裡有「${key}」，而報告不是${kind}`,
    `只有kind: ${kind}的報告才寫${key}`,
    `刪去，或改寫kind: ${kind}`,
  ],
  wrongKey: (key, expected) => [`「${key}」不能作鍵`, expected, '改名'],
  missing: (name, expected) => [`缺少「${name}」`, expected, `補上${name}`],
  wrong: (name, expected) => [`「${name}」的值不對`, expected, '請改正'],
};

const TYPES: Record<string, string> = {
  string: '應是文字（數字、日期要加半形雙引號）',
  int: '應是整數：1、2、3',
  number: '應是整數：1、2、3',
  array: '應是清單：[a, b]',
  object: '應是若干「鍵: 值」',
  record: '應是若干「鍵: 值」',
};

/** What the schema asks for in its own words, in Chinese. */
const REQUIREMENTS: Record<string, string> = {
  'a format with %Y, as %d.%m.%Y': '寫含有%Y的格式，例如%d.%m.%Y',
  'a label without spaces': '寫一個沒有空格的名稱',
  'a whole number from 1 to 30': '寫1到30的整數',
  'at least one column': '至少一欄',
  'at least one tile': '至少一個地方',
  'decimalChar and groupChar are two signs; without the first it is a point':
    'decimalChar與groupChar應是兩個不同的符號，不寫decimalChar就是小數點',
  'lower-case letters and digits, and neither q nor sort': '由小寫字母和數字組成，不能是q和sort',
  'one sign that is no digit': '寫一個不是數字的符號',
  'write 2020, 2020-H1, 2020-Q3, 2020-11 or 2020-11-11, in "quotes"':
    '寫成2020、2020-H1、2020-Q3、2020-11或2020-11-11，加半形引號',
  'write a report and a figure of it, e.g. tea-2020/exports': '寫報告和其中的圖，例如tea-2020/exports',
  'write all, or a list such as [chart.png, map.png]': '寫all，或清單，例如[chart.png, map.png]',
  'write an address such as https://example.org': '寫網址，例如https://example.org',
  'write an e-mail address, or an address that begins with https://': '寫電子郵件地址，或以https://開頭的網址',
  'write an id of indicators.yaml, or that id with .growth': '寫indicators.yaml裡的id，或加.growth',
  'write entry: true at one column': '只在一欄寫entry: true',
  'write the name of a picture as texts have it, such as harbour.jpg': '寫文中用的圖片名，例如harbour.jpg',
  'write the number of the correction: 1 for the first, 2 for the next': '寫更正的編號：第一條1，下一條2',
  'use lower-case letters, digits and single hyphens': '由小寫字母、數字和單一連字號組成',
  'use lower-case letters, digits and single hyphens, a letter first': '由小寫字母、數字和單一連字號組成，以字母開頭',
  'write 2020, 2020-11 or 2020-11-11, or two of them with a slash, as a fiscal year is 2020-04/2021-03, in "quotes"':
    '寫成2020、2020-11或2020-11-11，或用斜線連接兩個，如財政年度2020-04/2021-03，加半形引號',
  'write a section, e.g. overview/status#s1.1.2': '寫明位置，例如overview/status#s1.1.2',
  'write a day such as 2026-11-21, in "quotes"': '寫明日期，例如2026-11-21，加半形引號',
  'give the words in one language at least': '至少寫出一種語言的文字',
  'each once': '每項只寫一次',
  'with report: …, of which it is': '同時用report: …寫明是哪份報告的圖',
  'write the two capital letters of a country or region, such as HK': '寫國家或地區的兩個大寫字母，例如HK',
  'write the part of the name that is the family’s, as it stands in the name':
    '寫名字裡是姓的那一部分，與名字裡的寫法相同',
  'write the words in each language, or once if they are the same in all': '每種語言各寫一遍，各種語言都一樣的只寫一遍',
  'write an identifier of the SPDX list for texts or data, such as CC-BY-4.0, or { name: …, url: … }':
    '寫SPDX清單裡文字或資料的授權代號，例如CC-BY-4.0，或寫{ name: …, url: … }',
  'name a picture, or one for each kind of screen: { light: …, dark: … }':
    '寫一個圖片檔案，或兩種螢幕各寫一個：{ light: …, dark: … }',
  'write the unit once, or in each language': '單位寫一遍，或每種語言各寫一遍',
  'write a sign in "quotes", or { value: …, label: … }': '寫加引號的符號，或{ value: …, label: … }',
  'write a colour as six hexadecimal digits, such as "#0b6e4f", in "quotes"':
    '寫成六位十六進位顏色，例如"#0b6e4f"，加半形引號',
  'at most 80 letters': '最多80個字母',
  'write a place, e.g. overview/status': '寫明位置，例如overview/status',
};

export const expected: CheckMessages['expected'] = {
  type: (type) => TYPES[type] ?? `應是${type}`,
  keys: (keys) => `應是若干「鍵: 值」：{ ${keys.map((key) => `${key}: …`).join(', ')} }`,
  oneOf: (values) => `應是其中之一：${values}`,
  something: '不能為空',
  atMost: (count) => `最多${count}項`,
  other: (requirement) => `要求：${REQUIREMENTS[requirement] ?? requirement}`,
};
