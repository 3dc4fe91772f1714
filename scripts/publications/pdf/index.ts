export { readDestinations } from './destinations.ts';
export { printPdf } from './print.ts';
