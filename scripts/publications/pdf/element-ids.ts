import { PDFArray, PDFDict, PDFHexString, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

const ID = /^node(\d+)$/;

/**
 * Chromium numbers the elements of a tagged PDF as its engine counted them, which differs from print to print. Numbers
 * them anew from 1, in the same order, which the tree of ids has to keep.
 */
export function renumberElements(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<string>();
  for (const object of objects) replaceIn(object, (id) => (found.add(id), undefined));
  const ranks = new Map([...found].sort().map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) replaceIn(object, (id) => ranks.get(id));
}

/** Shows each id in an object to `rename`, and puts in its place what that answers. */
function replaceIn(object: PDFObject, rename: (id: string) => string | undefined): void {
  const change = (value: PDFObject, put: (value: PDFObject) => void): void => {
    if (value instanceof PDFString || value instanceof PDFHexString) {
      const id = value.decodeText();
      const renamed = ID.test(id) ? rename(id) : undefined;
      if (renamed !== undefined) put(PDFString.of(renamed));
    } else replaceIn(value, rename);
  };
  if (object instanceof PDFArray)
    for (let index = 0; index < object.size(); index++) change(object.get(index), (value) => object.set(index, value));
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) change(value, (renamed) => object.set(key, renamed));
}
