import { describe, expect, it } from 'vitest';
import { sayOf } from '../testing/library.ts';

describe('MDX that cannot be read is named at its place', () => {
  it.each<[string, string, string[]]>([
    [
      'a smaller-than sign before a number',
      '正文。\n\n增速<5%的地区',
      [
        'r/zh/1-a.mdx:8:3  a < begins a component here that cannot be read — <Figure …>, <Note … />, <Allow … /> or <Value …>, values in "double quotes" — write \\< for a smaller-than sign',
      ],
    ],
    [
      'a smaller-than sign before Chinese',
      '正文\n\n增速<东部',
      [
        'r/zh/1-a.mdx:8:3  a < begins a component here that cannot be read — <Figure …>, <Note … />, <Allow … /> or <Value …>, values in "double quotes" — write \\< for a smaller-than sign',
      ],
    ],
    [
      'a smaller-than sign in a cell',
      '<Figure id="a" chart="bar" title="标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | <5 |\n\n</Figure>',
      [
        'r/zh/1-a.mdx:10:8  a < begins a component here that cannot be read — <Figure …>, <Note … />, <Allow … /> or <Value …>, values in "double quotes" — write \\< for a smaller-than sign',
      ],
    ],
    [
      'a formula between single dollars',
      '设$\\frac{a b}{c}$为增速。',
      [
        'r/zh/1-a.mdx:6:2  this looks like a formula between single $, which are sums of money here — $$a = b$$ with two dollar signs on each side — double them',
      ],
    ],
    [
      'a formula of several lines between single dollars',
      '设\n$\n\\left\\{\\text { a b }\n$',
      [
        'r/zh/1-a.mdx:7:1  this looks like a formula between single $, which are sums of money here — $$a = b$$ with two dollar signs on each side — double them',
      ],
    ],
    [
      'a brace that is not closed',
      '正文\n\n又{名称',
      ['r/zh/1-a.mdx:8:2  a { begins a program here — plain text: content is data — write \\{ for a brace'],
    ],
    [
      'a line break',
      '甲\n乙<br>丙',
      [
        'r/zh/1-a.mdx:7:2  <br> is HTML — Markdown and the known components — begin a new paragraph after an empty line, or in a table a new row',
      ],
    ],
    [
      'bold in HTML',
      '甲<b>乙',
      ['r/zh/1-a.mdx:6:2  <b> is HTML — Markdown and the known components — write **words**'],
    ],
    [
      'a comment',
      '甲\n\n<!-- 乙 -->',
      ['r/zh/1-a.mdx:8:1  a comment stands here — only what readers are to read — delete it'],
    ],
    [
      'a component in small letters',
      '<figure id="a">\n\n文\n\n</Figure>',
      [
        'r/zh/1-a.mdx:6:1  nobody knows the component <figure> — <Figure …>, with capital and small letters as here — write <Figure',
      ],
    ],
    [
      'a tag that does not end',
      '正文\n\n<Figure id="a" chart="bar"\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Figure>',
      ['r/zh/1-a.mdx:8:1  the tag <Figure … does not end — <Figure …> with > at its end — add the sign'],
    ],
    [
      'a note that does not end',
      '甲\n\n<Note id="a"\n\n乙',
      ['r/zh/1-a.mdx:8:1  the tag <Note … does not end — <Note … /> with /> at its end — add the sign'],
    ],
    [
      'a figure that is not closed',
      '<Figure id="a" chart="bar" title="标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n后文。\n\n<Figure id="b" chart="bar" title="标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Figure>',
      [
        'r/zh/1-a.mdx:6:1  <Figure …> is not closed — every <Figure …> closed by </Figure>, with empty lines around the table — add the closing tag on a line of its own',
      ],
    ],
    [
      'a closing tag too many',
      '<Figure id="a" chart="bar" title="标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Figure>\n\n</Figure>',
      [
        'r/zh/1-a.mdx:14:1  </Figure> stands here without its opening tag — every </Figure> after its <Figure …> — take it away or add the opening tag',
      ],
    ],
    [
      'another closing tag',
      '<Figure id="a" chart="bar" title="标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Fig>',
      [
        'r/zh/1-a.mdx:12:1  </Fig> stands here, but <Figure> was opened on line 6 — </Figure> — correct the closing tag',
      ],
    ],
    [
      'a note without its slash',
      '甲\n\n<Note id="x">\n\n乙',
      ['r/zh/1-a.mdx:8:1  <Note …> is not closed — <Note … /> with a slash before the > — add the slash'],
    ],
    [
      'a value without quotes',
      '<Figure id=a chart="bar" title="标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Figure>',
      [
        'r/zh/1-a.mdx:6:12  a value without straight quotation marks begins here — name="text" — put " before and after it',
      ],
    ],
    [
      'a value in curly quotes',
      '<Figure id="a" chart="bar"\n  title=“标题” unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Figure>',
      [
        'r/zh/1-a.mdx:7:9  a value without straight quotation marks begins here — name="text" — put " before and after it',
      ],
    ],
    [
      'a quote in a value',
      '<Figure id="a" chart="bar" title="标"题"" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Figure>',
      [
        'r/zh/1-a.mdx:6:38  a " stands inside a value — name="text", with “ ” for quotes inside the text — replace the inner quotes',
      ],
    ],
    [
      'a full-width equals sign',
      '<Figure id="a" chart="bar" title＝"标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.5 |\n\n</Figure>',
      [
        'r/zh/1-a.mdx:6:33  this sign cannot stand in the tag <Figure …> — name="text", the next after a space, all signs half-width — correct it',
      ],
    ],
    [
      'a line that begins with export',
      'export 是出口',
      [
        'r/zh/1-a.mdx:6:1  this line reads as a program (import or export) — plain text: content is data — take it away; the components that may be used need no import',
      ],
    ],
    [
      'a closing tag of HTML alone',
      '甲</iframe>乙',
      [
        'r/zh/1-a.mdx:6:2  </iframe> is HTML — Markdown and the known components — take it away, or link to its address: nothing on a page runs or comes from elsewhere',
      ],
    ],
    [
      'a closing tag of HTML on its own line',
      '- 甲\n\n</div>',
      [
        'r/zh/1-a.mdx:8:1  </div> is HTML — Markdown and the known components — take the tags away; an empty line begins a new paragraph',
      ],
    ],
    [
      'a closing tag of HTML in capital letters',
      '甲</DIV>',
      [
        'r/zh/1-a.mdx:6:2  </DIV> is HTML — Markdown and the known components — take the tags away; an empty line begins a new paragraph',
      ],
    ],
    [
      'a closing tag that nobody knows',
      '甲\n\n</Chart>',
      [
        'r/zh/1-a.mdx:8:1  nobody knows the component <Chart> — only <Figure>, <Note>, <Allow> and <Value>; no HTML — use Markdown, or write \\< for a smaller-than sign',
      ],
    ],
    [
      'a closing tag of a component that has none',
      '甲\n\n</Note>',
      [
        'r/zh/1-a.mdx:8:1  </Note> stands here without its opening tag — <Note … />, which needs no closing tag — take it away',
      ],
    ],
    [
      'a closing tag of a value',
      '甲12亿元</Value>乙',
      [
        'r/zh/1-a.mdx:6:6  </Value> stands here without its opening tag — every </Value> after its <Value …> — take it away or add the opening tag',
      ],
    ],
    [
      'a closing tag without a name',
      '甲</>',
      [
        'r/zh/1-a.mdx:6:2  </> is HTML — Markdown and the known components — write it in Markdown, or \\< for a smaller-than sign',
      ],
    ],
    [
      'a line break that is closed',
      '甲</br>乙',
      [
        'r/zh/1-a.mdx:6:2  </br> is HTML — Markdown and the known components — begin a new paragraph after an empty line, or in a table a new row',
      ],
    ],
    [
      'an opening tag of HTML alone',
      '<center>甲',
      [
        'r/zh/1-a.mdx:6:1  <center> is HTML — Markdown and the known components — take the tags away; an empty line begins a new paragraph',
      ],
    ],
    [
      'a picture in HTML',
      '甲\n\n<img src="a.png">',
      ['r/zh/1-a.mdx:8:1  <img> is HTML — Markdown and the known components — write ![what it shows](file)'],
    ],
    [
      'HTML with attributes as HTML has them',
      '<font color=red>甲</font>',
      [
        'r/zh/1-a.mdx:6:1  <font> is HTML — Markdown and the known components — take the tags away; an empty line begins a new paragraph',
      ],
    ],
    [
      'a tag of HTML that does not end',
      '甲\n\n<div',
      [
        'r/zh/1-a.mdx:8:1  <div> is HTML — Markdown and the known components — take the tags away; an empty line begins a new paragraph',
      ],
    ],
    [
      'a type of document',
      '<!DOCTYPE html>',
      [
        'r/zh/1-a.mdx:6:1  <!DOCTYPE html> is HTML — Markdown and the known components — write it in Markdown, or \\< for a smaller-than sign',
      ],
    ],
    [
      'an address in angle brackets',
      '见<https://example.org/a_b>。',
      [
        'r/zh/1-a.mdx:6:2  https://example.org/a_b stands between < and > — the address alone, which becomes a link, or [words](address) — take < and > away',
      ],
    ],
    [
      'a mail address in angle brackets',
      '写信给<office@example.org>。',
      [
        'r/zh/1-a.mdx:6:4  office@example.org stands between < and > — the address alone, which becomes a link, or [words](address) — take < and > away',
      ],
    ],
    [
      'a smaller-than sign before Latin letters',
      '长度a<b的',
      [
        'r/zh/1-a.mdx:6:4  a < begins a component here that cannot be read — <Figure …>, <Note … />, <Allow … /> or <Value …>, values in "double quotes" — write \\< for a smaller-than sign',
      ],
    ],
    [
      'a script of several lines',
      '甲\n\n<script>\nlet a = { b: 1 }\n</script>',
      [
        'r/zh/1-a.mdx:8:1  <script> is HTML — Markdown and the known components — take it away, or link to its address: nothing on a page runs or comes from elsewhere',
      ],
    ],
    [
      'a style sheet',
      '<style>p { color: red }</style>',
      [
        'r/zh/1-a.mdx:6:1  <style> is HTML — Markdown and the known components — take it away, or link to its address: nothing on a page runs or comes from elsewhere',
      ],
    ],
    [
      'a comment of several lines',
      '甲\n\n<!--\n乙\n-->',
      ['r/zh/1-a.mdx:8:1  a comment stands here — only what readers are to read — delete it'],
    ],
    [
      'a line that begins with import',
      '甲\n\nimport 是进口\n\n乙',
      [
        'r/zh/1-a.mdx:8:1  this line reads as a program (import or export) — plain text: content is data — take it away; the components that may be used need no import',
      ],
    ],
    [
      'a value that does not end',
      '甲<Value indicator="a"\n\n乙',
      ['r/zh/1-a.mdx:6:2  the tag <Value … does not end — <Value …> with > at its end — add the sign'],
    ],
    [
      'a value that is not closed',
      '甲<Value indicator="a">12亿元',
      ['r/zh/1-a.mdx:6:2  <Value …> is not closed — every <Value …> closed by </Value> — add the closing tag'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

describe('in Chinese', () => {
  it.each<[string, string, string[]]>([
    [
      'a tag that does not end',
      '<Note id="a"\n\n乙',
      ['r/zh/1-a.mdx:6:1  <Note …标签没有结尾 — 应以/>结尾：<Note … /> — 补上'],
    ],
    [
      'a line break',
      '甲<br>乙',
      ['r/zh/1-a.mdx:6:2  <br>是HTML — 只能用Markdown和已知的组件 — 空一行另起一段；在表格里就另起一行'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text, { lang: 'zh' })).toEqual(messages));
});
