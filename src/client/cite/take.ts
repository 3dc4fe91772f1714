import { copyText } from '../pages/copy.ts';

/** A reference by APA: its text, with titles in `<i>`. Of its HTML nothing else is taken over. */
export function showApa(target: HTMLElement, html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const nodes = [...body.childNodes].map((node) => {
    if (node.nodeName !== 'I') return document.createTextNode(node.textContent ?? '');
    return Object.assign(document.createElement('i'), { textContent: node.textContent ?? '' });
  });
  target.replaceChildren(...nodes);
}

/** With its italics, where the browser and what it is pasted into know of such. */
export function copyOnClick(button: HTMLButtonElement | null, text: HTMLElement, copied: string): void {
  if (!button) return;
  const label = button.textContent;
  button.hidden = false;
  button.onclick = async () => {
    await copyText(text.textContent ?? '', text.querySelector('i') ? text.innerHTML : undefined);
    button.textContent = copied;
    setTimeout(() => (button.textContent = label), 2000);
  };
}

/** `data-save="bib"` saves `tea-2020-en.bib`. */
export function saveOnClick(button: HTMLButtonElement | null, text: HTMLElement, name: string): void {
  if (!button) return;
  button.onclick = () => {
    const { save = '', type = 'text/plain' } = button.dataset;
    const href = URL.createObjectURL(new Blob([text.textContent ?? ''], { type }));
    Object.assign(document.createElement('a'), { href, download: `${name}.${save}` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  };
}
