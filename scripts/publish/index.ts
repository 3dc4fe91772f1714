export { addPolicy, pagePolicy, scriptsOf } from './csp.ts';
export { chartStyleHash, headersFile } from './headers.ts';
export { holdBuildLock, holdPartLock, LOCK, takeLock } from './lock.ts';
export { nginxServer } from './nginx.ts';
export { copyPublicFiles } from './public-files.ts';
export { publish, recover, workFolder } from './swap.ts';
export { requireBuiltSite } from './require-built-site.ts';
export { requireSiteFolder } from './require-site-folder.ts';
