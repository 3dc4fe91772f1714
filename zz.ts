import { readFolder } from './scripts/files/index.ts';
import { readLibrary } from './scripts/content/index.ts';
import { readIndicators, seriesOf, orderOfReports } from './scripts/indicators/index.ts';
const files = await (readFolder as any)('content');
const lib = readLibrary(files as any);
console.time('read');const r = readIndicators(lib);console.timeEnd('read');
console.log(r.indicators.size, r.observations.length, r.faults.length);
