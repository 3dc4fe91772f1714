export { type Cache, cacheIn, isCacheEmpty, noCache, openCache } from './cache.ts';
export { recordDependencies } from './dependencies.ts';
export { hash, hashBytes, hashFiles } from './hash.ts';
export { programHash } from './program-hash.ts';
export { type PreviousBuild, previousBuildIn, renderedScope } from './previous-build.ts';
