import { describe, expect, it } from 'vitest';
import { FIGURE, sayOf } from '../../testing/library.ts';

describe('what content cannot have', () => {
  it.each<[string, string, string[]]>([
    [
      'HTML in a line',
      '甲<b>乙</b>',
      ['r/zh/1-a.mdx:6:2  <b> is HTML — Markdown and the known components — write **words**'],
    ],
    [
      'a line break',
      '甲<br/>乙',
      [
        'r/zh/1-a.mdx:6:2  <br> is HTML — Markdown and the known components — begin a new paragraph after an empty line, or in a table a new row',
      ],
    ],
    [
      'a script',
      '<script>x</script>',
      [
        'r/zh/1-a.mdx:6:1  <script> is HTML — Markdown and the known components — take it away, or link to its address: nothing on a page runs or comes from elsewhere',
      ],
    ],
    [
      'a table in HTML',
      '<table>\n\n甲\n\n</table>',
      [
        'r/zh/1-a.mdx:6:1  <table> is HTML — Markdown and the known components — write the table in Markdown: | a | b |',
      ],
    ],
    [
      'a figure in small letters',
      '<figure>甲</figure>',
      [
        'r/zh/1-a.mdx:6:1  nobody knows the component <figure> — <Figure …>, with capital and small letters as here — write <Figure',
      ],
    ],
    [
      'a comment as MDX has it',
      '甲\n\n{/* 乙 */}',
      ['r/zh/1-a.mdx:8:1  a comment stands here — only what readers are to read — delete it'],
    ],
    [
      'an expression',
      '甲{乙}',
      [
        'r/zh/1-a.mdx:6:2  an expression in { } stands here — plain text: a content file is data — write the text itself, or \\{ for a brace',
      ],
    ],
    [
      'an attribute that is a program',
      '<Figure id="a" chart="bar" title={x} unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84.54 |\n| 中部 | 8.37 |\n\n</Figure>\n',
      [
        'r/zh/1-a.mdx:6:1  an attribute holds an expression in { } — name="text" in double quotes — write its text in double quotes',
        'r/zh/1-a.mdx:6:1  "title" is missing — expected text (a number or date in "quotes") — add title',
      ],
    ],
    [
      'a figure in a list',
      '- 甲\n\n  <Figure id="a" chart="bar" title="标题" unit="%" source="来源">\n  \n  | 地区 | 占比 |\n  | --- | ---: |\n  | 东部 | 84.54 |\n  | 中部 | 8.37 |\n  \n  </Figure>',
      [
        'r/zh/1-a.mdx:8:3  <Figure> stands inside a list or a quotation — a component at the beginning of its line, with empty lines around it — take the spaces, hyphens or > before it away',
      ],
    ],
    [
      'a note in a quotation',
      '> 甲\n>\n> <Note id="x" />',
      [
        'r/zh/1-a.mdx:8:3  <Note> stands inside a list or a quotation — a component at the beginning of its line, with empty lines around it — take the spaces, hyphens or > before it away',
      ],
    ],
    [
      'a component in a paragraph',
      '甲<Note id="x" />乙',
      [
        'r/zh/1-a.mdx:6:2  <Note> stands inside a paragraph — a component on lines of its own, with empty lines around it — put an empty line before and after it',
      ],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

it('a figure in a case is sent to its section', () =>
  expect(
    sayOf('文。', {
      more: {
        'r/zh/cases/a.mdx': `---\ntitle: 案\nkind: policy\nstance: neutral\ntopics: [turnover]\nsummary: 句\n---\n\n${FIGURE}`,
      },
    }),
  ).toEqual([
    'r/zh/cases/a.mdx:9:1  a figure stands in a case — a text or a list: figures are numbered, listed and taken away by sections — move it to the section that tells the case, and link to it from here',
  ]));
