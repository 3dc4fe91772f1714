/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(format: 'bibtex' | 'ris'): string;
  }
  interface Register {
    has(name: string): boolean;
    get(name: string): string;
    add(name: string, xml: string): void;
  }
  interface Engine {
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  interface Csl {
    locales: Register;
    styles: Register;
    engine(items: unknown[], style: string, tag: string, format: 'html' | 'text'): Engine;
  }
  export const plugins: {
    config: { get(name: '@csl'): Csl; get(name: '@bibtex'): { format: { asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
