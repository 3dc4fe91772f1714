export { checkBuilt, inspectBuilt } from './check-built.ts';
export type { PageReport } from './page-report.ts';
export { printOutputProblems } from './problem.ts';
export { untilFirstResult } from './rules/search-weight.ts';
export { validWhole } from './rules/valid-html.ts';
export { readPage, readSite, type Site } from './site.ts';
export type { PageRule, SiteRule } from './rule.ts';
export { factsOf, pageFrom, tagsOf } from './site.ts';
