export { decode, type FileContent, guessEncoding, placeOfWrongByte, sizeOf, textsAmong, TooLarge } from './decode.ts';
export { linkOrCopy, linkOrWrite } from './link-or-copy.ts';
export { type MediaType, mediaTypeOf } from './media-type.ts';
export { LINK, readContent, readFolder } from './read-folder.ts';
export { readIfExists, textIfExists } from './read-if-exists.ts';
export { stampOf } from './stamp.ts';
export { dangersInSvg } from './svg.ts';
export { writeWhole } from './write-whole.ts';
