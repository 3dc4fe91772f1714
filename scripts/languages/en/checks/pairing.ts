import type { Lang } from '../../codes.ts';
import type { Messages, Place } from '../../message.ts';
import { languageNames, nameBeside } from '../language-names.ts';
import { placeIn } from './names.ts';

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? `no ${name}` : `${name}="${value}"`;

const marks = (labels: readonly string[]): string => labels.map((label) => `[^${label}]`).join(' ') || 'none';

/** Formulas, code and links, each as it is written. */
const pieces = (all: readonly string[]): string =>
  all.map((one) => `«${one}»`).join(', ') || 'no formula, code, picture or link without words';

export const pairing = {
  noTranslation: (lang: Lang, file: string) => [
    `this file has no twin in the ${languageNames[lang]}`,
    file,
    'add it, or give both files the same name',
  ],
  otherBlock: (here: string, there: string, place: Place) => [
    `here stands ${here}`,
    `${there}, as in ${placeIn(place)}`,
    'make both the same, in the same order',
  ],
  unlikeBlock: (here: string, there: string, place: Place) => [
    `${here} stands here, and has no number or name of ${there} in ${placeIn(place)}`,
    'its translation',
    'put the translation here, or both in the same order',
  ],
  /** `right`: the label of another row, which is known to be that of `there`. */
  swappedLabel: (here: string, there: string, right: string, place: Place) => [
    `the row is called “${here}”, but “${there}” in ${placeIn(place)}, which is “${right}”`,
    'the rows in the same order in both',
    `call it “${right}”, or put the rows with their values in the same order`,
  ],
  /** `more`: how many blocks besides it the other language lacks; `after`: the block there before which they would stand. */
  surplusBlock: (block: string, more: number, { lang, at }: Place) => [
    `${block}${more ? ` and ${more} more after it` : ''} stands here and not in the ${languageNames[lang]}`,
    `the same after ${at}`,
    'add it there, or take it away here',
  ],
  loneFootnote: (label: string, lang: Lang, file: string) => [
    `the footnote [^${label}] is not in the ${languageNames[lang]}`,
    `[^${label}]: … in ${file}`,
    'add it there, or take it away here',
  ],
  otherFootnote: (here: string, there: string, place: Place) => [
    `the footnote [^${here}] stands here`,
    `[^${there}], as in ${placeIn(place)}`,
    'put the footnotes of both files in the same order',
  ],
  otherValue: (key: string, here: string | undefined, there: string | undefined, { lang, at }: Place) => [
    `${key} is ${here ?? 'not given'}`,
    `the ${languageNames[lang]} has ${there ?? 'none'} at ${at}`,
    'make both agree',
  ],
  loneCaption: (hasOne: boolean, place: Place) => [
    hasOne ? 'this picture has a caption' : 'this picture has no caption',
    `${hasOne ? 'none' : 'a caption'}, as in ${placeIn(place)}`,
    'give it one in both, or in neither',
  ],
  untranslated: (found: Lang, expected: Lang) => [
    `this is still in ${nameBeside(found, expected)}`,
    nameBeside(expected, found),
    'translate it',
  ],
  otherTableSize: (here: string, there: string, place: Place) => [
    `the table here has ${here} cells (rows × columns)`,
    `${there}, as in ${placeIn(place)}`,
    'give both the same rows and columns',
  ],
  /** `parts`: how many paragraphs a quotation has here; a list's name says how many items it has. */
  otherParts: (block: string, parts: string | undefined, there: string, place: Place) => [
    `here stands ${block}${parts === undefined ? '' : ` of ${parts}`}`,
    `${there} parts, as in ${placeIn(place)}`,
    'give both the same parts in the same order',
  ],
  otherFootnotes: (here: readonly string[], there: readonly string[], place: Place) => [
    `this block points to footnotes ${marks(here)}`,
    `${marks(there)}, as in ${placeIn(place)}`,
    'give both the same footnotes',
  ],
  otherLiterals: (here: readonly string[], there: readonly string[], place: Place) => [
    `this block has ${pieces(here)}`,
    `${pieces(there)}, as in ${placeIn(place)}`,
    'make formulas, code, pictures and links without words the same in both',
  ],
  otherAttribute: (name: string, here: string | undefined, there: string | undefined, place: Place) => [
    `the figure has ${attribute(name, here)}`,
    `${attribute(name, there)}, as in ${placeIn(place)}`,
    'make both the same',
  ],
  otherGap: (column: number, here: string, there: string, place: Place) => [
    `cell ${column} of this row is “${here}”`,
    `“${there}”, as in ${placeIn(place)}`,
    'give the value in both, or — in both',
  ],
  otherSign: (column: number, here: string, there: string, place: Place) => [
    `cell ${column} of this row is “${here}”`,
    `“${there}”, as in ${placeIn(place)}`,
    'give both the same sign or flag',
  ],
  otherLevels: (column: number, here: string, there: string, place: Place) => [
    `head ${column} of this row is “${here}”`,
    `as many heads under each other as “${there}” in ${placeIn(place)}`,
    'write › between them in both, or in neither',
  ],
  otherCellNotes: (column: number, here: string, there: string, place: Place) => [
    `cell ${column} of this row, “${here}”, has other footnotes`,
    `those of “${there}” in ${placeIn(place)}`,
    'put the marks at the same cells in both',
  ],
} satisfies Messages;
