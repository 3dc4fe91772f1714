export { type Encoding, type FileContent, guessEncoding, placeOfWrongByte } from './decode.ts';
export { readFolder } from './read-folder.ts';
