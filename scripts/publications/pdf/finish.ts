import { PDFDocument } from '@cantoo/pdf-lib';
import type { Source } from '../source.ts';
import { renumberElements } from './element-ids.ts';
import { nameOutline } from './outline.ts';

type About = Pick<Source, 'title' | 'description' | 'authors' | 'publisher' | 'tag' | 'date'>;

/**
 * The PDF with what it says of itself: title, authors, language, an outline of the headings. Its day is that of the report's last revision, not that
 * of its making, so that two that are made of the same report are the same.
 */
export async function finishPdf(pdf: Uint8Array, about: About, headings: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setAuthor((about.authors.length > 0 ? about.authors : [about.publisher]).join('; '));
  document.setSubject(about.description);
  document.setLanguage(about.tag);
  document.setCreator('Yearleaf');
  const day = dayOf(about.date);
  document.setCreationDate(day);
  document.setModificationDate(day);
  nameOutline(document, headings);
  renumberElements(document);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** `2026-11`, a month, is its first day. */
const dayOf = (date: string): Date => new Date(`${date}-01-01`.slice(0, 10));
