import type { Message, Messages } from '../../message.ts';
import { counted } from '../grammar.ts';

const list = (names: readonly string[]): string => (names.length ? names.join(', ') : 'none');

const DELIMITERS: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' };

export const data = {
  openQuote: ['a quotation mark is opened and never closed', 'a mark at both ends of a field', 'close it'],
  strayQuote: [
    'a quotation mark stands within a field',
    'CSV as spreadsheets write it: a field with a mark or a comma in it between marks, a mark in it twice ("")',
    'save the file from a spreadsheet anew, or put the field between marks',
  ],
  empty: ['the file has no row below its head', 'a head and at least one row', 'fill it in, or take it away'],
  tooLarge: (rows: number, columns: number, mostRows: number, mostColumns: number) => [
    `the file has ${rows} rows and ${columns} columns`,
    `at most ${mostRows} rows and ${mostColumns} columns`,
    'divide it',
  ],
  ragged: (fields: number, wanted: number) => [
    `this row has ${counted(fields, 'field', 'fields')}, the head has ${wanted}`,
    'as many fields in each row as in the head',
    'add what is missing, or put a field with a comma in it between quotation marks',
  ],
  titleRow: (fields: number, head: number, row: number) => [
    `this row has ${counted(fields, 'field', 'fields')}, the first of the file ${head}`,
    'as many fields in each row as in the head; where titles stand above the head, the description says in which row it is',
    `write dialect: { headerRows: [${row}] } into the .yaml beside the file if this is the head, or add what is missing`,
  ],
  labelAlone: (label: string, rows: readonly number[]) => [
    `in this row stands “${label}” and nothing else`,
    'values, or what the row is: the head of those under it, or a title, a note or a source',
    `write the values; or, into the .yaml beside the file, dialect: { rowGroups: true } where such rows are heads, { commentRows: [${rows.join(', ')}] } where there are no data, missingValues: [""] where its values are not available`,
  ],
  titleHead: (title: string, row: number) => [
    `“${title}” stands alone in the first row, where the names of columns were expected`,
    'a name for each column; where titles stand above the head, the description says in which row it is',
    `write dialect: { headerRows: [${row}] } with the number of its row into the .yaml beside the file, or names into this row`,
  ],
  valueHead: (value: string) => [
    `the first row, which names the columns, holds the value ${value}`,
    'a head: a name for each column',
    'write names into a row above it',
  ],
  indexColumn: (next: string) => [
    'the first column has no name and counts the rows: a program wrote it',
    'names of rows in the first column that is shown',
    `leave it out: columns="${next}, …", or delete it`,
  ],
  notDate: (field: string, text: string) => [
    `“${text}” is not a date as files store it, but ${field} is of the type date`,
    'year, month and day: 2020-01-31, or 2020-01; in a workbook a cell that is formatted as a date',
    'write it so; or say how it is written: format: "%d.%m.%Y"; or type: string to show it as it is',
  ],
  noCsv: (found: 'page' | 'pointer') => [
    found === 'page'
      ? 'the file is a page of the web or XML, not CSV'
      : 'the file only says where Git LFS keeps what should stand in it',
    'the file itself',
    found === 'page' ? 'download the file that the page offers' : 'fetch it: git lfs pull',
  ],
  otherDelimiter: (found: string, wanted: string) => [
    `the fields stand apart by ${DELIMITERS[found] ?? found}`,
    `${DELIMITERS[wanted] ?? wanted} between fields`,
    `write dialect: { delimiter: ${JSON.stringify(found)} } into the .yaml beside the file, or save the file anew`,
  ],
  sameName: (name: string) => [
    `another column of the file is called “${name}”, too`,
    'a name of its own for each column',
    'rename one of the two in the head',
  ],
  sameField: (name: string) => [
    `another field is called “${name}”, too`,
    'one entry for each column of the file',
    'take one of the two away, or correct its name',
  ],
  noDataFile: (names: readonly string[]) => [
    'there is no data file that this describes',
    `a file beside it: ${list(names)}`,
    'put it there, rename this file, or take it away',
  ],
  twoFiles: (names: readonly string[]) => [
    `this describes two files: ${list(names)}`,
    'a description for each data file, and a name of its own for each',
    'rename one of the two files',
  ],
  unusedFile: ['no figure shows this file', 'data="…" in a figure of the report', 'use it, or take it away'],
  unusedDescription: [
    'no figure reads this description: each sheet that is shown has one of its own',
    'a description that is used',
    'take it away',
  ],
  notData: (ending: string) => [
    `a file that ends in .${ending} is no data file`,
    'CSV or a workbook of the kind XLSX, and a .yaml of the same name',
    'open it in a spreadsheet program and save it as XLSX, or take it out of data/',
  ],
  noNote: (label: string) => [
    `the footnote [^${label}] of this file is not described`,
    'under notes in the .yaml beside the file, what each footnote says',
    `write notes: { ${label}: … } there, with a text in each language, or take the mark away`,
  ],
  unknownFlag: (flag: string) => [
    `the flag “${flag}” of this value is not known`,
    'p provisional, r revised, e estimated, or the label of a footnote under notes in the .yaml beside the file',
    `write notes: { ${flag}: … } there, with a text in each language`,
  ],
  decimalComma: (field: string, text: string) => [
    `“${text}” seems to have a decimal comma, but ${field} has none`,
    'a decimal point (1234.5)',
    'write decimalChar: "," under the field or under dialect in the .yaml beside the file, with groupChar: "." if there are points between thousands; in a workbook store a number',
  ],
  noWorkbook: [
    'the file is no workbook that can be read',
    'a workbook of the kind XLSX, without a password',
    'open it in a spreadsheet program and save it as XLSX',
  ],
  tooHeavy: [
    'the workbook is too large to be read',
    'at most 20 MB, 300 MB when it is unpacked, and a gigabyte of memory and a minute to read it',
    'save the one sheet that is needed as a workbook of its own, or as CSV',
  ],
  noSheet: (name: string, names: readonly string[]) => [
    `the workbook has no sheet “${name}”`,
    `one of its sheets: ${list(names)}`,
    'correct what stands behind # in data="…"',
  ],
  noValue: (cell: string, formula: string) => [
    `the formula in ${cell} (${formula}) has no stored value`,
    'a value in each cell: formulas are not worked out here',
    'open the file in a spreadsheet program and save it, or write the value in place of the formula',
  ],
  error: (cell: string, text: string) => [
    `${cell} holds the error ${text}`,
    'a value, or — where there is none',
    'correct it in the workbook',
  ],
  hiddenRow: (row: number) => [
    `row ${row} is hidden in the workbook`,
    'rows that are to be read by all',
    'show it, delete it, or leave it out with rows="…"',
  ],
  hiddenColumn: (column: string) => [
    `column ${column} is hidden in the workbook`,
    'columns that are to be read by all',
    'show it, delete it, or leave it out with columns="…"',
  ],
  noColumn: (name: string, names: readonly string[]) => [
    `the file has no column “${name}”, which its description names`,
    `one of its columns: ${list(names)}`,
    'correct the name under fields in the .yaml beside it, or the head of the file',
  ],
  noField: (name: string) => [
    `the column “${name}” is not described`,
    'an entry under fields in the .yaml beside the file for each of its columns',
    `add - name: ${name} there, with title and type`,
  ],
  namelessColumn: ['a column has no name in the head', 'a name for each column', 'write one'],
  noDescription: (file: string) => [
    'the file is not described, and the library has several languages',
    `${file}, with fields: name, title in each language, type and unit of each column`,
    'write it',
  ],
  noConversion: (stored: string, unit: string) => [
    `what is stored in ${stored} cannot be given in ${unit}`,
    'units of one kind whose scales are powers of ten: 亿元 and RMB billion',
    'correct unit in the .yaml beside the file, or give one unit for all languages',
  ],
  notNumber: (field: string, text: string) => [
    `“${text}” is not a number, but ${field} is of the type number`,
    'digits (1234.5, -6.5), or — for none',
    'correct the cell, name it under missingValues, or correct the type',
  ],
  emptyField: (field: string) => [
    `a field of ${field} is empty and does not say why there is no value`,
    'a value, or what an empty field of this file means',
    'write missingValues: [""] into the .yaml beside the file where it is a value that is not available (—), or { value: "", label: x } where it is suppressed (… not asked, / not applicable, 0 nil); site.yaml may say it for the whole library: missing_values: { not_available: { signs: [""] } }',
  ],
  unclearSign: (text: string) => [
    `“${text}” does not say why there is no value`,
    '— not available, … not asked, x suppressed, / not applicable, 0 nil; or what the sign means in this file',
    `write missingValues: ["${text}"] into the .yaml beside the file where it means —, or { value: "${text}", label: / } for another; site.yaml may say it for the whole library: missing_values: { not_available: { signs: ["${text}"] } }`,
  ],
  noRow: (field: string, names: readonly string[]) => [
    `the file has no row for ${names.map((name) => `“${name}”`).join(', ')}, so that nothing stands under ${field}`,
    'a row for each cell of the table, or what it means where there is none',
    'add the row; or write missingValues: [""] into the .yaml beside the file where its value is not available (—), or { value: "", label: / } for another kind',
  ],
  twoValues: (names: readonly string[], line: number) => [
    `another row of the file, in line ${line}, has a value for ${names.map((name) => `“${name}”`).join(', ')}, too`,
    'one row of the file for each cell of the table',
    'choose among them with rows="sex=total", or show the column that tells them apart: columns="region › sex, year › sales"',
  ],
  tooManyHeads: (name: string, columns: number, most: number) => [
    `what stands in ${name} would head ${columns} columns`,
    `at most ${most} columns in a table`,
    'choose some of them with rows="year=2019, year=2020", or have the column stand in the first place: columns="year, …"',
  ],
  unusedNote: (label: string) => [
    `no cell and no title has the footnote ${label}`,
    `[^${label}] in a cell of the file, or in a title or label of this description`,
    'write the mark where it belongs, or take the footnote away',
  ],
  repeated: ([what, ...rest]: Message, more: number): Message => [
    `${what} (and ${counted(more, 'time', 'times')} more in this table)`,
    ...rest,
  ],
  notInteger: (field: string, text: string) => [
    `“${text}” is no whole number, but ${field} is of the type integer`,
    'digits without a point',
    'correct the cell, or write type: number',
  ],
  noLabel: (text: string) => [
    `“${text}” has no name in the library’s languages`,
    'labels in the .yaml beside the file, or a dimension of dimensions.yaml',
    'add it there',
  ],
  noDimension: (name: string, names: readonly string[]) => [
    `there is no dimension “${name}”`,
    `a list in dimensions.yaml: ${list(names)}`,
    'correct the name, or add the list',
  ],
  unknownName: (text: string, dimension: string) => [
    `“${text}” is not in the dimension ${dimension}`,
    'an id, a name or an also-name that dimensions.yaml has there',
    'correct the cell, or add it to dimensions.yaml',
  ],
  noFile: (file: string) => [
    `there is no file ${file}`,
    'a .csv or .xlsx file in the report’s folder data/',
    'correct data="…", or put the file there',
  ],
  unknownColumns: (names: readonly string[], known: readonly string[]) => [
    `the file has no column ${list(names)}`,
    `columns that it has: ${list(known)}`,
    'correct columns="…"',
  ],
  unknownRows: (names: readonly string[]) => [
    `the file has no row ${list(names)}`,
    'what stands in the first column that is shown, as the file has it, or what another column holds: year=2020',
    'correct rows="…"',
  ],
  alsoTable: ['the figure has a table and names a file', 'its data in one place', 'take the table away, or data="…"'],
  noData: [
    'columns and rows choose from a file, and the figure names none',
    'data="….csv" or data="….xlsx#Sheet1"',
    'add it, or take them away',
  ],
} satisfies Messages;
