/**
 * Copies a text, and with it a form that has marks (`<i>`) for what it is pasted into. Pages that came over plain http have no
 * clipboard, and some readers refuse it: there the command of old copies. Throws where neither does.
 */
export async function copyText(plain: string, html?: string): Promise<void> {
  try {
    await toClipboard(plain, html);
  } catch {
    byCommand(plain, html);
  }
}

const toClipboard = (plain: string, html?: string): Promise<void> =>
  html !== undefined && 'ClipboardItem' in window
    ? navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', plain), ...blob('text/html', html) })])
    : navigator.clipboard.writeText(plain);

const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });

function byCommand(plain: string, html?: string): void {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  // Safari asks first, where nothing is selected.
  const allow = (event: Event): void => event.preventDefault();
  document.addEventListener('beforecopy', allow);
  document.addEventListener('copy', put);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  document.removeEventListener('beforecopy', allow);
  if (!isCopied) throw new Error('The browser copied nothing.');
}
