import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Names the lines of a PDF's outline after the headings that they stand for, in the order of the text. Chromium puts them
 * together from lines of print: it loses the space where a heading is broken, and says some twice. Where it has
 * other lines than there are headings, they stay.
 */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const lines = outline ? [...linesBelow(outline)] : [];
  if (lines.length !== headings.length) return;
  for (const [index, line] of lines.entries()) line.set(PDFName.of('Title'), PDFHexString.fromText(headings[index]!));
}

function* linesBelow(parent: PDFDict): Generator<PDFDict> {
  for (let line = at(parent, 'First'); line; line = at(line, 'Next')) {
    yield line;
    yield* linesBelow(line);
  }
}

const at = (line: PDFDict, name: string): PDFDict | undefined => line.lookupMaybe(PDFName.of(name), PDFDict);
