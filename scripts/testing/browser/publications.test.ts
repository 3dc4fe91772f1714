import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { printPdf, readDestinations } from '../../publications/pdf/index.ts';
import { openBrowser } from './connect.ts';

const parts = ['a', 'b', 'c'];
const ARTICLE = `<article class="whole"><header class="whole-title"><h1>Tea</h1></header>
<nav class="whole-contents"><ol>${parts.map((part) => `<li><a href="#${part}/top">${part}</a></li>`).join('')}</ol></nav>
${parts.map((part) => `<section class="whole-part"><h2 class="whole-chapter" id="${part}/top">Part ${part}</h2>${'<p>A line.</p>'.repeat(60)}</section>`).join('')}</article>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Tea</title><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'"></head><body>${ARTICLE}</body></html>`;
const SOURCE = {
  lang: 'en' as const,
  report: 'tea',
  tag: 'en-GB',
  url: 'https://example.org/en/tea/',
  title: 'Tea 2020',
  description: 'Of tea.',
  authors: ['Bo Yi', 'An Li'],
  publisher: 'A board',
  date: '2026-11',
  article: ARTICLE,
  hash: '',
  styles: [],
};

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'yearleaf-print-'));
  mkdirSync(join(folder, 'en/tea/all'), { recursive: true });
  writeFileSync(join(folder, 'en/tea/all/index.html'), PAGE);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});
const print = () => printPdf(browser, SOURCE, { folder, siteUrl: { origin: 'https://example.org', base: '' } });

it('a whole report is printed with tags, outline, language, title and authors, twice the same', async () => {
  const { bytes, pages } = await print();
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect([document.getTitle(), document.getAuthor(), document.getCreationDate()?.toISOString(), pages]).toEqual([
    'Tea 2020',
    'Bo Yi; An Li',
    '2026-11-01T00:00:00.000Z',
    document.getPageCount(),
  ]);
  expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(en-GB)');
  for (const name of ['StructTreeRoot', 'Outlines'])
    expect(document.catalog.lookup(PDFName.of(name))).toBeInstanceOf(PDFDict);
  expect(Buffer.from((await print()).bytes).equals(Buffer.from(bytes))).toBe(true);
});

it('the outline names the headings', async () => {
  const document = await PDFDocument.load((await print()).bytes, { updateMetadata: false });
  const title = at(document.catalog.lookup(PDFName.of('Outlines'), PDFDict), 'First')!;
  expect(
    [title, ...linesBelow(title)].map((line) => line.lookup(PDFName.of('Title'), PDFHexString).decodeText()),
  ).toEqual(['Tea', ...parts.map((part) => `Part ${part}`)]);
});

const at = (line: PDFDict, name: string) => line.lookupMaybe(PDFName.of(name), PDFDict);

function linesBelow(parent: PDFDict): PDFDict[] {
  const lines: PDFDict[] = [];
  for (let line = at(parent, 'First'); line; line = at(line, 'Next')) lines.push(line);
  return lines;
}

it('a picture is in it as JPEG, and not pixel by pixel', async () => {
  const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: 'red' } });
  writeFileSync(join(folder, 'harbour.avif'), await picture.avif().toBuffer());
  writeFileSync(
    join(folder, 'en/tea/all/index.html'),
    PAGE.replace("default-src 'none'", "default-src 'none'; img-src 'self'").replace(
      '<p>',
      '<img src="/harbour.avif" alt="The harbour"><p>',
    ),
  );
  const document = await PDFDocument.load((await print()).bytes, { updateMetadata: false });
  const filters = document.context
    .enumerateIndirectObjects()
    .flatMap(([, one]) =>
      one instanceof PDFRawStream && one.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
        ? [String(one.dict.get(PDFName.of('Filter')))]
        : [],
    );
  expect(filters).toEqual(['/DCTDecode']);
  writeFileSync(join(folder, 'en/tea/all/index.html'), PAGE);
});

it('each place that the contents lead to has the number of its sheet', async () => {
  const { pages, places } = await readDestinations((await print()).bytes);
  const numbers = parts.map((part) => places.get(`${part}/top`)!);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  expect(numbers.every((number) => number > 0 && number <= pages)).toBe(true);
  expect(pages).toBeGreaterThan(3);
});
