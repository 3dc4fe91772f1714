export { type Cache, cacheIn, noCache, openCache } from './cache.ts';
export { recordDependencies } from './dependencies.ts';
export { hash, hashBytes } from './hash.ts';
export { type PreviousBuild, previousBuildIn } from './previous-build.ts';
