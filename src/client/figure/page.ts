import { copyText } from '../pages/copy.ts';
import { followBlock } from '../pages/follow-block.ts';
import { saveAsPicture } from './picture.ts';

/** A figure's own page: its chart as a picture, the line that embeds it. The words stand in the page. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-picture]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const { picture = '', address = '', name = '', failed = '' } = button.dataset;
    saveAsPicture(picture, address, name).catch(() => (button.textContent = failed));
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const field = document.getElementById(button.dataset['copy'] ?? '') as HTMLTextAreaElement | null;
  if (!field) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    field.select();
    void copyText(field.value).then(() => (button.textContent = button.dataset['done'] ?? ''));
  });
}

followBlock();
