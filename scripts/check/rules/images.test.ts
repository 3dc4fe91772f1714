import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import type { FileContent } from '../../files/index.ts';
import { head, REPORT, sayOf, SITE, TOPICS } from '../../testing/library.ts';
import { claiming, cutOff, cutOffJpeg, jpeg, movingGif, png, SVG, tiff } from '../../testing/pictures.ts';

const [JPEG, PNG] = [await jpeg(), await png()];

/** What the check says of a library whose report has one Chinese text, and pictures. */
function say(body: string, images: Record<string, FileContent>, lang: 'zh' | 'en' = 'en'): string[] {
  const files: Record<string, FileContent> = {
    'site.yaml': SITE,
    'topics.yaml': TOPICS,
    'r/report.yaml': REPORT,
    'r/zh/1-a.mdx': `${head()}\n${body}\n`,
    ...Object.fromEntries(Object.entries(images).map(([name, content]) => [`r/images/${name}`, content])),
  };
  return checkContent(readLibrary(new Map(Object.entries(files)))).map((problem) => formatProblem(problem, lang));
}

const OWN = { 'credits.yaml': 'own: all\n' };
const CREDIT =
  'photo.jpg: { credit: { zh: 王小明摄, en: Wang Xiaoming }, licence: CC-BY-4.0, source: https://example.org/1 }\n';

describe('a picture that is right', () => {
  it.each<[string, string, Record<string, FileContent>]>([
    ['with a caption', '![港口](photo.jpg "2020年的港口")', { 'photo.jpg': JPEG, ...OWN }],
    ['with a credit', '![港口](photo.jpg)', { 'photo.jpg': JPEG, 'credits.yaml': CREDIT }],
    ['of its language', '![港口](photo.png)', { 'photo.zh.png': PNG, 'credits.yaml': 'own: [photo.png]\n' }],
    ['beside another one', '![港口](photo.jpg)\n![海](sea.jpg "海")', { 'photo.jpg': JPEG, 'sea.jpg': JPEG, ...OWN }],
    [
      'that is drawn, in pixels',
      '![方框](box.svg)',
      { 'box.svg': SVG.replace('viewBox="0 0 4 3"', 'width="4" height="3px"'), ...OWN },
    ],
    ['that is drawn', '![方框](box.svg)', { 'box.svg': SVG, ...OWN }],
  ])('%s', (_, body, images) => expect(say(body, images)).toEqual([]));
});

describe('in a text', () => {
  it.each<[string, string, string[]]>([
    [
      'within a line',
      '文![图](photo.jpg)字',
      [
        'r/zh/1-a.mdx:6:2  a picture stands within a line, a table or a footnote — a picture by itself, with an empty line before and after it — give it lines of its own',
      ],
    ],
    [
      'in a footnote',
      '文[^a]\n\n[^a]: ![图](photo.jpg)',
      [
        'r/zh/1-a.mdx:8:7  a picture stands within a line, a table or a footnote — a picture by itself, with an empty line before and after it — give it lines of its own',
      ],
    ],
    [
      'beside another and some words',
      '![图](photo.jpg)\n![图](photo.jpg)\n字',
      [
        'r/zh/1-a.mdx:6:1  a picture stands within a line, a table or a footnote — a picture by itself, with an empty line before and after it — give it lines of its own',
        'r/zh/1-a.mdx:7:1  a picture stands within a line, a table or a footnote — a picture by itself, with an empty line before and after it — give it lines of its own',
      ],
    ],
    [
      'with its name for words',
      '![Photo.JPG](photo.jpg)',
      [
        'r/zh/1-a.mdx:6:1  the picture photo.jpg has no words for those who do not see it — ![what the picture shows](harbour.jpg "caption") — say between the square brackets what it shows',
      ],
    ],
    [
      'without words',
      '![](photo.jpg)',
      [
        'r/zh/1-a.mdx:6:1  the picture photo.jpg has no words for those who do not see it — ![what the picture shows](harbour.jpg "caption") — say between the square brackets what it shows',
      ],
    ],
    [
      'over two lines',
      '![图](photo.jpg\n"注")',
      [
        'r/zh/1-a.mdx:6:1  this picture is written over several lines — all of it in one line: ![what the picture shows](harbour.jpg "caption") — join the lines',
      ],
    ],
    [
      'by a reference',
      '![图][1]\n\n[1]: photo.jpg',
      [
        'r/zh/1-a.mdx:6:1  the picture is named in another place than it is shown — ![what the picture shows](harbour.jpg "caption") — write the name of its file here',
      ],
    ],
    [
      'on another site',
      '![图](https://example.org/a.png)',
      [
        'r/zh/1-a.mdx:6:1  the picture lies elsewhere: https://example.org/a.png — a file in the report’s folder images/ — put the file there, and write its name alone',
      ],
    ],
    [
      'by a path',
      '![图](../images/photo.jpg)',
      [
        'r/zh/1-a.mdx:6:1  ../images/photo.jpg is a path — the name of a file in the report’s folder images/ — write photo.jpg',
      ],
    ],
    [
      'by a Chinese name',
      '![图](港口.jpg)',
      [
        'r/zh/1-a.mdx:6:1  港口.jpg is no name that stands in an address — lower-case letters, digits and single hyphens, and .jpg, .png, .webp or .svg: harbour-2020.jpg — rename the file, and write the new name in the texts that show it',
      ],
    ],
    [
      'by a name with a space',
      '![图](my photo.jpg)',
      [
        'r/zh/1-a.mdx:6:1  this is not read as a picture — ![what the picture shows](harbour.jpg "caption"): brackets and ! of half width, no space in the name — correct it, and rename the file if need be',
      ],
    ],
    [
      'as Obsidian has it',
      '![[photo.jpg]]',
      [
        'r/zh/1-a.mdx:6:1  ![[photo.jpg]] is how other programs write a picture — ![](photo.jpg) — write it so, or let npm run check -- --fix do it',
      ],
    ],
    [
      'by the name of one language’s file',
      '![图](photo.zh.jpg)',
      [
        'r/zh/1-a.mdx:6:1  photo.zh.jpg is the file of one language — the name without a language, from which each text takes its own file — write photo.jpg',
      ],
    ],
    [
      'that is not there',
      '![图](other.jpg)',
      [
        'r/zh/1-a.mdx:6:1  there is no picture r/images/other.jpg, nor other.zh.jpg beside it — a file in the report’s folder images/ — put the file there, or correct its name',
      ],
    ],
  ])('%s', (_, body, messages) =>
    expect(
      say(`${body}\n\n![图](photo.jpg)`, { 'photo.jpg': JPEG, ...OWN }).filter(
        (line) => !line.includes(' punctuation'),
      ),
    ).toEqual(expect.arrayContaining(messages)),
  );
});

const EXPECTED = {
  noPicture:
    'r/images/photo.jpg:1:1  this file is no picture that a site can show — a JPEG, PNG, WebP or SVG, whatever its name — save the picture as one of these',
  broken:
    'r/images/photo.jpg:1:1  this picture cannot be read to its end — a whole picture — save it once more, or fetch it again',
  tiff: 'r/images/photo.jpg:1:1  this file is TIFF, which browsers do not all show — a JPEG, PNG, WebP or SVG, whatever its name — save the picture as JPEG or PNG',
  moves: 'r/images/photo.jpg:1:1  this picture moves — a picture that stands still — save one of its frames as PNG',
};
const WRONG: [string, FileContent, string][] = [
  ['that is a text', 'no picture', EXPECTED.noPicture],
  ['that is a PDF', '%PDF-1.7\n', EXPECTED.noPicture],
  ['that is empty', '', EXPECTED.noPicture],
  ['that begins like a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), EXPECTED.noPicture],
  ['that is cut off', await cutOff(), EXPECTED.broken],
  ['that is cut off, a JPEG', await cutOffJpeg(), EXPECTED.broken],
  ['a GIF that moves', await movingGif(), EXPECTED.moves],
  [
    'with 60 million pixels',
    await png(10_000, 6_000),
    'r/images/photo.jpg:1:1  this picture is 10000 by 6000 pixels, 60 million — at most 50 million — save it smaller: 3000 pixels in width are plenty',
  ],
  [
    'that says it has 4 thousand million pixels',
    await claiming(65_000, 65_000),
    'r/images/photo.jpg:1:1  this picture is 65000 by 65000 pixels, 4225 million — at most 50 million — save it smaller: 3000 pixels in width are plenty',
  ],
  [
    'with a script',
    SVG.replace('<path', '<script>alert(1)</script><path'),
    'r/images/photo.jpg:1:1  this picture does more than draw: it holds a script — shapes, text and colours alone — save it as a plain SVG, or as PNG',
  ],
  [
    'with a link and a handler',
    SVG.replace('<path', '<a href="https://example.org"><path onclick="x()"').replace('</svg>', '</a></svg>'),
    'r/images/photo.jpg:1:1  this picture does more than draw: it holds a link, an event handler, an address of something else — shapes, text and colours alone — save it as a plain SVG, or as PNG',
  ],
  [
    'with entities, whose head is not recognized at once',
    `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${SVG.replace('<path', '&a;<path')}`,
    'r/images/photo.jpg:1:1  this picture does more than draw: it holds a script, entities of its own — shapes, text and colours alone — save it as a plain SVG, or as PNG',
  ],
  ['that is a packed SVG', gzipSync(SVG), EXPECTED.noPicture],
  ['that is an SVG in UTF-16', Buffer.from(`\ufeff${SVG}`, 'utf16le'), EXPECTED.noPicture],
  [
    'that is an SVG of 600 kB',
    SVG.replace('/>', ` id="${'a'.repeat(600_000)}"/>`),
    'r/images/photo.jpg:1:1  this picture has more than 0.5 MB — at most 0.5 MB — save it smaller',
  ],
  ['that is a TIFF', await tiff(), EXPECTED.tiff],
  [
    'that is an SVG that moves',
    SVG.replace('/></svg>', '><animate attributeName="x" to="3" dur="1s"/></path></svg>'),
    EXPECTED.moves,
  ],
  [
    'that is an SVG without a namespace',
    SVG.replace(/ xmlns="[^"]*"/, ''),
    'r/images/photo.jpg:1:1  the first tag of this SVG lacks xmlns: browsers would not show it as a picture — <svg xmlns="http://www.w3.org/2000/svg" …> — write it there, or save the picture as PNG',
  ],
  [
    'that is an SVG without a size',
    SVG.replace(/ viewBox="[^"]*"/, ''),
    'r/images/photo.jpg:1:1  the first tag of this SVG lacks viewBox: browsers would not show it as a picture — <svg viewBox="0 0 600 400" …> — write it there, or save the picture as PNG',
  ],
  ['with broken XML', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', EXPECTED.noPicture],
  [
    'of 21 MB',
    Buffer.concat([JPEG, Buffer.alloc(21_000_000)]),
    'r/images/photo.jpg:1:1  this picture has more than 20 MB — at most 20 MB — save it smaller',
  ],
];

describe('a file', () => {
  it.each(WRONG)('%s', (_, bytes, message) =>
    expect(say('![图](photo.jpg)', { 'photo.jpg': bytes, ...OWN })).toEqual([message]),
  );

  it('whose name is no address', () =>
    expect(say('文。', { 'My Photo.jpg': JPEG })).toEqual([
      'r/images/My Photo.jpg:1:1  My Photo.jpg is no name that stands in an address — lower-case letters, digits and single hyphens, and .jpg, .png, .webp or .svg: harbour-2020.jpg — rename the file, and write the new name in the texts that show it',
    ]));

  it('that no text shows is a warning', () => {
    const files = {
      'site.yaml': SITE,
      'r/report.yaml': REPORT,
      'r/zh/1-a.mdx': `${head()}\n文。\n`,
      'r/images/a.png': PNG,
    };
    const problems = checkContent(readLibrary(new Map<string, FileContent>(Object.entries(files))));
    expect(problems.map((problem) => [problem.severity, formatProblem(problem, 'en')])).toEqual([
      [
        'warning',
        'r/images/a.png:1:1  no text shows this picture — a text with ![what the picture shows](harbour.jpg "caption") — show it, or delete it',
      ],
    ]);
  });
});

describe('credits', () => {
  it.each<[string, string | undefined, string]>([
    [
      'are asked for',
      undefined,
      'r/images/photo.jpg:1:1  nothing says who made photo.jpg — in r/images/credits.yaml: photo.jpg: { credit: …, licence: …, source: … }; or own: [photo.jpg], if it is your own — write it there',
    ],
    [
      'are those of pictures that are there',
      `${CREDIT}other.png: { credit: X }\n`,
      'r/images/credits.yaml:2:1  there is no picture other.png in this folder — the name of a picture as texts have it, without a language — correct the name, or take the line away',
    ],
    [
      'name own pictures that are there',
      'own: [photo.jpg, other.png]\n',
      'r/images/credits.yaml:1:18  there is no picture other.png in this folder — the name of a picture as texts have it, without a language — correct the name, or take the line away',
    ],
    [
      'name a licence',
      'photo.jpg: { credit: X, licence: CC BY }\n',
      'r/images/credits.yaml:1:34  "photo.jpg.licence" is not right — expected: write an identifier of the SPDX list for texts or data, such as CC-BY-4.0, or { name: …, url: … } — correct it',
    ],
  ])('%s', (_, yaml, message) =>
    expect(say('![图](photo.jpg)', { 'photo.jpg': JPEG, ...(yaml && { 'credits.yaml': yaml }) })).toEqual([message]),
  );
});

describe('in Chinese', () => {
  it('an image within a line', () =>
    expect(sayOf('文![图](a.png)字', { lang: 'zh' })[0]).toBe(
      'r/zh/1-a.mdx:6:2  图片在一行文字、表格或脚注里 — 图片独占一行，前后空行 — 把图片单独放一行',
    ));
  it('a file with a script', () =>
    expect(say('![图](a.svg)', { 'a.svg': SVG.replace('<path', '<script/><path'), ...OWN }, 'zh')).toEqual([
      'r/images/a.svg:1:1  这张图片不只是图形：里面有脚本 — 只能有图形、文字和颜色 — 另存为普通的SVG，或存为PNG',
    ]));
});
