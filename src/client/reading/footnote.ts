/** The note that a mark leads to; its label may be in any script, and is encoded in the address. */
export const noteOf = (mark: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(mark.hash.slice(1)));
