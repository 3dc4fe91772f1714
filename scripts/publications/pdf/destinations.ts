import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';

/** On which page each place of a PDF stands that something in it leads to, by the id that it has in HTML. Pages count from 1. */
export async function readDestinations(pdf: Uint8Array): Promise<{ pages: number; places: Map<string, number> }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const numbers = new Map<PDFRef, number>(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const names = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const places = (names?.entries() ?? []).flatMap(([name, value]): [string, number][] => {
    const target = document.context.lookup(value);
    const page = target instanceof PDFArray ? numbers.get(target.get(0) as PDFRef) : undefined;
    return page === undefined ? [] : [[decodeURIComponentSafely(name.decodeText()), page]];
  });
  return { pages: document.getPageCount(), places: new Map(places) };
}

/** Chromium names a place as the link does: in the form of an address. */
function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
