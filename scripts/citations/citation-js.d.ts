/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
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
    output: { format(format: 'bibtex' | 'ris', items: unknown[]): string };
    config: { get(name: '@csl'): Csl; get(name: '@bibtex'): { format: { asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
