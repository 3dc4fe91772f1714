export { inspectPictures } from './inspect.ts';
export { type Fault, type Inspection, isFault } from './inspection.ts';
export { makePictures, type Order, pictureFolder, putPictures } from './make.ts';
export { MOST_PIXELS } from './limits.ts';
export { isPictureName, nameIn, pictureFile, plainName } from './names.ts';
export { variantsOf } from './variants.ts';
