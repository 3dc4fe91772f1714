import { describe, expect, it } from 'vitest';
import { chartForms } from '../charts/index.ts';
import { FIGURE, head, say } from '../testing/library.ts';

it('says nothing of a report that is right', () =>
  expect(say(`${head('topics: [turnover]\n')}\n正文。\n\n${FIGURE}`)).toEqual([]));

describe('a mistake in frontmatter is named at its line', () => {
  it.each([
    [
      'an unknown key',
      head('titel: x\n'),
      'r/zh/1-a.mdx:4:1  nobody knows the key "titel" — probably title — write title',
    ],
    [
      'a missing key',
      '---\ntitle: 现状\n---\n',
      'r/zh/1-a.mdx:2:1  "summary" is missing — expected text (a number or date in "quotes") — add summary',
    ],
    [
      'a number where text belongs',
      head('printed: 1.1\n'),
      'r/zh/1-a.mdx:4:10  "printed" is not right — expected text (a number or date in "quotes") — correct it',
    ],
    [
      'an unknown topic',
      head('topics: [turnover, sport]\n'),
      'r/zh/1-a.mdx:4:20  there is no topic "sport" — a key of topics.yaml — choose one that is there, or add it to topics.yaml',
    ],
    [
      'a key that stands twice',
      head('title: x\n'),
      'r/zh/1-a.mdx:4:1  this key stands here a second time — each key once — take one of the two away',
    ],
    [
      'frontmatter without an end',
      '---\ntitle: 甲\n\n正文',
      'r/zh/1-a.mdx:1:1  the frontmatter does not end — a line --- after its last key, and then the text — add the line',
    ],
    [
      'no frontmatter',
      '正文',
      'r/zh/1-a.mdx:1:1  the file has no frontmatter — a first line ---, then title: and summary:, then a line --- — add it at the top',
    ],
  ])('%s', (_, text, message) => expect(say(text)).toEqual([message]));
});

describe('a mistake in MDX is named at its place', () => {
  it.each([
    [
      'an unknown component',
      '<Chart id="a" />',
      'r/zh/1-a.mdx:6:1  nobody knows the component <Chart> — only <Figure>, <Note>, <Allow> and <Value>; no HTML — use Markdown, or write \\< for a smaller-than sign',
    ],
    [
      'an import',
      'import x from "y"',
      'r/zh/1-a.mdx:6:1  an import or export stands here — plain text: a content file is data — take it away; the components need no import',
    ],
    [
      'an expression',
      '共{1 + 1}家',
      'r/zh/1-a.mdx:6:2  an expression in { } stands here — plain text: a content file is data — write the text itself, or \\{ for a brace',
    ],
    [
      'a bare smaller-than sign',
      '增速<5%',
      'r/zh/1-a.mdx:6:3  a < begins a component here that cannot be read — <Figure …>, <Note … />, <Allow … /> or <Value …>, values in "double quotes" — write \\< for a smaller-than sign',
    ],
    [
      'a bare brace',
      '共{家',
      'r/zh/1-a.mdx:6:2  a { begins a program here — plain text: content is data — write \\{ for a brace',
    ],
    [
      'a component that is not closed',
      '<Figure id="a">',
      'r/zh/1-a.mdx:6:1  <Figure …> is not closed — every <Figure …> closed by </Figure>, with empty lines around the table — add the closing tag on a line of its own',
    ],
    [
      'a quote that is not closed',
      FIGURE.replace('标题"', '标题'),
      'r/zh/1-a.mdx:6:1  a quotation mark in this tag has no partner — name="text", with both quotes — add the missing ", and write “ ” for quotes inside the text',
    ],
    [
      'a note that does not exist',
      '<Note id="b" />',
      'r/zh/1-a.mdx:6:1  notes.yaml has no note "b" — a note of that name in each language — add b: to r/notes.yaml',
    ],
  ])('%s', (_, text, message) => expect(say(`${head()}\n${text}\n`)).toEqual([message]));
});

describe('a mistake in a figure is named at its place', () => {
  it.each([
    [
      'no table',
      FIGURE.replace(/\n\|[\s\S]*\|\n/, '\n'),
      'r/zh/1-a.mdx:6:1  a <Figure> holds no table — a Markdown table between <Figure …> and </Figure>, with an empty line before and after it — add the table or the empty lines',
    ],
    [
      'no empty line before the table',
      FIGURE.replace('>\n\n|', '>\n|'),
      'r/zh/1-a.mdx:7:1  no empty line stands before this table — an empty line on each side of the table, inside <Figure …> and </Figure> — add an empty line above the table',
    ],
    [
      'no empty line after the table',
      FIGURE.replace('|\n\n</', '|\n</'),
      'r/zh/1-a.mdx:12:1  no empty line stands after the table — an empty line on each side of the table, inside <Figure …> and </Figure> — add an empty line above </Figure>',
    ],
    [
      'no line of dashes under the head',
      FIGURE.replace('| --- | ---: |\n', ''),
      'r/zh/1-a.mdx:8:1  these rows are no table yet: nothing divides the head from the rest — | --- | ---: | under the first row, with as many parts as the table has columns — add this line, and an empty line above and below the table',
    ],
    [
      'an empty line inside the table',
      FIGURE.replace('| 中部', '\n| 中部'),
      'r/zh/1-a.mdx:12:1  an empty line cuts these rows off from their table — all rows of a table right under each other — delete the empty line',
    ],
    [
      'a ragged row',
      FIGURE.replace('| 8.37 |', '| 8.37 | 1 |'),
      'r/zh/1-a.mdx:11:1  this row has 3 cells — 2, as the table’s head has — write — for a value that is not given, and \\| for a bar inside a cell',
    ],
    [
      'no source',
      FIGURE.replace(' source="来源"', ''),
      'r/zh/1-a.mdx:6:1  "source" is missing — expected text (a number or date in "quotes") — add source',
    ],
    [
      'a chart that does not exist',
      FIGURE.replace('"bar"', '"pie"'),
      `r/zh/1-a.mdx:6:1  "chart" is not right — expected one of: ${chartForms.join(', ')} — correct it`,
    ],
    [
      'no unit',
      FIGURE.replace(' unit="%"', ''),
      'r/zh/1-a.mdx:6:1  the figure gives no unit for its numbers — unit="…", or a unit in brackets at the end of each number column’s header — add unit="…", or unit="—" where the numbers have none',
    ],
    [
      'no unit, where the form would refuse to have none',
      FIGURE.replace(' unit="%"', '')
        .replace('"bar"', '"rank"')
        .replace(/\| [\d.]+ \|/g, '| 1 |'),
      'r/zh/1-a.mdx:6:1  chart="rank" draws places, and the table does not say that its numbers are such; head them “Rank › 2018” or write unit="rank", or use chart="none" — a table that the chart can show — correct the cells or choose another chart',
    ],
    [
      'a bracket that is no unit',
      FIGURE.replace(' unit="%"', '').replace('| 占比 |', '| 占比（同比） |'),
      'r/zh/1-a.mdx:6:1  the figure gives no unit for its numbers: “同比” in the head is not known as one — unit="…", or a unit in brackets at the end of each number column’s header — add unit="…", or write (unit: 同比) if it is one; unit="—" where the numbers have none',
    ],
  ])('%s', (_, figure, message) => expect(say(`${head()}\n${figure}`)).toEqual([message]));

  it('the same id twice', () => {
    expect(say(`${head()}\n${FIGURE}\n${FIGURE}`)).toEqual([
      'r/zh/1-a.mdx:15:1  the figure "a" exists already, at r/zh/1-a.mdx:6 — each figure once — give this one another name',
    ]);
  });
});

describe('a mistake in a report is named at its place', () => {
  it('a folder without report.yaml', () => {
    expect(say(`${head()}\n文`, { file: 'other/zh/1-a.mdx' })).toEqual([
      'other/zh/1-a.mdx:1:1  the folder other has no report.yaml — other/report.yaml with the report’s title, issuer and period — copy one from another report and fill it in',
    ]);
  });
  it('a chapter that report.yaml does not know, in Chinese', () => {
    expect(say(`${head()}\n文`, { file: 'r/zh/1-x/1-a.mdx', lang: 'zh' })).toEqual([
      'r/zh/1-x/1-a.mdx:1:1  report.yaml里没有“x”这一章 — report.yaml的chapters下应有文件夹名（不含序号） — 在那里加上x: { zh: …, en: … }，或给文件夹改名',
    ]);
  });
  it('a file that has no place', () => {
    expect(say('x', { file: 'r/photo.jpg' })[0]).toMatch(/^r\/photo.jpg:1:1 {2}the library has no place for this file/);
  });
  it('YAML with aliases, which could fill the memory', () => {
    const bomb = `a: &a [x, x]\nb: [*a, *a]\n`;
    expect(say('', { file: 'r/notes.yaml' })).toEqual([]);
    expect(say(bomb, { file: 'r/notes.yaml' })).toEqual([
      'r/notes.yaml:2:5  an alias (*name) stands here — the words themselves — write the value out, or put it in "double quotes" if it begins with a star',
    ]);
  });
});
